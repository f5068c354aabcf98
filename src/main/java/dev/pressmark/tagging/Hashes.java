package dev.pressmark.tagging;

/**
 * Polynomial hashes of all substrings of a text, each in constant time. 64 bits, so that equal hashes are taken for
 * equal texts.
 */
final class Hashes {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers(RunText.LONGEST + 1);

    private final long[] prefix;

    private Hashes(long[] prefix) {
        this.prefix = prefix;
    }

    static Hashes of(CharSequence text) {
        long[] prefix = new long[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            prefix[i + 1] = next(prefix[i], text.charAt(i));
        }
        return new Hashes(prefix);
    }

    /** The hash of the text from {@code start} to before {@code end}; that of {@link #whole} of that text. */
    long between(int start, int end) {
        return prefix[end] - prefix[start] * POWERS[end - start];
    }

    /** The hash of a text that is longer by one character, or by one token given as its own hash. */
    static long next(long hash, long added) {
        return hash * BASE + added + 1;
    }

    static long whole(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    /** Spreads a hash over all 64 bits, never 0: the finalizer of MurmurHash3 (Austin Appleby, public domain). */
    static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
