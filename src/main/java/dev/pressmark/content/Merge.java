package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one of drafts that are the same article: copied pages overlap, and lists name what listings have. The same are
 * those of the same folded title, folded source and date; what becomes of them {@link SameArticle} says.
 */
final class Merge {

    private Merge() {}

    /**
     * One draft for each article, in the order of first appearance.
     *
     * @param drafts in the order of the inputs, the later ones last: listings, lists, Markdown; of a kind by the name
     *     of the file, in a file by line
     */
    static List<Draft> merge(List<Draft> drafts, Diagnostics diagnostics) {
        Map<Long, Draft> byKey = new LinkedHashMap<>(drafts.size() * 2);
        Map<Long, SameArticle> several = new HashMap<>();
        for (Draft draft : drafts) {
            long key = draft.key();
            Draft earlier = byKey.putIfAbsent(key, draft);
            while (earlier != null && !earlier.isSameArticle(draft)) {
                earlier = byKey.putIfAbsent(++key, draft);
            }
            if (earlier != null) {
                Draft first = earlier;
                several.computeIfAbsent(key, k -> new SameArticle(first)).add(draft);
            }
        }
        several.forEach((key, same) -> byKey.put(key, same.merged(diagnostics)));
        byKey.replaceAll((key, draft) -> draft.completed());
        return new ArrayList<>(byKey.values());
    }
}
