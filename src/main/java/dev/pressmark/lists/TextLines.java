package dev.pressmark.lists;

import java.util.Arrays;

/** Where the lines of a text begin; found when it is first asked for, since most files have nothing to tell. */
final class TextLines {

    static final TextLines NONE = new TextLines("");

    private static final int LONGEST_SHOWN = 10_000;

    private final String text;
    private int[] starts;
    private int count;

    TextLines(String text) {
        this.text = text;
    }

    /** Where a line begins, 1-based; the length of the text for a line behind the last. */
    int start(int line) {
        find();
        return line > count ? text.length() : starts[Math.max(1, line) - 1];
    }

    /** A line without its end; empty for a line that there is not. */
    String text(int line) {
        if (line < 1 || text.isEmpty()) {
            return "";
        }
        int end = start(line);
        int most = Math.min(text.length(), end + LONGEST_SHOWN);
        while (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start(line), end);
    }

    private void find() {
        if (starts != null) {
            return;
        }
        starts = new int[64];
        count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count] = i + 1;
                count++;
            }
        }
    }
}
