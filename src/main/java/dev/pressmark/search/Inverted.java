package dev.pressmark.search;

import java.util.Arrays;

/**
 * Which articles have which word, while they are gathered in order. A word is its number; what it stands in is a run of
 * bytes: for each article the distance from the one before, seven bits a byte, then its weight. Not for sharing.
 */
final class Inverted {

    private static final byte[] NONE = {};

    private char[] letters = new char[1 << 16];
    private int[] starts = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int count;

    private byte[][] runs = new byte[1 << 12][];
    private int[] lengths = new int[1 << 12];
    private int[] frequencies = new int[1 << 12];
    private int[] lastArticle = new int[1 << 12];
    private int[] article = new int[1 << 12];
    private byte[] weight = new byte[1 << 12];

    /** How many words there are. */
    int size() {
        return count;
    }

    /** The word of a number. */
    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** How many articles have a word. */
    int frequency(int number) {
        return frequencies[number];
    }

    /** How many bytes tell of a word. */
    int bytes(int number) {
        return lengths[number];
    }

    /** Hears the articles of a word, in order. */
    interface Sink {
        void posting(int article, int weight);
    }

    /** Tells the articles of a word; any thread may ask once everything is gathered. */
    void each(int number, Sink sink) {
        byte[] run = runs[number];
        int before = -1;
        for (int at = 0; at < lengths[number]; ) {
            int distance = 0;
            int shift = 0;
            for (; run[at] < 0; at++, shift += 7) {
                distance |= (run[at] & 0x7F) << shift;
            }
            before += distance | run[at++] << shift;
            sink.posting(before, run[at++]);
        }
    }

    /**
     * A word stands in an article, which is not before the last one that was told.
     *
     * @param more what this adds to the word's weight there
     * @param most what it may raise that weight to
     */
    void add(char[] word, int length, int inArticle, int more, int most) {
        int number = number(word, length);
        if (article[number] != inArticle) {
            flush(number);
            article[number] = inArticle;
        }
        weight[number] = (byte) Math.max(weight[number], Math.min(weight[number] + more, most));
    }

    /** Everything is told. */
    void finish() {
        for (int number = 0; number < count; number++) {
            flush(number);
            article[number] = -1;
        }
        slots = new int[0];
    }

    private void flush(int number) {
        if (article[number] < 0) {
            return;
        }
        int at = lengths[number];
        byte[] run = runs[number];
        if (at + 6 > run.length) {
            run = Arrays.copyOf(run, at + 6 + at / 2);
            runs[number] = run;
        }
        int distance = article[number] - lastArticle[number];
        for (; distance > 0x7F; distance >>>= 7) {
            run[at++] = (byte) (distance | 0x80);
        }
        run[at++] = (byte) distance;
        run[at++] = weight[number];
        lengths[number] = at;
        lastArticle[number] = article[number];
        weight[number] = 0;
        frequencies[number]++;
    }

    private int number(char[] word, int length) {
        int mask = slots.length - 1;
        int slot = hash(word, 0, length) & mask;
        for (; slots[slot] != 0; slot = slot + 1 & mask) {
            int number = slots[slot] - 1;
            int from = starts[number];
            if (starts[number + 1] - from == length
                    && Arrays.equals(letters, from, from + length, word, 0, length)) {
                return number;
            }
        }
        slots[slot] = count + 1;
        return added(word, length);
    }

    private int added(char[] word, int length) {
        int number = count++;
        if (count + 1 >= starts.length) {
            grow();
        }
        int from = starts[number];
        if (from + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(word, 0, letters, from, length);
        starts[number + 1] = from + length;
        runs[number] = NONE;
        lastArticle[number] = -1;
        article[number] = -1;
        if (count * 2 > slots.length) {
            rehash();
        }
        return number;
    }

    private void grow() {
        int size = starts.length * 2;
        starts = Arrays.copyOf(starts, size);
        runs = Arrays.copyOf(runs, size);
        lengths = Arrays.copyOf(lengths, size);
        frequencies = Arrays.copyOf(frequencies, size);
        lastArticle = Arrays.copyOf(lastArticle, size);
        article = Arrays.copyOf(article, size);
        weight = Arrays.copyOf(weight, size);
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < count; number++) {
            int slot = hash(letters, starts[number], starts[number + 1]) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number + 1;
        }
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters[i]) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }
}
