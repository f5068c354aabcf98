package dev.pressmark.tagging;

/** Remembers roughly which texts came more than once; a few that came once are taken for such too. */
final class Recurrence {

    private static final int SLOTS = 1 << 20;

    private final byte[] seen = new byte[SLOTS];

    void note(long hash) {
        int slot = slot(hash);
        seen[slot] += (byte) (seen[slot] < 2 ? 1 : 0);
    }

    boolean cameAgain(long hash) {
        return seen[slot(hash)] > 1;
    }

    private static int slot(long hash) {
        return (int) (Hashes.mix(hash) & SLOTS - 1);
    }
}
