package dev.pressmark.markdown;

import java.util.OptionalInt;

/**
 * Finds block quotes and lists that are nested too deep, before anything recursive sees them. One pass over the lines
 * that follows quote and list markers as CommonMark does, with two liberties: lazy continuation lines count as the end
 * of a list, and a closing fence may stand in any container.
 */
final class NestingDepth {

    private final String text;
    private final int most;
    private final int[] contentColumns;
    private int lists;
    private int at;
    private int column;
    private char fence;
    private int fenceLength;

    private NestingDepth(String text, int most) {
        this.text = text;
        this.most = most;
        this.contentColumns = new int[most + 1];
    }

    /** The first line, 0-based, with more than {@code most} containers around its content. */
    static OptionalInt firstLineDeeperThan(int most, String text) {
        return new NestingDepth(text, most).scan();
    }

    private OptionalInt scan() {
        for (int line = 0; at < text.length(); line++) {
            column = 0;
            if (depth() > most) {
                return OptionalInt.of(line);
            }
            skipLine();
        }
        return OptionalInt.empty();
    }

    /** How many containers hold the content of this line; 0 inside a fence. */
    private int depth() {
        skipBlanks();
        if (isLineEnd()) {
            return 0;
        }
        if (fence != 0) {
            closeFence();
            return 0;
        }
        while (lists > 0 && contentColumns[lists - 1] > column) {
            lists--;
        }
        return isRule() ? 0 : markers();
    }

    private int markers() {
        int quotes = 0;
        while (lists + quotes <= most && !isLineEnd()) {
            int marker = listMarkerLength();
            if (text.charAt(at) == '>') {
                quotes++;
                advance(1);
            } else if (marker > 0) {
                advance(marker);
                contentColumns[lists++] = column + 1;
            } else {
                openFence();
                break;
            }
            skipBlanks();
        }
        return lists + quotes;
    }

    /** A marker of a list item with a blank or the line end behind it; 0 for anything else. */
    private int listMarkerLength() {
        int end = at;
        if ("-+*".indexOf(text.charAt(at)) >= 0) {
            end++;
        } else {
            while (end < text.length() && end - at < 9 && isDigit(text.charAt(end))) {
                end++;
            }
            boolean numbered = end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
            end = numbered ? end + 1 : at;
        }
        boolean closed = end == text.length() || " \t\r\n".indexOf(text.charAt(end)) >= 0;
        return closed ? end - at : 0;
    }

    /** Whether the rest of the line is a thematic break: three or more of one sign and blanks, nothing else. */
    private boolean isRule() {
        char sign = text.charAt(at);
        int signs = 0;
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            char c = text.charAt(i++);
            if (c == sign) {
                signs++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return signs >= 3 && "-*_".indexOf(sign) >= 0;
    }

    private void openFence() {
        char sign = text.charAt(at);
        int run = run(sign);
        if (run >= 3 && (sign == '`' || sign == '~')) {
            fence = sign;
            fenceLength = run;
        }
    }

    private void closeFence() {
        while (!isLineEnd() && (text.charAt(at) == '>' || isBlank(text.charAt(at)))) {
            at++;
        }
        int run = isLineEnd() ? 0 : run(fence);
        if (run >= fenceLength) {
            at += run;
            skipBlanks();
            fence = isLineEnd() ? 0 : fence;
        }
    }

    private int run(char sign) {
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end - at;
    }

    private void advance(int count) {
        at += count;
        column += count;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            column = text.charAt(at) == '\t' ? column / 4 * 4 + 4 : column + 1;
            at++;
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        at = Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
    }

    private boolean isLineEnd() {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
