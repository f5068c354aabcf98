package dev.pressmark.tagging;

import java.util.List;
import java.util.Optional;

/**
 * All runs of an archive cut into tags.
 *
 * @param cuts one cut for each run, in the order of the runs
 * @param ownTags for each listing, by its number, the tag that the whole listing is about; empty for a mixed list
 */
public record Split(List<TagCut> cuts, List<Optional<String>> ownTags) {

    public Split {
        cuts = List.copyOf(cuts);
        ownTags = List.copyOf(ownTags);
    }

    /** The tag that every entry of a listing has, shown or not; empty for a mixed list and for an unknown listing. */
    public Optional<String> ownTag(int listing) {
        return listing < ownTags.size() ? ownTags.get(listing) : Optional.empty();
    }
}
