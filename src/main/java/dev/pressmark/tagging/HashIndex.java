package dev.pressmark.tagging;

import java.util.Arrays;

/** Numbers 64-bit hashes from 0 in the order of their coming, without a box for each. */
final class HashIndex {

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    int size() {
        return size;
    }

    /** The number of the hash, or -1. */
    int find(long hash) {
        long key = Hashes.mix(hash);
        int slot = slot(key);
        return keys[slot] == key ? numbers[slot] : -1;
    }

    /** The number of the hash, the next free one where it was not known. */
    int add(long hash) {
        long key = Hashes.mix(hash);
        int slot = slot(key);
        if (keys[slot] == key) {
            return numbers[slot];
        }
        keys[slot] = key;
        numbers[slot] = size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return size - 1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 4];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** The array, or a longer copy where it has no place for the number. */
    static int[] withRoomFor(int number, int[] array) {
        return number < array.length ? array : Arrays.copyOf(array, Math.max(number + 1, array.length * 2));
    }
}
