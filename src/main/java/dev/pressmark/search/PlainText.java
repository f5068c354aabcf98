package dev.pressmark.search;

import java.util.Set;

/** The words of clean HTML: without tags, which part words unless they stand within a line. */
final class PlainText {

    private static final Set<String> WITHIN_A_LINE =
            Set.of("a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "samp", "small", "span",
                    "strong", "sub", "sup", "u", "var");
    private static final int LONGEST_REFERENCE = 10;

    private PlainText() {}

    /** The text of HTML. A character reference is a blank: clean HTML writes letters as they are. */
    static String of(String html) {
        StringBuilder text = new StringBuilder(html.length());
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            int end = c == '<' ? html.indexOf('>', at) : c == '&' ? html.indexOf(';', at) : -1;
            if (c == '<' && end > 0) {
                text.append(partsWords(html, at, end) ? " " : "");
                at = end;
            } else if (c == '&' && end > 0 && end - at <= LONGEST_REFERENCE) {
                text.append(' ');
                at = end;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean partsWords(String html, int from, int end) {
        int start = html.charAt(from + 1) == '/' ? from + 2 : from + 1;
        int at = start;
        while (at < end && html.charAt(at) > ' ' && html.charAt(at) != '/') {
            at++;
        }
        return !WITHIN_A_LINE.contains(html.substring(start, at));
    }
}
