package dev.pressmark.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One word of a URL, made from a name: NFC, lower case, letters and digits of any script, single hyphens between words.
 * A slug of a slug is that slug. Names that differ only in case, blanks, punctuation or typography have the same slug;
 * {@code C}, {@code C++}, {@code C#} and {@code .NET} do not.
 *
 * @param value not empty; at most {@value #MAX_BYTES} bytes of UTF-8, so that it fits a file name with room to spare
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The longest slug, in bytes of UTF-8. Longer names are cut between words and marked with a hash of the whole. */
    public static final int MAX_BYTES = 96;

    /** Refuses what {@link #of} would not give. */
    public Slug {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a slug is never empty");
        }
    }

    /** The slug of a name; for a name without a letter or digit, the code points of what is there. */
    public static Slug of(String name) {
        String words = words(name);
        if (words.isEmpty()) {
            words = codePoints(name);
        }
        if (isDevice(words)) {
            return new Slug(words + "-" + Hash.mark(words));
        }
        return new Slug(utf8Length(words) <= MAX_BYTES ? words : cut(words, MAX_BYTES - 6) + "-" + Hash.mark(words));
    }

    /** No folder may have the name of a device on Windows. */
    private static boolean isDevice(String words) {
        return switch (words.length()) {
            case 3 -> words.equals("con") || words.equals("nul") || words.equals("aux") || words.equals("prn");
            case 4 -> (words.startsWith("com") || words.startsWith("lpt")) && Character.isDigit(words.charAt(3))
                    && words.charAt(3) < 0x80;
            default -> false;
        };
    }

    /** The longest slug with a mark, in bytes of UTF-8: it stands in every link to an article, and the mark tells it apart. */
    public static final int MAX_MARKED_BYTES = 36;

    /** The slug of a title followed by a mark: the words cut to fit, then {@code -mark}. */
    public static Slug marked(String title, String mark) {
        String words = words(title);
        String stem = words.isEmpty() ? codePoints(title) : words;
        return new Slug(cut(stem, MAX_MARKED_BYTES - mark.length() - 1) + "-" + mark);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String words(String name) {
        String text = isNormal(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length() + 8);
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            int width = Character.charCount(c);
            String word = isWord(c) ? null : spoken(lower, i, c);
            if (word != null && !word.isEmpty()) {
                separate(slug, slug.length() > 0);
                slug.append(word);
                gap = true;
            } else if (word == null) {
                separate(slug, gap && slug.length() > 0);
                slug.appendCodePoint(c);
                gap = false;
            } else {
                gap |= !isApostrophe(c);
            }
            i += width;
        }
        String result = slug.toString();
        return isNormal(result) ? result : Normalizer.normalize(result, Normalizer.Form.NFC);
    }

    private static void separate(StringBuilder slug, boolean wanted) {
        if (wanted && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Signs that tell names apart are spelled out: {@code C++}, {@code C#}, {@code .NET}, {@code R&D}; else empty. */
    private static String spoken(String text, int at, int c) {
        boolean afterWord = at > 0 && (isWord(text.codePointBefore(at)) || text.charAt(at - 1) == '+');
        boolean beforeWord = at + 1 < text.length() && isWord(text.codePointAt(at + 1));
        return switch (c) {
            case '+' -> afterWord ? "plus" : "";
            case '#' -> afterWord && !beforeWord ? "sharp" : "";
            case '.' -> !afterWord && beforeWord && (at == 0 || text.charAt(at - 1) == ' ') ? "dot" : "";
            case '&' -> "and";
            default -> "";
        };
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private static String codePoints(String name) {
        StringBuilder hex = new StringBuilder("u");
        name.codePoints().limit(8).forEach(c -> hex.append(Integer.toHexString(c)));
        return hex.toString();
    }

    /** At most {@code bytes} bytes of UTF-8; between words where a word end is in the last half, else between letters. */
    private static String cut(String words, int bytes) {
        if (utf8Length(words) <= bytes) {
            return words;
        }
        int end = 0;
        int used = 0;
        while (used + utf8Length(words.codePointAt(end)) <= bytes) {
            used += utf8Length(words.codePointAt(end));
            end += Character.charCount(words.codePointAt(end));
        }
        int word = words.charAt(end) == '-' ? end : words.lastIndexOf('-', end);
        return words.substring(0, word > end / 2 ? word : end);
    }

    private static int utf8Length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += Character.isSurrogate(c) ? 2 : utf8Length(c);
        }
        return bytes;
    }

    private static int utf8Length(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    /** Whether every letter is below U+0300 or general punctuation, which NFC never changes; spares most names the work. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && (c < 0x2010 || c > 0x205E)) {
                return false;
            }
        }
        return true;
    }
}
