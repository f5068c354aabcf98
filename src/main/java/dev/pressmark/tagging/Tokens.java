package dev.pressmark.tagging;

import java.util.Arrays;

/**
 * A text as tokens: a word of letters and digits, one ideograph, or one sign. Blanks and hyphens part tokens and are
 * none, so that {@code load-balancing} and {@code Load Balancing} are the same two. Case and typography are folded.
 */
final class Tokens {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private long[] hashes = new long[16];
    private long[] compounds = new long[16];
    private int size;

    /** The tokens of some texts, with a break after each, which ends all phrases; positions are those in the text. */
    static Tokens of(String... texts) {
        Tokens tokens = new Tokens();
        for (String text : texts) {
            tokens.append(text);
        }
        return tokens;
    }

    private void append(String text) {
        int at = 0;
        while (at < text.length()) {
            Glyph glyph = Glyph.of(text.charAt(at));
            if (glyph != Glyph.NONE) {
                at = appendToken(text, at, glyph);
            } else {
                at++;
            }
        }
        add(text.length(), text.length(), 0, 0);
    }

    private int appendToken(String text, int start, Glyph glyph) {
        long compound = glyph == Glyph.WORD && isHyphened(text, start) ? compoundBefore() : 0;
        boolean joins = compound != 0;
        long hash = 0;
        int at = start;
        do {
            char c = Folding.fold(text.charAt(at++));
            hash = Hashes.next(hash, c);
            compound = joins ? Hashes.next(compound, c) : 0;
        } while (glyph == Glyph.WORD && at < text.length() && Glyph.of(text.charAt(at)) == Glyph.WORD);
        add(start, at, hash, compound);
        return at;
    }

    private boolean isHyphened(String text, int start) {
        return start > 0 && Folding.fold(text.charAt(start - 1)) == '-' && size > 0 && ends[size - 1] == start - 1;
    }

    private long compoundBefore() {
        return compounds[size - 1] == 0 ? hashes[size - 1] : compounds[size - 1];
    }

    private void add(int start, int end, long hash, long compound) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            compounds = Arrays.copyOf(compounds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        compounds[size++] = compound;
    }

    /** How many tokens there are, breaks among them. */
    int size() {
        return size;
    }

    /** The token that the position is in, or the next one. */
    int at(int position) {
        int token = 0;
        while (ends[token] <= position && token < size - 1) {
            token++;
        }
        return token;
    }

    /** The first token that begins at the position or behind it. */
    int before(int position) {
        int token = 0;
        while (starts[token] < position && token < size - 1) {
            token++;
        }
        return token;
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

    /**
     * The hash of all that hyphens join to the left of this word, written as one word: {@code microservice} for the
     * second half of {@code micro-service}; 0 where there is no hyphen.
     */
    long compound(int token) {
        return compounds[token];
    }
}
