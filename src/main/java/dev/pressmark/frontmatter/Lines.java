package dev.pressmark.frontmatter;

/** Lines as editors end them: LF, CR LF or CR. */
final class Lines {

    private Lines() {}

    /** Where the line that begins at an offset ends, its line end left out. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The line that begins at an offset. */
    static String at(String text, int at) {
        return text.substring(at, end(text, at));
    }

    /** Where the line after the one at an offset begins. */
    static int next(String text, int at) {
        int end = end(text, at);
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    /** How many lines end before an offset. */
    static int before(String text, int offset) {
        int lines = 0;
        int at = 0;
        while (at < offset) {
            at = next(text, at);
            lines += at <= offset ? 1 : 0;
        }
        return lines;
    }
}
