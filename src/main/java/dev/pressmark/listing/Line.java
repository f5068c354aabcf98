package dev.pressmark.listing;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank, without the blanks around it (rule 1).
 *
 * @param kind what it is by itself, wherever it stands
 * @param number 1-based
 * @param column 1-based column of its first letter
 * @param blanks how many blank lines stand right above it
 */
record Line(String text, Kind kind, int number, int column, int blanks) {

    /** The two kinds of line that nothing else looks like, and all others. */
    enum Kind {
        DATE,
        FACTS,
        OTHER;

        static Kind of(String text) {
            if (FactsLine.read(text).isPresent()) {
                return FACTS;
            }
            return DateLine.read(text).isPresent() ? DATE : OTHER;
        }
    }

    /** No real line of a listing comes near this; longer ones are set aside with an error. */
    static final int MAX_LENGTH = 20_000;

    SourceSpan span(String file) {
        return new SourceSpan(file, number, column, text.length());
    }

    /** The line as it stands in the file, for an excerpt: the column of {@link #span} fits it. */
    String excerpt() {
        return " ".repeat(column - 1) + text;
    }

    /** The lines of a text that are not blank. Lines end with LF, CRLF or CR; a byte-order mark is dropped. */
    static List<Line> of(String file, String text, Diagnostics diagnostics) {
        List<Line> lines = new ArrayList<>(text.length() / 60 + 8);
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        boolean carriageReturns = text.indexOf('\r') >= 0;
        int number = 1;
        int blanks = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start, carriageReturns);
            int from = start;
            while (from < end && isBlank(text.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (to - from > MAX_LENGTH) {
                diagnostics.add(tooLong(file, number, text.substring(from, from + 60), to - from));
            } else if (to > from) {
                String line = text.substring(from, to);
                lines.add(new Line(line, Kind.of(line), number, from - start + 1, blanks));
                blanks = -1;
            }
            blanks++;
            number++;
            start = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String text, int start, boolean carriageReturns) {
        int lf = text.indexOf('\n', start);
        int end = lf < 0 ? text.length() : lf;
        for (int i = start; carriageReturns && i < end; i++) {
            if (text.charAt(i) == '\r') {
                return i;
            }
        }
        return end;
    }

    /** Blanks, tabs and every Unicode space, and the marks of no width that copies carry. */
    private static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u0085';
    }

    private static Diagnostic tooLong(String file, int number, String start, int length) {
        return Diagnostic.error(
                        "line-too-long",
                        new SourceSpan(file, number, 1, 1),
                        "a line of " + length + " characters",
                        "lines of at most " + MAX_LENGTH + " characters",
                        "copy the listing again as plain text, with its line ends")
                .withExcerpt(start);
    }
}
