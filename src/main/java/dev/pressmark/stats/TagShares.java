package dev.pressmark.stats;

import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import java.util.Arrays;
import java.util.List;

/**
 * How much of each year the largest tags take. Of a year with few articles a share says little, so only years with at
 * least {@value #FEWEST} count, at most the newest {@value #MOST_YEARS} of them.
 *
 * @param years ascending
 * @param totals all articles of each of these years
 * @param tags most articles first
 * @param counts articles by tag and year
 */
public record TagShares(int[] years, int[] totals, List<Term> tags, int[][] counts) {

    /** A year with fewer articles is left out. */
    public static final int FEWEST = 10;

    /** More years than this are not told apart. */
    public static final int MOST_YEARS = 60;

    /** Counts the archive. */
    public static TagShares of(SiteIndex index) {
        List<DateArchive.Year> full = index.dates().years().stream()
                .filter(year -> year.articles().count() >= FEWEST).limit(MOST_YEARS).toList();
        List<Term> tags = Leading.tags(index);
        int[] years = new int[full.size()];
        int[] totals = new int[full.size()];
        int[][] counts = new int[tags.size()][full.size()];
        for (int i = 0; i < full.size(); i++) {
            DateArchive.Year year = full.get(full.size() - 1 - i);
            years[i] = year.year();
            totals[i] = year.articles().count();
            for (int tag = 0; tag < counts.length; tag++) {
                counts[tag][i] = TermYears.within(tags.get(tag).articles(), year.articles());
            }
        }
        return new TagShares(years, totals, tags, counts);
    }

    /** The share of a tag in a year, from 0 to 1. */
    public double share(int tag, int year) {
        return (double) counts[tag][year] / totals[year];
    }

    /** The share of a tag in some years together, the last not included. */
    public double share(int tag, int from, int to) {
        int some = Arrays.stream(counts[tag], from, to).sum();
        return (double) some / Arrays.stream(totals, from, to).sum();
    }
}
