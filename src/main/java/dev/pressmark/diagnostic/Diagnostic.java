package dev.pressmark.diagnostic;

/**
 * One problem, told so that it can be mended: where it is, what was found there, what was expected, how to mend it.
 *
 * @param severity whether it stops the build
 * @param code stable kebab-case name of the kind of problem, for scripts and the manual
 * @param span where
 * @param found what is there, in one clause
 * @param expected what should be there; empty where {@code found} says it all
 * @param mend what to do, in one clause; empty where there is nothing to do
 * @param excerpt the source line that {@code span} points into; empty where none helps
 */
public record Diagnostic(
        Severity severity,
        String code,
        SourceSpan span,
        String found,
        String expected,
        String mend,
        String excerpt) {

    private static final int EXCERPT_WIDTH = 100;

    /** An error, without an excerpt. */
    public static Diagnostic error(String code, SourceSpan span, String found, String expected, String mend) {
        return new Diagnostic(Severity.ERROR, code, span, found, expected, mend, "");
    }

    /** A warning, without an excerpt. */
    public static Diagnostic warning(String code, SourceSpan span, String found, String expected, String mend) {
        return new Diagnostic(Severity.WARNING, code, span, found, expected, mend, "");
    }

    /** The same problem with the source line it stands in. */
    public Diagnostic withExcerpt(String line) {
        return new Diagnostic(severity, code, span, found, expected, mend, line);
    }

    /** The same problem as an error. */
    public Diagnostic asError() {
        return new Diagnostic(Severity.ERROR, code, span, found, expected, mend, excerpt);
    }

    /** The whole message, of one to five lines, without a last line end. */
    public String format() {
        StringBuilder text = new StringBuilder();
        text.append(span).append(": ").append(severity.word()).append('[').append(code).append("]: ");
        text.append(found);
        if (!excerpt.isEmpty()) {
            shownExcerpt().lines().forEach(line -> text.append("\n  ").append(line));
        }
        appendPart(text, "expected", expected);
        appendPart(text, "mend", mend);
        return text.toString();
    }

    private static void appendPart(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("\n  ").append(name).append(": ").append(" ".repeat(8 - name.length())).append(value);
        }
    }

    /**
     * A window of the excerpt around the column, and on a second line a caret under it; empty where there is no
     * excerpt.
     */
    public String shownExcerpt() {
        int at = Math.max(0, span.column() - 1);
        int from = at > EXCERPT_WIDTH * 3 / 4 ? at - EXCERPT_WIDTH / 2 : 0;
        int to = Math.min(excerpt.length(), from + EXCERPT_WIDTH);
        String lead = from > 0 ? "…" : "";
        String window = excerpt.substring(Math.min(from, to), to).replaceAll("\\p{Cntrl}", "�");
        String line = lead + window + (to < excerpt.length() ? "…" : "");
        if (span.column() == 0 || excerpt.isEmpty()) {
            return line;
        }
        int width = Math.max(1, Math.min(span.length(), to - at));
        return line + "\n" + " ".repeat(at - from + lead.length()) + "^".repeat(width);
    }
}
