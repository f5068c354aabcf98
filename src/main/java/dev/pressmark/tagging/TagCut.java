package dev.pressmark.tagging;

import java.util.List;

/**
 * A tag run cut into its tags.
 *
 * @param tags the tags as they stand in the run, in its order; empty for an empty run
 * @param confidence the share of belief that fell to this cut, from 0 to 1
 * @param certain whether the cut can be shown without a question mark
 * @param runnerUp the next best cut; empty where there was no other
 */
public record TagCut(List<String> tags, double confidence, boolean certain, List<String> runnerUp) {

    public TagCut {
        tags = List.copyOf(tags);
        runnerUp = List.copyOf(runnerUp);
    }

    /** A cut that leaves nothing to doubt. */
    static TagCut settled(List<String> tags) {
        return new TagCut(tags, 1, true, List.of());
    }
}
