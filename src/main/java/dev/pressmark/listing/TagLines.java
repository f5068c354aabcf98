package dev.pressmark.listing;

import java.util.ArrayList;
import java.util.List;

/** Tags that come apart: a line each, or one line split by dots or commas (rule 8). */
final class TagLines {

    private static final int LONGEST_TAG = 60;

    private TagLines() {}

    /** The tags of the lines; empty where they are one run with nothing between its tags, or where there are none. */
    static List<String> apart(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        if (lines.size() > 1) {
            return lines.stream().filter(line -> !isOnlySeparators(line)).map(TagLines::trimmed).toList();
        }
        String line = lines.get(0);
        List<String> tags = split(line, true);
        return tags.isEmpty() ? split(line, false) : tags;
    }

    /** Whether a line is tags with dots between or behind them, each no longer than a tag may be. */
    static boolean isApart(String line) {
        List<String> tags = split(line, true);
        return !tags.isEmpty() && tags.stream().allMatch(tag -> tag.length() <= LONGEST_TAG);
    }

    /** The one line that gives the tags back: dots between them, and one behind a single tag. */
    static String join(List<String> tags) {
        boolean clash = tags.stream().anyMatch(tag -> !split(tag, true).isEmpty());
        return tags.size() == 1 ? tags.get(0) + " ·" : String.join(clash ? "\n" : " · ", tags);
    }

    private static List<String> split(String line, boolean atDots) {
        List<String> tags = new ArrayList<>();
        int start = 0;
        boolean found = false;
        for (int i = 0; i <= line.length(); i++) {
            boolean end = i == line.length();
            boolean mark = !end && (atDots ? isDotBetween(line, i) : isComma(line.charAt(i)));
            found |= mark;
            if (end || mark) {
                String tag = line.substring(start, i).strip();
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
                start = i + 1;
            }
        }
        return found ? tags : List.of();
    }

    /** A dot stands between tags; a katakana dot only with blanks around it, for it also stands inside words. */
    private static boolean isDotBetween(String line, int i) {
        char c = line.charAt(i);
        boolean inWord = c == '\u30FB' || c == '\uFF65';
        return Cursor.isDot(c) && (!inWord || i > 0 && line.charAt(i - 1) == ' ');
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\uFF0C' || c == '\u3001';
    }

    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (to > from && isSeparator(line.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSeparator(line.charAt(from))) {
            from++;
        }
        return line.substring(from, to);
    }

    private static boolean isOnlySeparators(String line) {
        return trimmed(line).isEmpty();
    }

    private static boolean isSeparator(char c) {
        return Cursor.isDot(c) || isComma(c) || Character.isSpaceChar(c);
    }
}
