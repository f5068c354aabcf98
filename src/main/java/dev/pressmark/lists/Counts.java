package dev.pressmark.lists;

import java.util.OptionalInt;

/** Numbers as lists write them. */
final class Counts {

    private static final long MOST = 2_000_000_000L;

    private Counts() {}

    /**
     * {@code 1275}, {@code 1,275}, {@code 1.275}, {@code 1 275}, {@code 12.0}, {@code 1.2k}, {@code 3M}, with a word
     * or two behind it ({@code 5 min read}). A sign before three digits parts thousands, else it begins a fraction,
     * which is dropped where there is no {@code k} or {@code M} behind it. Empty for any other text.
     */
    static OptionalInt of(String text) {
        String plain = text.strip();
        long whole = 0;
        long scale = 1;
        boolean fraction = false;
        int digits = 0;
        int i = 0;
        for (; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                if (whole > MOST || scale > MOST) {
                    return OptionalInt.empty();
                }
                whole = whole * 10 + c - '0';
                scale = fraction ? scale * 10 : 1;
                digits++;
            } else if (digits > 0 && !fraction && isSeparator(c) && digitsAt(plain, i + 1) == 3 && !isUnit(plain,
                    i + 4)) {
                continue;
            } else if (digits > 0 && !fraction && (c == '.' || c == ',') && digitsAt(plain, i + 1) > 0) {
                fraction = true;
            } else {
                break;
            }
        }
        long factor = isUnit(plain, i) ? Character.toLowerCase(plain.charAt(i)) == 'k' ? 1_000 : 1_000_000 : 1;
        long number = whole * factor / scale;
        boolean plainRest = factor > 1 ? i + 1 == plain.length() || plain.charAt(i + 1) == ' ' : isWords(plain, i);
        return digits == 0 || !plainRest || number > MOST ? OptionalInt.empty() : OptionalInt.of((int) number);
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.' || c == '\'' || c == '\u2019' || c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static int digitsAt(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    /** Whether {@code k} or {@code M} stands there, and no word. */
    private static boolean isUnit(String text, int at) {
        return at < text.length() && "kKmM".indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static boolean isWords(String text, int from) {
        if (text.length() - from > 20) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i)) && text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
