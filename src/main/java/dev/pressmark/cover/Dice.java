package dev.pressmark.cover;

/** Throws that follow from a seed alone: splitmix64, of whose 64 bits the upper 31 count. */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** From 0 to {@code sides - 1}. */
    int below(int sides) {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) ((z ^ (z >>> 31)) >>> 33) % sides;
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean coin() {
        return below(2) == 1;
    }

    /** 1 or -1. */
    int sign() {
        return coin() ? 1 : -1;
    }
}
