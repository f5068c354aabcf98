package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.SourceSpan;

/** Finds places in a body for messages about what the renderer no longer knows the place of. */
final class SourceLines {

    private final String file;
    private final int firstLine;
    private final String[] lines;

    SourceLines(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    /** Where a text first stands within one line, letter case aside; the first line as a whole where it does not. */
    SourceSpan find(String needle) {
        for (int i = 0; i < lines.length; i++) {
            int at = indexOf(lines[i], needle);
            if (at >= 0) {
                return new SourceSpan(file, firstLine + i, at + 1, Math.max(1, needle.length()));
            }
        }
        return SourceSpan.line(file, firstLine);
    }

    /** The problem with the line it stands in. */
    Diagnostic excerpted(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        return span.column() == 0 ? diagnostic : diagnostic.withExcerpt(lines[span.line() - firstLine]);
    }

    private static int indexOf(String line, String needle) {
        for (int at = 0; at + needle.length() <= line.length(); at++) {
            if (line.regionMatches(true, at, needle, 0, needle.length())) {
                return at;
            }
        }
        return -1;
    }
}
