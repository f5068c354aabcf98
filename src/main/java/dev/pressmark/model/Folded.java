package dev.pressmark.model;

import java.text.Normalizer;
import java.util.Locale;

/** Text folded for comparing: what readers take for the same is the same. What is shown is never folded. */
public final class Folded {

    private Folded() {}

    /**
     * NFKC, lower case, every hyphen {@code -}, every quote straight, one blank between words, none at the ends.
     * Folding what is folded changes nothing.
     */
    public static String of(String text) {
        String lower = normal(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = plain(lower.charAt(i));
            boolean blankAgain = c == ' ' && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ');
            if (!blankAgain && c != 0) {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    /** NFKC; texts of ASCII and the usual typography alone skip it, since {@link #plain} does the same to them. */
    private static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) >= 0x80) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** The plain sign for a typographic one; 0 for signs of no width. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c <= ' ' ? ' ' : c;
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63' -> '-';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
