package dev.pressmark.search;

import dev.pressmark.model.Folded;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the words that are searched. The rule is told in {@code docs/search.md}; {@code search.js} has it too,
 * and {@code vectors.tsv} of the tests holds both to it. Not for sharing between threads.
 */
final class Tokens {

    /** A longer word is cut to so many UTF-16 units, in the index as in a query. */
    static final int MAX_LENGTH = 32;

    /** Hears the words of a text in order. */
    interface Sink {
        /** One word; the array is used again for the next. */
        void word(char[] word, int length);
    }

    private final char[] word = new char[MAX_LENGTH + 4];
    private int length;

    /** The words of a text, each as often as it stands there. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        new Tokens().cut(text, (word, length) -> words.add(new String(word, 0, length)));
        return words;
    }

    /** Hands the words of a text to the sink. */
    void cut(String text, Sink sink) {
        String folded = fold(text);
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            if (isPart(c)) {
                at = isUnspaced(c) ? unspaced(folded, at, c, sink) : word(folded, at, sink);
            } else {
                at += Character.charCount(c);
            }
        }
    }

    /** As {@link Folded}, and without the accents of alphabets. */
    private static String fold(String text) {
        String folded = Folded.of(text);
        if (isPlain(folded)) {
            return folded;
        }
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < '\u0300' || c > '\u036F') {
                plain.append(c == 'ς' ? 'σ' : c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** One sign of a script that does not part words: itself, and the pair with the sign behind it. */
    private int unspaced(String text, int at, int c, Sink sink) {
        int next = at + Character.charCount(c);
        length = 0;
        put(c);
        sink.word(word, length);
        if (next < text.length()) {
            int second = text.codePointAt(next);
            if (isUnspaced(second) && isPart(second)) {
                put(second);
                sink.word(word, length);
            }
        }
        return next;
    }

    /** A word of letters and digits, with the signs that tell {@code C++}, {@code C#} and {@code .NET} apart. */
    private int word(String text, int from, Sink sink) {
        length = 0;
        boolean dot = from > 0 && text.charAt(from - 1) == '.' && (from == 1 || text.charAt(from - 2) == ' ');
        if (dot && Character.isLetter(text.codePointAt(from))) {
            put('.');
        }
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isPart(c) && !isUnspaced(c)) {
                put(c);
            } else if (c != '\'' || !isPartAt(text, at + 1)) {
                break;
            }
            at += Character.charCount(c);
        }
        if (text.startsWith("++", at)) {
            put('+');
            put('+');
            at += 2;
        } else if (at < text.length() && text.charAt(at) == '#' && !isPartAt(text, at + 1)) {
            put('#');
            at++;
        }
        sink.word(word, length);
        return at;
    }

    /** Signs past the longest word are left out; a pair of surrogates is never parted. */
    private void put(int c) {
        int width = Character.charCount(c);
        if (length + width <= MAX_LENGTH) {
            length += Character.toChars(c, word, length);
        }
    }

    private static boolean isPartAt(String text, int at) {
        return at < text.length() && isPart(text.codePointAt(at));
    }

    private static boolean isPart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '〇'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a sign is of a script that sets no blanks between words: Thai to Khmer, kana, Han, Hangul. */
    static boolean isUnspaced(int c) {
        return c >= 0xE00 && (c <= 0xEFF
                || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF
                || c >= 0x3005 && c <= 0x30FF
                || c >= 0x31F0 && c <= 0x31FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7AF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x20000 && c <= 0x3FFFF);
    }
}
