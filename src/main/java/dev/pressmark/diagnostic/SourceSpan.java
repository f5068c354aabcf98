package dev.pressmark.diagnostic;

/**
 * A place in an input file.
 *
 * @param file path relative to the site's folder, with {@code /} between names
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based, counted in UTF-16 units; 0 means the line as a whole
 * @param length how many units of the line are meant; at least 1 where {@code column} is not 0
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {

    /** The file as a whole. */
    public static SourceSpan file(String file) {
        return new SourceSpan(file, 0, 0, 0);
    }

    /** A whole line. */
    public static SourceSpan line(String file, int line) {
        return new SourceSpan(file, line, 0, 0);
    }

    /** By file (code units), then line, then column. */
    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
