package dev.pressmark.lists;

/** Text of others as it may stand in a page: what no page has room for goes, all else stays as it is. */
final class Plain {

    private Plain() {}

    /**
     * The text without blanks at its ends and without control characters other than tabs and line ends; half a
     * surrogate pair becomes U+FFFD.
     */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || Character.isSurrogate(c)) {
                return cleaned(text).strip();
            }
        }
        return text.strip();
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0xD800 && c <= 0xDFFF) {
                clean.append('\uFFFD');
            } else if (c > 0xFFFF || !isControl((char) c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c == 0x7F || c > 0x7F && c < 0xA0 && c != 0x85
                || c == '\uFFFE' || c == '\uFFFF';
    }
}
