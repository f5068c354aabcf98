package dev.pressmark.stats;

import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;

/**
 * Who writes about what.
 *
 * @param sources the rows
 * @param categories the columns
 * @param counts articles by source and category
 */
public record SourceGrid(Leading sources, Leading categories, int[][] counts) {

    /** Counts the archive. */
    public static SourceGrid of(SiteIndex index) {
        Leading sources = Leading.of(index, Axis.SOURCE, Leading.MOST);
        Leading categories = Leading.of(index, Axis.CATEGORY, Leading.MOST);
        int articles = index.articles().size();
        int[] row = sources.groupOf(articles);
        int[] column = categories.groupOf(articles);
        int[][] counts = new int[sources.groups()][categories.groups()];
        for (int at = 0; at < articles; at++) {
            counts[row[at]][column[at]]++;
        }
        return new SourceGrid(sources, categories, counts);
    }
}
