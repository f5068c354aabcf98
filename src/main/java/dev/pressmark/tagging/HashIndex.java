package dev.pressmark.tagging;

import java.util.Arrays;

/** Numbers 64-bit keys from 0 in the order of their coming; open addressing, no boxes. */
final class HashIndex {

    private long[] keys = new long[1 << 10];
    private int[] ids = new int[1 << 10];
    private int size;

    int size() {
        return size;
    }

    /** The number of the key, or -1. */
    int find(long hash) {
        long key = Hashes.mix(hash);
        int slot = slot(key);
        return keys[slot] == key ? ids[slot] : -1;
    }

    /** The number of the key, a new one where it was not known. */
    int add(long hash) {
        long key = Hashes.mix(hash);
        int slot = slot(key);
        if (keys[slot] == key) {
            return ids[slot];
        }
        keys[slot] = key;
        ids[slot] = size++;
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
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = Arrays.copyOf(new int[0], keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
