package dev.pressmark.stats;

import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The largest terms of an axis, and all other articles as one group behind them.
 *
 * @param terms most articles first, of equals by slug
 * @param rest whether there are articles that none of the terms has
 */
public record Leading(List<Term> terms, boolean rest) {

    /** The most groups, the rest among them: more cannot be told apart in a picture. */
    static final int MOST = 12;

    public Leading {
        terms = List.copyOf(terms);
    }

    /**
     * The groups of an axis of which an article has one term at most.
     *
     * @param most how many groups, the rest among them
     */
    static Leading of(SiteIndex index, Axis axis, int most) {
        List<Term> ranked = top(index, axis, most, term -> true);
        int covered = ranked.stream().mapToInt(Term::count).sum();
        boolean rest = covered < index.articles().size();
        return new Leading(rest && ranked.size() == most ? ranked.subList(0, most - 1) : ranked, rest);
    }

    /** The largest tags, but for those that nearly all articles have: of them there is nothing to tell. */
    static List<Term> tags(SiteIndex index) {
        return top(index, Axis.TAG, MOST, index::tellsApart);
    }

    private static List<Term> top(SiteIndex index, Axis axis, int limit, Predicate<Term> wanted) {
        return index.taxonomy(axis).terms().stream().filter(wanted).sorted(Term.BY_COUNT).limit(limit).toList();
    }

    /** How many groups there are. */
    public int groups() {
        return terms.size() + (rest ? 1 : 0);
    }

    /** The group of each article, by position; the last one where it has none of the terms. */
    int[] groupOf(int articles) {
        int[] group = new int[articles];
        Arrays.fill(group, terms.size());
        for (int i = 0; i < terms.size(); i++) {
            for (int position : terms.get(i).articles()) {
                group[position] = i;
            }
        }
        return group;
    }
}
