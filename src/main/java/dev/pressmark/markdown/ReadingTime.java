package dev.pressmark.markdown;

/** How long a text takes to read. */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 220;
    private static final int CHARACTERS_A_MINUTE = 400;

    private ReadingTime() {}

    /**
     * Minutes, rounded, at least 1: {@value #WORDS_A_MINUTE} words a minute, and {@value #CHARACTERS_A_MINUTE} of the
     * characters of scripts that write without blanks (Han, Hiragana, Katakana).
     */
    public static int minutes(String text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isCharacterScript(c)) {
                characters++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            }
        }
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE + (float) characters / CHARACTERS_A_MINUTE));
    }

    private static boolean isCharacterScript(int c) {
        if (c < 0x2E80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
