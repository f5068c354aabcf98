package dev.pressmark.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The mark of a source: one or two letters in a frame, all from its name.
 *
 * @param letters one or two code points, never empty
 * @param shape of the frame: 0 round, 1 square, 2 arch, 3 leaf, 4 soft
 * @param filled whether the frame is a double line
 * @param hue which of forty colours, 0 to 39
 */
public record Monogram(String letters, int shape, boolean filled, int hue) {

    private static final int SHAPES = 5;
    private static final int HUES = 40;
    private static final int IDEOGRAPHS = 0x2E80;

    /** The mark of a name; the same for the same name on any machine. */
    public static Monogram of(String name) {
        long hash = Fnv.hash(name);
        return new Monogram(letters(name), (int) Long.remainderUnsigned(hash, SHAPES), (hash >>> 16 & 1) == 1,
                (int) ((hash >>> 24) % HUES));
    }

    /** Two digits where the name begins with them, one ideograph, or the first letters of the first two words. */
    private static String letters(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return "?";
        }
        String first = words.get(0);
        int letter = first.codePointAt(0);
        if (letter >= IDEOGRAPHS) {
            return Character.toString(letter);
        }
        if (first.length() > 1 && isDigit(first.charAt(0)) && isDigit(first.charAt(1))) {
            return first.substring(0, 2);
        }
        int second = words.size() > 1 ? words.get(1).codePointAt(0) : IDEOGRAPHS;
        return upper(letter) + (second < IDEOGRAPHS ? upper(second) : "");
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isGap(name.charAt(i))) {
                if (i > start && Character.isLetterOrDigit(name.codePointAt(start))) {
                    words.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isGap(char c) {
        return c == '-' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One code point: letters whose upper case is two, such as ß, stay as they are. */
    private static String upper(int letter) {
        String upper = Character.toString(letter).toUpperCase(Locale.ROOT);
        return upper.codePointCount(0, upper.length()) == 1 ? upper : Character.toString(letter);
    }
}
