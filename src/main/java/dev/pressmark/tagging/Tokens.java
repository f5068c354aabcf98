package dev.pressmark.tagging;

import java.util.Arrays;

/**
 * A text as tokens: a word of letters and digits, one ideograph, or one sign. Blanks and hyphens part tokens and are
 * none, so that {@code load-balancing} and {@code Load Balancing} are the same two.
 */
final class Tokens {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private long[] hashes = new long[16];
    private int size;

    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens();
        tokens.append(text);
        return tokens;
    }

    /** Adds the tokens of a text; their positions are those in that text. */
    void append(CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            Kind kind = Kind.of(text.charAt(i));
            int start = i;
            long hash = 0;
            do {
                hash = Hashes.next(hash, Folding.fold(text.charAt(i++)));
            } while (kind == Kind.WORD && i < text.length() && Kind.of(text.charAt(i)) == Kind.WORD);
            if (kind != Kind.NONE) {
                add(start, i, hash);
            }
        }
    }

    /** A token that no text has: it ends all phrases. */
    void addBreak() {
        add(0, 0, 0);
    }

    private void add(int start, int end, long hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The hash of the folded token, 0 for a break. */
    long hash(int token) {
        return hashes[token];
    }

    /** What a character is to a token. */
    enum Kind {
        NONE,
        WORD,
        IDEOGRAPH,
        SIGN;

        private static final Kind[] ASCII = new Kind[0x80];

        static {
            for (char c = 0; c < 0x80; c++) {
                ASCII[c] = c == ' ' || c == '-' || c < ' ' ? NONE : Character.isLetterOrDigit(c) ? WORD : SIGN;
            }
        }

        static Kind of(char c) {
            return c < 0x80 ? ASCII[c] : ofOther(c);
        }

        private static Kind ofOther(char c) {
            if (c >= 0x2e80 && c < 0xa000 || c >= 0xf900 && c < 0xfb00) {
                return Character.isLetter(c) || c == '\u30fc' ? IDEOGRAPH : SIGN;
            }
            char folded = Folding.fold(c);
            if (folded == '-' || folded == ' ' || Character.isWhitespace(c)) {
                return NONE;
            }
            boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
            return word ? WORD : SIGN;
        }

        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
        }
    }
}
