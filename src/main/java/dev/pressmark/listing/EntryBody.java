package dev.pressmark.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands between title and facts: a summary and the lines of tags, each of which may be missing (rules 7 and 8).
 *
 * @param summary its lines joined with blanks; empty where there is none
 * @param tags the lines of tags as written; empty where there are none
 */
record EntryBody(String summary, List<String> tags) {

    private static final int PROSE_WORDS = 12;
    private static final int PROSE_IDEOGRAPHS = 40;
    private static final int SENTENCE_WORDS = 8;

    /**
     * Tells the two apart. Blank lines decide where they can; else what reads as prose is the summary.
     *
     * @param factsBlanks how many blank lines stand above the facts line
     */
    static EntryBody read(List<Line> lines, int factsBlanks) {
        int tags = tagsStart(lines, factsBlanks);
        String summary = tags == 0 ? "" : lines.get(0).text();
        if (tags > 1) {
            summary = lines.subList(0, tags).stream().map(Line::text).collect(Collectors.joining(" "));
        }
        List<String> tagLines = new ArrayList<>(lines.size() - tags);
        for (int i = tags; i < lines.size(); i++) {
            tagLines.add(lines.get(i).text());
        }
        return new EntryBody(summary, tagLines);
    }

    private static int tagsStart(List<Line> lines, int factsBlanks) {
        int size = lines.size();
        int block = size;
        while (block > 0 && (block == size || lines.get(block).blanks() == 0)) {
            block--;
        }
        if (block > 0) {
            // two blocks or more: the last one holds the tags, unless it is prose through and through
            return isLongProse(lines.get(size - 1).text()) ? size : longProseEnd(lines, block);
        }
        if (size == 1 && factsBlanks >= 2) {
            return 1; // a summary above an empty line where the tags would stand
        }
        if (size > 0 && factsBlanks == 0 && lines.get(0).blanks() >= 3) {
            return 0; // tags below an empty line where the summary would stand
        }
        return size > 1 && TagLines.isApart(lines.get(size - 1).text()) ? size - 1 : proseEnd(lines, 0);
    }

    private static int longProseEnd(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() - 1 && isLongProse(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    /** The index after the lines of prose that begin at {@code from}. */
    private static int proseEnd(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && isProse(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    /** A sentence: it ends like one, or it is longer than three tags could be. Tags between dots are none. */
    static boolean isProse(String text) {
        boolean sentence = endsLikeOne(text) && text.length() > 12;
        return !TagLines.isApart(text) && (sentence || isLong(text));
    }

    /** Prose even in the place of the tags, where {@code Yahoo!} and {@code Cloud Services Inc.} are tags. */
    private static boolean isLongProse(String text) {
        boolean sentence = endsLikeOne(text) && words(text) >= SENTENCE_WORDS;
        return !TagLines.isApart(text) && (sentence || isLong(text));
    }

    private static boolean endsLikeOne(String text) {
        return ".!?…。！？；”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isLong(String text) {
        long ideographs = text.chars().filter(c -> c >= 0x2E80 && Character.isLetter(c)).count();
        return words(text) >= PROSE_WORDS || ideographs >= PROSE_IDEOGRAPHS;
    }

    private static long words(String text) {
        return 1 + text.chars().filter(c -> c == ' ').count();
    }
}
