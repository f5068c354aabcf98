package dev.pressmark.tagging;

/**
 * Sees through letter case and typography, character by character, so that positions stay where they are. The same on
 * every machine: no locale is asked.
 */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\u3000' -> ' ';
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            default -> Character.toLowerCase(c);
        };
    }
}
