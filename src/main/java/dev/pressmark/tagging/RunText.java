package dev.pressmark.tagging;

/** The text of a run, ready to be asked for any piece of it. Positions are those of characters, 0-based. */
final class RunText {

    /** Runs longer than this many characters are left whole. */
    static final int LONGEST = 300;

    final String text;
    private final Hashes exact;
    private Tokens tokens;
    private Hashes folded;

    RunText(String text) {
        this.text = text;
        this.exact = Hashes.of(text);
    }

    int length() {
        return text.length();
    }

    Tokens tokens() {
        tokens = tokens == null ? Tokens.of(text) : tokens;
        return tokens;
    }

    long hash(int start, int end) {
        return exact.between(start, end);
    }

    long foldedHash(int start, int end) {
        folded = folded == null ? Hashes.of(Folding.fold(text)) : folded;
        return folded.between(start, end);
    }

    /**
     * Whether a tag may end and another begin here: not beside a blank or a hyphen, not inside a character of two code
     * units, not before a mark that belongs to the letter before it.
     */
    boolean mayBeCut(int at) {
        char after = text.charAt(at);
        return Glyph.of(text.charAt(at - 1)) != Glyph.NONE
                && Glyph.of(after) != Glyph.NONE
                && !Character.isLowSurrogate(after)
                && !Glyph.isMark(after);
    }

    /** Whether a capital begins here inside a word: {@code Dev|Ops}, {@code CDN|Cache}. */
    boolean turnsToCapital(int at) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean endsCapitals = Character.isUpperCase(before)
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
        return endsCapitals || Character.isLowerCase(before);
    }

    /** Whether something other begins here than a word that goes on: a capital, another script, a sign, an end. */
    boolean isEdge(int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        return turnsToCapital(at) || Glyph.of(text.charAt(at - 1)) != Glyph.of(text.charAt(at));
    }

    /** Whether the piece before the middle sorts before the piece after it, by code point. */
    boolean ascends(int start, int middle, int end) {
        return compare(text, start, middle, text, middle, end) < 0;
    }

    /** Compares two texts by code point, as the tags of an article are sorted. */
    static int compare(String one, String other) {
        return compare(one, 0, one.length(), other, 0, other.length());
    }

    private static int compare(String one, int start, int end, String other, int otherStart, int otherEnd) {
        int length = Math.min(end - start, otherEnd - otherStart);
        for (int i = 0; i < length; i++) {
            int order = rank(one.charAt(start + i)) - rank(other.charAt(otherStart + i));
            if (order != 0) {
                return order;
            }
        }
        return end - start - (otherEnd - otherStart);
    }

    /** Puts code units in code point order: surrogates stand for code points above all others. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
