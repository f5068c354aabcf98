package dev.pressmark.tagging;

/** What a character is to a token. */
enum Glyph {
    /** Parts tokens: blanks and hyphens. */
    NONE,
    /** Makes words together with its like: letters, digits, and the marks on them. */
    WORD,
    /** Stands alone: scripts that write words without blanks. */
    IDEOGRAPH,
    /** Stands alone: all else. */
    SIGN;

    private static final Glyph[] ASCII = new Glyph[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = c <= ' ' || c == '-' ? NONE : Character.isLetterOrDigit(c) ? WORD : SIGN;
        }
    }

    static Glyph of(char c) {
        return c < ASCII.length ? ASCII[c] : ofOther(c);
    }

    private static Glyph ofOther(char c) {
        if (c >= '\u2e80' && c < '\ua000' || c >= '\uf900' && c < '\ufb00') {
            return Character.isLetter(c) ? IDEOGRAPH : c == '\u3000' ? NONE : SIGN;
        }
        char folded = Folding.fold(c);
        if (folded == '-' || folded == ' ' || Character.isWhitespace(c)) {
            return NONE;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c) ? WORD : SIGN;
    }

    /** Whether the character belongs to the letter before it. */
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
