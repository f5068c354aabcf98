package dev.pressmark.lists;

import java.util.ArrayList;
import java.util.List;

/** Several names in one cell. */
final class Separated {

    private Separated() {}

    /** Cut at the first of the signs that the text has; the whole text where it has none of them. */
    static List<String> split(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return at(text, signs.substring(i, i + 1));
            }
        }
        return List.of(text);
    }

    /** Cut at every separator. */
    static List<String> at(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /**
     * Cut at every {@code |} without a {@code \} before it, as Pressmark itself writes tags; {@code \} is taken away.
     */
    static List<String> atBars(String text) {
        if (text.indexOf('\\') < 0) {
            return at(text, "|");
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                part.append(text.charAt(i));
            } else if (c == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
