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
        Map<Long, Draft> byKey = new LinkedHashMap<>(drafts.size() * 2);
        for (Draft draft : drafts) {
            long key = draft.key();
            Draft earlier = byKey.putIfAbsent(key, draft);
            while (earlier != null && !earlier.isSameArticle(draft)) {
                earlier = byKey.putIfAbsent(++key, draft);
            }
            if (earlier != null) {
                byKey.put(key, draft);
                tellDifference(earlier, draft, diagnostics);
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private static void tellDifference(Draft earlier, Draft draft, Diagnostics diagnostics) {
        if (!earlier.saysTheSame(draft)) {
            diagnostics.add(Diagnostic.warning("merged-article", draft.place(),
                    "\"" + draft.title() + "\" also stands at " + earlier.place() + ", and they differ", "",
                    "nothing, if this later one is the better; else remove it"));
        }
    }
}
