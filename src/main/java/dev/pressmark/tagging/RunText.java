package dev.pressmark.tagging;

/** The text of a run, ready to be asked for any piece of it. */
final class RunText {

    /** Runs longer than this many characters are left whole. */
    static final int LIMIT = 300;

    final String text;
    final Tokens tokens;
    private final Hashes exact;
    private final Hashes folded;

    RunText(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.exact = Hashes.of(text);
        this.folded = Hashes.of(Folding.fold(text));
    }

    int length() {
        return text.length();
    }

    long hash(int start, int end) {
        return exact.between(start, end);
    }

    long foldedHash(int start, int end) {
        return folded.between(start, end);
    }

    /**
     * Whether a tag may end and another begin at this place: not beside a blank, not inside a character of two code
     * units, not before a mark that belongs to the letter before it.
     */
    boolean mayBeCut(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !isBlank(before)
                && !isBlank(after)
                && !Character.isLowSurrogate(after)
                && Character.getType(after) != Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the piece from start to middle sorts before the piece from middle to end, by code point. */
    boolean ascends(int start, int middle, int end) {
        int length = Math.min(middle - start, end - middle);
        for (int i = 0; i < length; i++) {
            char one = text.charAt(start + i);
            char other = text.charAt(middle + i);
            if (one != other) {
                return rank(one) < rank(other);
            }
        }
        return middle - start < end - middle;
    }

    /** Puts code units in code point order: surrogates stand for code points above all others. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
