package dev.pressmark.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * What a name stands under in an index that is sorted as a printed one is: A to Z with their accents, digits and signs
 * together, other scripts each under its name.
 */
public final class IndexLetter {

    private static final String DIGITS = "0–9";

    /** Digits, then A to Z, then scripts by name: labels of one letter stand before those of several. */
    public static final Comparator<String> ORDER =
            Comparator.comparing((String label) -> !label.equals(DIGITS)).thenComparing(label -> label.length() > 1)
                    .thenComparing(Comparator.naturalOrder());

    private IndexLetter() {}

    /** The label that a name stands under: {@code A}, {@code 0–9}, {@code Han}. */
    public static String of(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            int first = c < 0x80 ? c : firstLetter(Character.toString(c));
            if (Character.isLetterOrDigit(first)) {
                return label(first);
            }
            i += Character.charCount(c);
        }
        return DIGITS;
    }

    private static int firstLetter(String sign) {
        return sortKey(sign).codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    private static String label(int first) {
        if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z') {
            return Character.toString(Character.toUpperCase(first));
        }
        boolean letter = Character.isLetter(first) && first > 0x7F;
        return letter ? title(UnicodeScript.of(first)) : DIGITS;
    }

    private static String title(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A label as one word of an address: {@code a}, {@code digits}, {@code han}. */
    public static String slug(String label) {
        return label.equals(DIGITS) ? "digits" : label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** What a name is sorted by under its letter: folded, without accents and with hyphens as blanks. */
    public static String sortKey(String name) {
        String folded = Folded.of(name).replace('-', ' ');
        if (isAscii(folded)) {
            return folded;
        }
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
