package dev.pressmark.markdown;

import java.util.Optional;

/**
 * The heading of the first level that a body begins with: the title of a file that says none in its front matter.
 *
 * @param title as plain text; not empty
 * @param rest the body with empty lines in its place, so that all others keep their numbers
 */
public record FirstHeading(String title, String rest) {

    private static final int LONGEST = 500;

    /** The heading that stands before all else but blank lines and one comment; empty where something else does. */
    public static Optional<FirstHeading> of(String body) {
        int at = begin(body);
        int end = lineEnd(body, at);
        String line = body.substring(at, end).strip();
        if (line.startsWith("# ") || line.startsWith("#\t")) {
            return heading(body, at, end, line.substring(2).replaceFirst("\\s#+$", ""));
        }
        int next = afterLineEnd(body, end);
        int nextEnd = lineEnd(body, next);
        String under = body.substring(next, nextEnd).strip();
        boolean isTitle = under.length() >= 2 && under.chars().allMatch(c -> c == '=') && !line.isEmpty();
        return isTitle ? heading(body, at, nextEnd, line) : Optional.empty();
    }

    private static Optional<FirstHeading> heading(String body, int from, int to, String markdown) {
        String title = plain(markdown);
        if (title.isEmpty() || title.length() > LONGEST) {
            return Optional.empty();
        }
        String gap = body.substring(from, to).replaceAll("[^\\r\\n]", "");
        return Optional.of(new FirstHeading(title, body.substring(0, from) + gap + body.substring(to)));
    }

    /** Text without the signs of emphasis, code and links, and without an id behind it. */
    private static String plain(String markdown) {
        return markdown.replaceFirst("\\s*\\{[#.][^{}]*}\\s*$", "")
                .replaceAll("!?\\[([^\\[\\]]*)]\\([^()]*\\)", "$1")
                .replaceAll("`|\\*\\*|__|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int begin(String body) {
        int at = skipBlank(body, 0);
        if (body.startsWith("<!--", at)) {
            int close = body.indexOf("-->", at);
            at = close < 0 ? at : skipBlank(body, close + 3);
        }
        return at;
    }

    private static int skipBlank(String body, int from) {
        int at = from;
        while (at < body.length() && (body.charAt(at) <= ' ' || body.charAt(at) == '\uFEFF')) {
            at++;
        }
        // four blanks before it make it code
        int line = Math.max(body.lastIndexOf('\n', at - 1), body.lastIndexOf('\r', at - 1)) + 1;
        return at - line < 4 ? at : line;
    }

    private static int lineEnd(String body, int at) {
        int end = at;
        while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int afterLineEnd(String body, int end) {
        return Math.min(body.length(), end + (body.startsWith("\r\n", end) ? 2 : 1));
    }
}
