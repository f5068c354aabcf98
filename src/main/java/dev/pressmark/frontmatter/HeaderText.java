package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one piece of front matter, and where they stand in their file. Control characters are blanks here, so that
 * no parser stumbles over them and every column stays.
 */
final class HeaderText {

    /** Most characters of front matter; what is longer was not written by hand. */
    static final int MAX_LENGTH = 64 * 1024;

    /** Most brackets around one value. */
    static final int MAX_DEPTH = 50;

    private static final int CLIP = 60;

    private final String file;
    private final int firstLine;
    private final Diagnostics diagnostics;
    private final List<String> lines = new ArrayList<>();

    /** The lines of a text, which begins on a line of the file. */
    HeaderText(String file, int firstLine, String text, Diagnostics diagnostics) {
        this.file = file;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
        cut(text);
    }

    private void cut(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = Lines.end(text, at);
            lines.add(withoutControls(text.substring(at, end)));
            at = Lines.next(text, at);
        }
    }

    private String withoutControls(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isControl(line.charAt(i))) {
                add(Diagnostic.warning("front-matter-control",
                        new SourceSpan(file, firstLine + lines.size(), i + 1, 1),
                        "a control character, U+" + hex(line.charAt(i)) + ", is read as a blank", "text",
                        "remove the character").withExcerpt(line));
                return blanked(line);
            }
        }
        return line;
    }

    private static String blanked(String line) {
        char[] chars = line.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = isControl(chars[i]) ? ' ' : chars[i];
        }
        return new String(chars);
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || c >= 0xFFFE
                || c == 0xFEFF;
    }

    /** Whether a sign has no width and says nothing at the end of a text or in a key. */
    static boolean isInvisible(char c) {
        return c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    /** Text without blanks and invisible signs at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMargin(text.charAt(from))) {
            from++;
        }
        while (to > from && isMargin(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMargin(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || isInvisible(c);
    }

    static String clip(String text) {
        return text.length() <= CLIP ? text : text.substring(0, text.offsetByCodePoints(0, CLIP / 2)) + "…";
    }

    String file() {
        return file;
    }

    int firstLine() {
        return firstLine;
    }

    int count() {
        return lines.size();
    }

    String line(int index) {
        return lines.get(index);
    }

    /** Lines from one to before another, with tabs as blanks, as a text of their own. */
    String join(int from, int to) {
        return String.join("\n", lines.subList(from, to)) + "\n";
    }

    /** The line that a place stands in. */
    String line(SourceSpan span) {
        int index = span.line() - firstLine;
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    /** The place of what stands in a line of this text from a column (0-based) on. */
    SourceSpan span(int index, int column) {
        int length = index < lines.size() ? lines.get(index).stripTrailing().length() : 0;
        return new SourceSpan(file, firstLine + index, Math.min(column, length) + 1, Math.max(1, length - column));
    }

    /** Tells of something in this text, with its line. */
    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic.excerpt().isEmpty() ? diagnostic.withExcerpt(line(diagnostic.span())) : diagnostic);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }
}
