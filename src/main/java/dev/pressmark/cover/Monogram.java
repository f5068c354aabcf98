package dev.pressmark.cover;

import java.text.Normalizer;

/**
 * The mark of a source: one or two characters, an outline and a hue, all from its name. The letters are letters and
 * digits, or a question mark where the name has neither, so they need no escaping in an attribute.
 *
 * @param letters one or two code points
 * @param shape the outline, 0 to 4: round, square, arch, leaf, soft
 * @param filled whether the outline is doubled by a line inside it
 * @param hue 0 to 39
 */
public record Monogram(String letters, int shape, boolean filled, int hue) {

    private static final int SHAPES = 5;
    private static final int HUES = 40;

    public static Monogram of(String sourceName) {
        long hash = Fnv.hash(sourceName);
        int shape = (int) Long.remainderUnsigned(hash, SHAPES);
        boolean filled = (hash >>> 16 & 1) == 1;
        int hue = (int) ((hash >>> 24) % HUES);
        return new Monogram(letters(sourceName), shape, filled, hue);
    }

    /**
     * The initials of the first two words that begin with a letter or digit; of a name in Chinese, Japanese or Korean
     * its first character, of a name that begins with two digits those. What counts is the name's compatible composed
     * form, in which an accent is part of its letter and a full-width letter is a plain one.
     */
    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        int first = nextWord(plain, 0);
        if (first < 0) {
            return anyLetter(plain);
        }
        int initial = plain.codePointAt(first);
        int after = first + Character.charCount(initial);
        if (isEastAsian(initial)) {
            return Character.toString(initial);
        }
        if (Character.isDigit(initial) && after < plain.length() && Character.isDigit(plain.codePointAt(after))) {
            return Character.toString(initial) + Character.toString(plain.codePointAt(after));
        }
        int second = nextWord(plain, endOfWord(plain, after));
        boolean two = second >= 0 && !isEastAsian(plain.codePointAt(second));
        return capital(initial) + (two ? capital(plain.codePointAt(second)) : "");
    }

    /** Where the next word begins with a letter or digit, the invisible aside; -1 if none does. */
    private static int nextWord(String name, int from) {
        int at = from;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            if (isLetter(c)) {
                return at;
            }
            boolean skip = isGap(c) || Character.isIdentifierIgnorable(c);
            at = skip ? at + Character.charCount(c) : endOfWord(name, at);
        }
        return -1;
    }

    private static int endOfWord(String name, int from) {
        int at = from;
        while (at < name.length() && !isGap(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at;
    }

    /** For a name all of whose words begin with a quotation mark or the like. */
    private static String anyLetter(String name) {
        return name.codePoints().filter(Monogram::isLetter).mapToObj(Monogram::capital).findFirst().orElse("?");
    }

    /** A letter or digit, or the Chinese zero, which Unicode calls neither. */
    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.isIdeographic(c);
    }

    /** A blank of any kind, a line's end, a hyphen or a dash. */
    private static boolean isGap(int c) {
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return blank || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** One character of these fills a mark. */
    private static boolean isEastAsian(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> Character.isIdeographic(c);
        };
    }

    /** Title case, since Georgian has capitals that no name begins with; always one code point. */
    private static String capital(int c) {
        return Character.toString(Character.toTitleCase(c));
    }
}
