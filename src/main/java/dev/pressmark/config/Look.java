package dev.pressmark.config;

import java.util.Optional;

/**
 * How a site looks where that is not left to the theme: the values of the theme's tokens, as CSS writes them. An empty one is
 * the theme's own.
 *
 * @param paper the ground
 * @param ink text and heavy rules
 * @param serif the fonts of titles and running text
 * @param sans the fonts of facts, indexes and navigation
 * @param vivid how colourful the inks of the categories are, a chroma of OKLCH
 * @param covers the pictures of articles
 */
public record Look(
        Optional<Colour> paper,
        Optional<Colour> ink,
        Optional<String> serif,
        Optional<String> sans,
        Optional<String> vivid,
        Covers covers) {

    /** All as the theme has it. */
    public static final Look OF_THE_THEME = new Look(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Covers.DRAWN);

    /** A colour by day and by night, the same or not. */
    public record Colour(String day, String night) {}

    /** The pictures of articles. */
    public enum Covers {
        /** Of many motifs. */
        DRAWN,
        /** Letters being constructed, one motif for a stricter page. */
        LETTERS,
        /** None at all. */
        NONE
    }
}
