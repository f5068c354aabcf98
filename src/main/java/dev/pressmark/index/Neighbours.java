package dev.pressmark.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands near an article or a term: worked out when it is asked for, in time that does not grow with the archive. */
public final class Neighbours {

    /** How many articles of one tag are looked at around an article. */
    private static final int WINDOW = 24;

    private static final int NEWEST = 1_000;

    private final SiteIndex index;

    public Neighbours(SiteIndex index) {
        this.index = index;
    }

    /**
     * The positions of the articles nearest in subject, at most {@code limit}, the nearest first. Each shared tag counts
     * ln(articles / articles with the tag), the inverse document frequency of Spärck Jones (1972), so rare tags count most;
     * of equals the one nearest in site order comes first. Only the nearest {@value #WINDOW} articles of each tag are looked at.
     */
    public List<Integer> related(int position, int limit) {
        Map<Integer, Double> scores = new HashMap<>();
        for (Term tag : index.taxonomy(Axis.TAG).terms(position)) {
            double weight = Math.log((double) index.articles().size() / tag.count());
            if (weight > 0) {
                addAround(tag.articles(), position, weight, scores);
            }
        }
        Comparator<Map.Entry<Integer, Double>> order = Map.Entry.<Integer, Double>comparingByValue().reversed();
        return scores.entrySet().stream()
                .sorted(order.thenComparing(e -> Math.abs(e.getKey() - position)).thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void addAround(int[] articles, int position, double weight, Map<Integer, Double> scores) {
        int at = Arrays.binarySearch(articles, position);
        int from = Math.max(0, at - WINDOW / 2);
        int to = Math.min(articles.length, at + WINDOW / 2 + 1);
        for (int i = from; i < to; i++) {
            if (i != at) {
                scores.merge(articles[i], weight, Double::sum);
            }
        }
    }

    /**
     * The tags that most often stand on the same articles as a term, at most {@code limit}, the most frequent first. Looks
     * at the newest {@value #NEWEST} articles of the term, and leaves out tags that nearly all articles have.
     */
    public List<Term> relatedTags(Term term, int limit) {
        Map<Integer, Integer> together = new HashMap<>();
        Taxonomy tags = index.taxonomy(Axis.TAG);
        for (int i = 0; i < Math.min(NEWEST, term.count()); i++) {
            for (Term tag : tags.terms(term.articles()[i])) {
                if (tag != term && index.tellsApart(tag)) {
                    together.merge(tag.ordinal(), 1, Integer::sum);
                }
            }
        }
        return together.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> tags.terms().get(entry.getKey()))
                .toList();
    }
}
