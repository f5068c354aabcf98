package dev.pressmark.stats;

import dev.pressmark.index.DateArchive;
import dev.pressmark.index.Term;
import java.util.Arrays;
import java.util.List;

/**
 * The articles of one term by year, from its first year to its last, those without articles among them.
 *
 * @param first the first year
 * @param counts articles by year
 */
public record TermYears(int first, int[] counts) {

    /** Counts a term; where its years are more than {@code most}, the newest of them. */
    public static TermYears of(DateArchive dates, Term term, int most) {
        List<DateArchive.Year> years = dates.years();
        int[] positions = term.articles();
        int last = 0;
        int first = 0;
        int[] counts = new int[0];
        for (DateArchive.Year year : years) {
            int count = within(positions, year.articles());
            if (count > 0) {
                last = counts.length == 0 ? year.year() : last;
                if (last - year.year() >= most) {
                    break;
                }
                first = year.year();
                counts = Arrays.copyOf(counts, last - first + 1); // newest first, while it grows
                counts[last - first] = count;
            }
        }
        return new TermYears(first, reversed(counts));
    }

    private static int[] reversed(int[] numbers) {
        int[] reversed = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }

    /** How many of some positions, which ascend, lie in a stretch. */
    static int within(int[] positions, DateArchive.Stretch stretch) {
        return before(positions, stretch.to()) - before(positions, stretch.from());
    }

    private static int before(int[] positions, int position) {
        int at = Arrays.binarySearch(positions, position);
        return at >= 0 ? at : -at - 1;
    }
}
