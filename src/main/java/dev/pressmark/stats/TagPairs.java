package dev.pressmark.stats;

import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the largest tags stand on the same articles.
 *
 * @param tags most articles first
 * @param pairs those that share an article, most frequent first, of equals in the order of the tags
 */
public record TagPairs(List<Term> tags, List<Pair> pairs) {

    /**
     * Two tags by their places in {@link TagPairs#tags()}.
     *
     * @param second greater than {@code first}
     * @param count articles that have both; at least 1
     */
    public record Pair(int first, int second, int count) {}

    public TagPairs {
        tags = List.copyOf(tags);
        pairs = List.copyOf(pairs);
    }

    /** Counts the archive. */
    public static TagPairs of(SiteIndex index) {
        List<Term> tags = Leading.tags(index);
        int[][] together = new int[tags.size()][tags.size()];
        for (int set : sets(tags, index.articles().size())) {
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int first = Integer.numberOfTrailingZeros(rest);
                for (int others = rest & rest - 1; others != 0; others &= others - 1) {
                    together[first][Integer.numberOfTrailingZeros(others)]++;
                }
            }
        }
        return new TagPairs(tags, pairs(together));
    }

    /** The tags of each article, a bit for each. */
    private static int[] sets(List<Term> tags, int articles) {
        int[] sets = new int[articles];
        for (int tag = 0; tag < tags.size(); tag++) {
            for (int position : tags.get(tag).articles()) {
                sets[position] |= 1 << tag;
            }
        }
        return sets;
    }

    private static List<Pair> pairs(int[][] together) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < together.length; first++) {
            for (int second = first + 1; second < together.length; second++) {
                if (together[first][second] > 0) {
                    pairs.add(new Pair(first, second, together[first][second]));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::count).reversed());
        return pairs;
    }
}
