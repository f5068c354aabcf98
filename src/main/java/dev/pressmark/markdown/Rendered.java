package dev.pressmark.markdown;

/**
 * A body, rendered.
 *
 * @param html clean HTML to stand inside a page below its {@code h1}; empty where the body is, or could not be rendered
 * @param excerpt the first paragraph as plain text, cut by {@link Excerpt}; empty where there is no paragraph
 * @param minutes the {@link ReadingTime} of the whole body, at least 1
 */
public record Rendered(String html, String excerpt, int minutes) {

    static final Rendered NOTHING = new Rendered("", "", 1);
}
