package dev.pressmark.tagging;

import java.util.Arrays;
import java.util.List;

/** What titles and summaries tell: how often a word stands in them, and how often a sequence of words. */
final class TextEvidence {

    /** Phrases are counted up to this many tokens. */
    static final int LONGEST_PHRASE = 8;

    private final List<Tokens> texts;
    private final HashIndex words = new HashIndex();
    private final HashIndex phrases = new HashIndex();
    private int[] wordCounts = new int[1 << 10];
    private int[] phraseCounts = new int[1 << 10];
    private int[] left = new int[1 << 10];
    private int[] right = new int[1 << 10];

    TextEvidence(List<Tokens> texts) {
        this.texts = texts;
        for (Tokens tokens : texts) {
            for (int i = 0; i < tokens.size(); i++) {
                count(tokens.hash(i));
                count(tokens.compound(i));
            }
        }
    }

    private void count(long word) {
        if (word != 0) {
            int number = words.add(word);
            wordCounts = HashIndex.withRoomFor(number, wordCounts);
            wordCounts[number]++;
        }
    }

    int wordCount(long word) {
        int number = words.find(word);
        return number < 0 ? 0 : wordCounts[number];
    }

    /** The sum of the square roots of all word counts. */
    double rootSum() {
        double sum = 0;
        for (int number = 0; number < words.size(); number++) {
            sum += Math.sqrt(wordCounts[number]);
        }
        return sum;
    }

    /** Asks for a phrase, a hash over the hashes of its tokens; all its beginnings must be asked for too. */
    void want(long phrase) {
        int number = phrases.add(phrase);
        phraseCounts = HashIndex.withRoomFor(number, phraseCounts);
        left = HashIndex.withRoomFor(number, left);
        right = HashIndex.withRoomFor(number, right);
    }

    /** Counts all phrases asked for up to now. */
    void countPhrases() {
        Arrays.fill(phraseCounts, 0);
        for (Tokens tokens : texts) {
            for (int i = 0; i < tokens.size(); i++) {
                countPhrasesAt(tokens, i);
            }
        }
    }

    private void countPhrasesAt(Tokens tokens, int start) {
        long phrase = 0;
        int end = Math.min(tokens.size(), start + LONGEST_PHRASE);
        for (int i = start; i < end && tokens.hash(i) != 0; i++) {
            phrase = Hashes.next(phrase, tokens.hash(i));
            int number = phrases.find(phrase);
            if (number < 0) {
                return;
            }
            phraseCounts[number]++;
            left[number] |= neighbour(tokens, start - 1);
            right[number] |= neighbour(tokens, i + 1);
        }
    }

    private static int neighbour(Tokens tokens, int token) {
        long hash = token < 0 || token >= tokens.size() ? 0 : tokens.hash(token);
        return 1 << (int) (Hashes.mix(hash) & 31);
    }

    /** How often the phrase stands in the texts, as far as it was asked for when they were counted. */
    int phraseCount(long phrase) {
        int number = phrases.find(phrase);
        return number < 0 ? 0 : phraseCounts[number];
    }

    /**
     * Whether the phrase has more than one neighbour on either side. A part of a longer word has not: after Jin and
     * Tanaka-Ishii, "Unsupervised Segmentation of Chinese Text by Use of Branching Entropy" (2006), with a count in
     * the place of the entropy.
     */
    boolean standsFree(long phrase) {
        int number = phrases.find(phrase);
        return number >= 0 && Integer.bitCount(left[number]) > 1 && Integer.bitCount(right[number]) > 1;
    }
}
