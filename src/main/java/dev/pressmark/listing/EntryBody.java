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

    /**
     * Tells the two apart. Blank lines decide where they can; else what reads as prose is the summary.
     *
     * @param factsBlanks how many blank lines stand above the facts line
     */
    static EntryBody read(List<Line> lines, int factsBlanks) {
        int tags = tagsStart(lines, factsBlanks);
        String summary = lines.subList(0, tags).stream().map(Line::text).collect(Collectors.joining(" "));
        List<String> tagLines = new ArrayList<>();
        lines.subList(tags, lines.size()).forEach(line -> tagLines.add(line.text()));
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
            return isProse(lines.get(size - 1).text()) ? size : proseEnd(lines, block);
        }
        if (size == 1 && factsBlanks >= 2) {
            return 1; // a summary above an empty line where the tags would stand
        }
        return proseEnd(lines, 0);
    }

    /** The index after the lines of prose that begin at {@code from}. */
    private static int proseEnd(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && isProse(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    /** A sentence: it ends like one, or it is longer than three tags could be. */
    static boolean isProse(String text) {
        char last = text.charAt(text.length() - 1);
        if (".!?…。！？；”".indexOf(last) >= 0 && text.length() > 12) {
            return true;
        }
        int words = 1;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : 0;
            ideographs += c >= 0x2E80 && Character.isLetter(c) ? 1 : 0;
        }
        return words >= PROSE_WORDS || ideographs >= PROSE_IDEOGRAPHS;
    }
}
