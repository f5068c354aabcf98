package dev.pressmark.stats;

import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Articles by time and category. Time is cut into periods of the same length, from January of a first year on, those
 * without articles among them: months, or where that would be too many to draw, years, decades or centuries.
 *
 * @param firstYear the year that the first period begins with; 0 without articles
 * @param months how long a period is
 * @param categories the groups
 * @param counts articles by group and period
 */
public record Timeline(int firstYear, int months, Leading categories, int[][] counts) {

    /** More layers on each other are confetti. */
    private static final int LAYERS = 6;
    private static final int MOST = 300;
    private static final int[] LENGTHS = {1, 12, 120, 1_200};

    /** Counts the archive. */
    public static Timeline of(SiteIndex index) {
        Leading categories = Leading.of(index, Axis.CATEGORY, LAYERS);
        List<DateArchive.Year> years = index.dates().years();
        if (years.isEmpty()) {
            return new Timeline(0, 1, categories, new int[0][0]);
        }
        int last = years.get(0).year();
        int first = years.get(years.size() - 1).year();
        int months = Arrays.stream(LENGTHS).filter(length -> periods(first, last, length) <= MOST).findFirst()
                .orElse(LENGTHS[LENGTHS.length - 1]);
        int begin = Math.floorDiv(first * 12, months) * months / 12;
        int[][] counts = new int[categories.groups()][periods(begin, last, months)];
        int[] group = categories.groupOf(index.articles().size());
        for (DateArchive.Year year : years) {
            for (DateArchive.Month month : year.months()) {
                int period = ((month.year() - begin) * 12 + month.month() - 1) / months;
                for (int at = month.articles().from(); at < month.articles().to(); at++) {
                    counts[group[at]][period]++;
                }
            }
        }
        return new Timeline(begin, months, categories, counts);
    }

    private static int periods(int first, int last, int months) {
        return ((last - first + 1) * 12 + months - 1) / months;
    }

    /** How many periods there are. */
    public int periods() {
        return counts.length == 0 ? 0 : counts[0].length;
    }

    /** The year that a period is of, or begins with. */
    public int year(int period) {
        return firstYear + period * months / 12;
    }

    /** The month that a period begins with, 1 to 12. */
    public int month(int period) {
        return period * months % 12 + 1;
    }

    /** All articles of each period. */
    public int[] totals() {
        int[] totals = new int[periods()];
        for (int[] group : counts) {
            for (int period = 0; period < totals.length; period++) {
                totals[period] += group[period];
            }
        }
        return totals;
    }
}
