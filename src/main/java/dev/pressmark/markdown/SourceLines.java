package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.SourceSpan;

/** Finds places in a body for messages about what the renderer no longer knows the place of. */
final class SourceLines {

    private final String file;
    private final int firstLine;
    private final String text;
    private String[] lines;

    SourceLines(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
    }

    private String[] lines() {
        lines = lines == null ? text.split("\r\n|\r|\n", -1) : lines;
        return lines;
    }

    /** Where a text first stands within one line, letter case aside; the first line as a whole where it does not. */
    SourceSpan find(String needle) {
        for (int i = 0; i < lines().length; i++) {
            int at = indexOf(lines()[i], needle);
            if (at >= 0) {
                return new SourceSpan(file, firstLine + i, at + 1, Math.max(1, needle.length()));
            }
        }
        return SourceSpan.line(file, firstLine);
    }

    /** The place of an offset into the text, for what is {@code width} columns wide. */
    SourceSpan at(int offset, int width) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return new SourceSpan(file, firstLine + line, offset - start + 1, Math.max(1, width));
    }

    /** The problem with the line it stands in. */
    Diagnostic excerpted(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        return span.column() == 0 ? diagnostic : diagnostic.withExcerpt(lines()[span.line() - firstLine]);
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
