package dev.pressmark.listing;

/** A position in a line, moved by what is read. State of one reading; not shared. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Skips one character if it stands here. */
    boolean skip(char c) {
        boolean here = !atEnd() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    /** Skips blanks, narrow and no-break ones too; false where there are none. */
    boolean blanks() {
        int from = at;
        while (!atEnd() && (text.charAt(at) == '\t' || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at > from;
    }

    /** Skips the dot between two facts, with blanks around it. */
    boolean skipDot() {
        blanks();
        if (atEnd() || !isDot(text.charAt(at))) {
            return false;
        }
        at++;
        blanks();
        return true;
    }

    /** Skips a word of letters, in any case. */
    boolean skipWord(String word) {
        boolean here = text.regionMatches(true, at, word, 0, word.length());
        at += here ? word.length() : 0;
        return here;
    }

    /** A number of one to {@code digits} digits, not followed by another digit; -1 where there is none. */
    int number(int digits) {
        int from = at;
        int value = 0;
        while (!atEnd() && at - from < digits && isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at == from || !atEnd() && isDigit(text.charAt(at)) ? -1 : value;
    }

    /** A count: {@code 12}, {@code 1,275}, {@code 1.2k}, {@code 3M}; -1 where there is none or it passes two thousand million. */
    int count() {
        int from = at;
        long value = 0;
        int places = -1; // digits behind the point; -1 before it
        for (; !atEnd() && at - from < 14; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                value = value * 10 + c - '0';
                places += places >= 0 ? 1 : 0;
            } else if (c == '.' && places < 0) {
                places = 0;
            } else if (c != ',' || places >= 0) {
                break;
            }
        }
        boolean digits = at > from && isDigit(text.charAt(from)) && isDigit(text.charAt(at - 1));
        double scale = skipWord("k") ? 1e3 : skipWord("m") ? 1e6 : 1;
        boolean whole = places < 0;
        double count = Math.rint(value * scale / Math.pow(10, Math.max(0, places)));
        return !digits || !whole && scale == 1 || count > Integer.MAX_VALUE ? -1 : (int) count;
    }

    /** What is left, without blanks at its ends. */
    String rest() {
        return text.substring(Math.min(at, text.length())).strip();
    }

    /** Where the first dot of a line stands; -1 where it has none. */
    static int dotIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDot(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Middle dot, bullet, hyphenation point, katakana dots: what copies make of the dot between facts. */
    static boolean isDot(char c) {
        return c == '\u00B7' || c == '\u2022' || c == '\u2027' || c == '\u30FB' || c == '\uFF65' || c == '\u22C5';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
