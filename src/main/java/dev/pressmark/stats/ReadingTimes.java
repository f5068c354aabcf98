package dev.pressmark.stats;

import dev.pressmark.index.SiteIndex;
import java.util.Arrays;

/**
 * How long the articles take to read. Those that do not say, with 0 minutes, are left out.
 *
 * @param width minutes in a class: the first is of 1 to {@code width} minutes
 * @param open whether the last class has no upper end
 * @param counts articles by class
 * @param median half of the articles take no more minutes than this; 0 without articles
 * @param longest the position of the article that takes longest, of equals the first; -1 without articles
 */
public record ReadingTimes(int width, boolean open, int[] counts, int median, int longest) {

    private static final int MOST_CLASSES = 30;
    private static final int DAY = 1_440;

    /** Counts the archive. */
    public static ReadingTimes of(SiteIndex index) {
        int[] byMinute = new int[DAY + 1];
        int longest = -1;
        int most = 0;
        for (int at = 0; at < index.articles().size(); at++) {
            int minutes = index.articles().get(at).minutes();
            byMinute[Math.min(minutes, DAY)]++;
            if (minutes > most) {
                most = minutes;
                longest = at;
            }
        }
        byMinute[0] = 0;
        return longest < 0 ? new ReadingTimes(1, false, new int[0], 0, -1) : of(byMinute, most, longest);
    }

    private static ReadingTimes of(int[] byMinute, int most, int longest) {
        int told = Arrays.stream(byMinute).sum();
        int usual = quantile(byMinute, told - told / 100); // a few that take hours would leave no room for the rest
        int width = width(usual);
        int classes = (usual + width - 1) / width;
        boolean open = most > classes * width;
        int[] counts = new int[classes + (open ? 1 : 0)];
        for (int minutes = 1; minutes < byMinute.length; minutes++) {
            counts[Math.min((minutes - 1) / width, counts.length - 1)] += byMinute[minutes];
        }
        return new ReadingTimes(width, open, counts, quantile(byMinute, (told + 1) / 2), longest);
    }

    /** The minutes of the article of a rank, 1 for the shortest. */
    private static int quantile(int[] byMinute, int rank) {
        int minutes = 0;
        for (int seen = 0; seen < rank; minutes++) {
            seen += byMinute[minutes];
        }
        return minutes - 1;
    }

    private static int width(int usual) {
        int width = 1;
        while (usual > MOST_CLASSES * width) {
            width = width == 1 ? 2 : width == 2 ? 5 : width * 2;
        }
        return width;
    }

    /** The first minute of a class. */
    public int from(int number) {
        return number * width + 1;
    }

    /** The last minute of a class, where it has one. */
    public int to(int number) {
        return (number + 1) * width;
    }

    /** The class of a reading time. */
    public int classOf(int minutes) {
        return Math.min((minutes - 1) / width, counts.length - 1);
    }
}
