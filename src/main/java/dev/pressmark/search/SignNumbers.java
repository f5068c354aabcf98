package dev.pressmark.search;

/**
 * Writes numbers as signs of ASCII that a JSON string takes as they are: below 60 as one sign, above with digits to the
 * base 32 before it. Short rows of small numbers are what a host's compression is best at.
 */
final class SignNumbers {

    /** The signs from ! to ~ without the two that JSON escapes. */
    private static final String SIGNS = signs();
    private static final int LAST = 60;
    private static final int BASE = 32;

    private SignNumbers() {}

    /** Appends a number that is at least 0. */
    static void append(int number, StringBuilder out) {
        if (number >= LAST) {
            appendDigits(number / LAST, out);
        }
        out.append(SIGNS.charAt(number % LAST));
    }

    private static void appendDigits(int number, StringBuilder out) {
        if (number >= BASE) {
            appendDigits(number / BASE, out);
        }
        out.append(SIGNS.charAt(LAST + number % BASE));
    }

    private static String signs() {
        StringBuilder signs = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            if (c != '"' && c != '\\') {
                signs.append(c);
            }
        }
        return signs.toString();
    }
}
