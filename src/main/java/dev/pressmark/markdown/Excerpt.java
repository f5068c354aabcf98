package dev.pressmark.markdown;

/** The beginning of a text, to stand for the whole. */
public final class Excerpt {

    /** The longest excerpt, in UTF-16 units, its ellipsis counted. */
    public static final int MAX_LENGTH = 280;

    private Excerpt() {}

    /**
     * The text itself where it is short enough, with single blanks between words; else cut at the last word end that
     * fits, or between letters where one word fills more than half, with an ellipsis.
     */
    public static String of(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= MAX_LENGTH) {
            return plain;
        }
        int end = MAX_LENGTH - 1;
        int blank = plain.lastIndexOf(' ', end);
        if (blank > end / 2) {
            end = blank;
        } else if (Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
