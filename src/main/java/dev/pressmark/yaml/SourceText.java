package dev.pressmark.yaml;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that knows where its lines begin, to turn the offsets of the parser into places in the file. The parser counts
 * code points and has its own idea of a line end; here lines end as editors end them, and columns are UTF-16 units.
 */
final class SourceText {

    private final String file;
    private final int firstLine;
    private final String text;
    private final int[] lineStarts;
    private final int[] unitsOfCodePoint;

    SourceText(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.unitsOfCodePoint = unitsOfCodePoint(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The place of the text between two offsets in code points, cut at the end of the line where it begins. */
    SourceSpan span(int fromCodePoint, int toCodePoint) {
        int from = units(fromCodePoint);
        int line = lineAt(from);
        int to = Math.min(units(toCodePoint), lineEnd(line));
        return new SourceSpan(file, firstLine + line, from - lineStarts[line] + 1, Math.max(1, to - from));
    }

    /** The line that a place of this text stands in; empty for a place outside of it. */
    String excerpt(SourceSpan span) {
        int line = span.line() - firstLine;
        boolean inside = line >= 0 && line < lineStarts.length;
        return inside ? text.substring(lineStarts[line], lineEnd(line)) : "";
    }

    private int units(int codePoints) {
        if (unitsOfCodePoint == null) {
            return Math.min(codePoints, text.length());
        }
        return unitsOfCodePoint[Math.min(codePoints, unitsOfCodePoint.length - 1)];
    }

    /** The offset of each code point and of the end; null for the many texts where it is its own index. */
    private static int[] unitsOfCodePoint(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return null;
        }
        int[] units = new int[count + 1];
        for (int i = 0; i < count; i++) {
            units[i + 1] = units[i] + Character.charCount(text.codePointAt(units[i]));
        }
        return units;
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where the line ends, its line end left out. */
    private int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        while (end > lineStarts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crlf) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
