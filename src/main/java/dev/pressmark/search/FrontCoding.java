package dev.pressmark.search;

/** Writes words in order, each as what differs from the one before: how many signs they share, then the rest. */
final class FrontCoding {

    private static final int RADIX = 36;

    private FrontCoding() {}

    /** Appends a word, a blank before it where it is not the first. */
    static void append(String before, String word, StringBuilder out) {
        int shared = shared(before, word);
        if (out.length() > 0) {
            out.append(' ');
        }
        out.append(Character.forDigit(shared, RADIX)).append(word, shared, word.length());
    }

    /**
     * How many UTF-16 units two words begin with alike, not ending within a pair; at most {@link Tokens#MAX_LENGTH}.
     */
    static int shared(String before, String word) {
        int shared = 0;
        while (shared < before.length() && shared < word.length() && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1)) ? shared - 1 : shared;
    }
}
