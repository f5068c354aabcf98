package dev.pressmark.tagging;

import java.util.Arrays;

/** What titles and summaries tell: how often a word stands in them, and how often a sequence of words. */
final class TextEvidence {

    /** Phrases are counted up to this many tokens. */
    static final int LONGEST_PHRASE = 8;

    private final Tokens tokens;
    private final HashIndex words = new HashIndex();
    private int[] wordCounts = new int[1 << 10];
    private final HashIndex phrases = new HashIndex();
    private int[] phraseCounts = new int[1 << 10];
    private int[] leftMasks = new int[1 << 10];
    private int[] rightMasks = new int[1 << 10];

    TextEvidence(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.hash(i) != 0) {
                countWord(tokens.hash(i));
            }
        }
    }

    private void countWord(long hash) {
        int id = words.add(hash);
        if (id >= wordCounts.length) {
            wordCounts = Arrays.copyOf(wordCounts, id * 2);
        }
        wordCounts[id]++;
    }

    int wordCount(long hash) {
        int id = words.find(hash);
        return id < 0 ? 0 : wordCounts[id];
    }

    int distinctWords() {
        return words.size();
    }

    int totalWords() {
        return tokens.size();
    }

    /** Asks for a phrase; all its beginnings must be wanted too. */
    void want(long phrase) {
        int id = phrases.add(phrase);
        if (id >= phraseCounts.length) {
            phraseCounts = Arrays.copyOf(phraseCounts, id * 2);
            leftMasks = Arrays.copyOf(leftMasks, id * 2);
            rightMasks = Arrays.copyOf(rightMasks, id * 2);
        }
    }

    /** Counts all phrases that are wanted by now, anew. */
    void countPhrases() {
        Arrays.fill(phraseCounts, 0);
        for (int i = 0; i < tokens.size(); i++) {
            countPhrasesAt(i);
        }
    }

    private void countPhrasesAt(int start) {
        long phrase = 0;
        int end = Math.min(tokens.size(), start + LONGEST_PHRASE);
        for (int i = start; i < end && tokens.hash(i) != 0; i++) {
            phrase = Hashes.next(phrase, tokens.hash(i));
            int id = phrases.find(phrase);
            if (id < 0) {
                return;
            }
            phraseCounts[id]++;
            leftMasks[id] |= neighbour(start - 1);
            rightMasks[id] |= neighbour(i + 1);
        }
    }

    private int neighbour(int token) {
        long hash = token < 0 || token >= tokens.size() ? 0 : tokens.hash(token);
        return 1 << (int) (Hashes.mix(hash) & 31);
    }

    int phraseCount(long phrase) {
        int id = phrases.find(phrase);
        return id < 0 ? 0 : phraseCounts[id];
    }

    /** Roughly how many different neighbours the phrase has on the side where it has fewer, up to 32. */
    int freedom(long phrase) {
        int id = phrases.find(phrase);
        return id < 0 ? 0 : Math.min(Integer.bitCount(leftMasks[id]), Integer.bitCount(rightMasks[id]));
    }
}
