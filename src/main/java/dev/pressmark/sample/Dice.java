package dev.pressmark.sample;

import java.util.List;

/** A small generator of random numbers (SplitMix64, by Steele, Lea and Flood) that gives the same ones everywhere. */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** From 0 to {@code bound - 1}, all equally likely. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }

    /** One of a list; its first item is twice as likely as the second, three times as the third, and so on. */
    <T> T early(List<T> list) {
        int total = 0;
        for (int i = 1; i <= list.size(); i++) {
            total += 5040 / i;
        }
        int left = below(total);
        int i = 1;
        while (left >= 5040 / i) {
            left -= 5040 / i++;
        }
        return list.get(i - 1);
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
