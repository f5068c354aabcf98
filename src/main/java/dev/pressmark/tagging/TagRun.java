package dev.pressmark.tagging;

import java.util.List;
import java.util.Objects;

/**
 * What an entry says of its tags: either a run of up to three tags with nothing between them, or tags that came apart.
 *
 * @param text the run as written, blank where the entry has no tags; ignored where {@code apart} has any
 * @param apart the tags where the input kept them separate, in the order of the input
 * @param title the title of the entry, may be empty
 * @param summary the summary of the entry, may be empty
 * @param listing the listing that the entry belongs to, 0-based; entries of one listing share its own tag
 */
public record TagRun(String text, List<String> apart, String title, String summary, int listing) {

    public TagRun {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        text = text.strip();
        apart = List.copyOf(apart);
        if (listing < 0) {
            throw new IllegalArgumentException("listing is 0-based: " + listing);
        }
    }

    /** A run whose tags are glued together. */
    public static TagRun glued(String text, String title, String summary, int listing) {
        return new TagRun(text, List.of(), title, summary, listing);
    }

    /** Tags that came apart: they need no cutting and teach the vocabulary. */
    public static TagRun apart(List<String> tags, String title, String summary, int listing) {
        return new TagRun("", tags, title, summary, listing);
    }
}
