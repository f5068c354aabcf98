package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts the text of a Markdown file into front matter and body.
 *
 * <p>Front matter begins where the very first line is {@code ---}, and ends at the next line that is {@code ---} or
 * {@code ...}; blanks behind the signs do not matter, nor does a byte order mark, nor which line ends are used. A first
 * line {@code ---} that no such line follows, with no {@code key:} below it either, is a rule across the page.
 */
final class FrontMatterSplitter {

    private static final String BOM = "\uFEFF";
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]{0,60}:([ \\t].*)?");

    /**
     * The two parts.
     *
     * @param header the YAML between the fences, with its line ends; empty where there is none
     * @param headerLine the line of the file at which {@code header} begins, 1-based
     * @param body all that follows, with its line ends
     * @param bodyLine the line of the file at which {@code body} begins, 1-based
     */
    record Parts(String header, int headerLine, String body, int bodyLine) {}

    private FrontMatterSplitter() {}

    /** The parts; empty, with a diagnostic, where front matter begins that does not end or is not YAML. */
    static Optional<Parts> split(String file, String text, Diagnostics diagnostics) {
        String marked = text.startsWith(BOM) ? text.substring(BOM.length()) : text;
        String first = line(marked, 0);
        if (first.stripTrailing().equals("+++") && looksLikeToml(marked)) {
            diagnostics.add(toml(file, first));
            return Optional.empty();
        }
        if (!first.stripTrailing().equals("---")) {
            return Optional.of(new Parts("", 1, marked, 1));
        }
        return fenced(file, marked, diagnostics);
    }

    private static Optional<Parts> fenced(String file, String text, Diagnostics diagnostics) {
        int begin = next(text, 0);
        int lineNumber = 2;
        for (int at = begin; at < text.length(); at = next(text, at)) {
            if (isEnd(line(text, at))) {
                int body = next(text, at);
                return Optional.of(new Parts(text.substring(begin, at), 2, text.substring(body), lineNumber + 1));
            }
            lineNumber++;
        }
        if (!KEY.matcher(line(text, begin)).matches()) {
            return Optional.of(new Parts("", 1, text, 1));
        }
        diagnostics.add(unended(file, line(text, 0)));
        return Optional.empty();
    }

    private static boolean isEnd(String line) {
        String fence = line.stripTrailing();
        return fence.equals("---") || fence.equals("...");
    }

    private static boolean looksLikeToml(String text) {
        return line(text, next(text, 0)).contains("=");
    }

    /** The line that begins at an offset, without its line end. */
    private static String line(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(at, end);
    }

    /** Where the line after the one at an offset begins. */
    private static int next(String text, int at) {
        int end = at + line(text, at).length();
        boolean crlf = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (crlf ? 2 : 1));
    }

    private static Diagnostic unended(String file, String line) {
        return Diagnostic.error(
                        "front-matter-unended",
                        new SourceSpan(file, 1, 1, 3),
                        "front matter that begins here and never ends",
                        "a line --- behind the last key",
                        "add the line ---")
                .withExcerpt(line);
    }

    private static Diagnostic toml(String file, String line) {
        return Diagnostic.error(
                        "front-matter-toml",
                        new SourceSpan(file, 1, 1, 3),
                        "front matter in TOML",
                        "YAML between two lines ---",
                        "write --- for +++ and \"key: value\" for \"key = value\"")
                .withExcerpt(line);
    }
}
