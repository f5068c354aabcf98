package dev.pressmark.model;

/**
 * The 64-bit hash that stands for an article or a name wherever something is drawn or marked from it: FNV-1a over the
 * UTF-16 units (Fowler, Noll and Vo), stirred by the finalizer of MurmurHash3 so that every bit depends on every unit.
 * Not for security.
 */
public final class Hash {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Hash() {}

    /** The hash of the parts in order; {@code ("ab", "c")} and {@code ("a", "bc")} differ. */
    public static long of(String... parts) {
        long h = 0xcbf29ce484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                h = (h ^ part.charAt(i)) * 0x100000001b3L;
            }
            h = (h ^ 0x1_0000L) * 0x100000001b3L;
        }
        return stir(h);
    }

    /** A mark of five letters and digits (25 bits, Crockford's alphabet, so nothing in it looks like something else). */
    public static String mark(String... parts) {
        return mark(of(parts));
    }

    /** The mark of a hash that {@link #of} gave. */
    public static String mark(long h) {
        StringBuilder mark = new StringBuilder(5);
        for (int i = 0; i < 5; i++) {
            mark.append(DIGITS.charAt((int) (h >>> (5 * i)) & 31));
        }
        return mark.toString();
    }

    private static long stir(long h) {
        long x = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}
