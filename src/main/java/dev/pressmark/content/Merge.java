package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one of drafts that are the same article: copied pages overlap. */
final class Merge {

    private Merge() {}

    /** One draft for each key, in the order of first appearance. Of two that differ the later stays, and that is told. */
    static List<Draft> merge(List<Draft> drafts, Diagnostics diagnostics) {
        Map<Draft.Key, Draft> byKey = new LinkedHashMap<>(drafts.size() * 2);
        for (Draft draft : drafts) {
            Draft earlier = byKey.put(draft.key(), draft);
            if (earlier != null && !earlier.saysTheSame(draft)) {
                diagnostics.add(Diagnostic.warning("merged-article", draft.place(),
                        "\"" + draft.title() + "\" also stands at " + earlier.place() + ", and they differ", "",
                        "nothing, if this later one is the better; else remove it"));
            }
        }
        return new ArrayList<>(byKey.values());
    }
}
