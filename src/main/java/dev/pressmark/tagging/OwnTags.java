package dev.pressmark.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out the tag that a whole listing is about. Every article of the listing has it, so that an entry either shows
 * it or shows three tags that sort before it; a tag of a mixed list, however frequent, is missing somewhere.
 */
final class OwnTags {

    private static final int LEAST_SHOWN = 8;
    private static final double LEAST_SHARE = 0.4;
    private static final int ENTRIES_PER_SLIP = 200;

    private OwnTags() {}

    /** The own tag of each listing, by its number. */
    static List<Optional<String>> of(List<TagRun> runs, List<TagCut> cuts) {
        List<List<TagCut>> byListing = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            while (byListing.size() <= runs.get(i).listing()) {
                byListing.add(new ArrayList<>());
            }
            byListing.get(runs.get(i).listing()).add(cuts.get(i));
        }
        return byListing.stream().map(OwnTags::of).toList();
    }

    /** The own tag of one listing with these cuts of its entries. */
    private static Optional<String> of(List<TagCut> cuts) {
        Map<String, Integer> shown = new HashMap<>();
        for (TagCut cut : cuts) {
            cut.tags().forEach(tag -> shown.merge(tag, 1, Integer::sum));
        }
        return shown.keySet().stream()
                .max(Comparator.<String>comparingInt(shown::get).thenComparing(RunText::compare))
                .filter(tag -> shown.get(tag) >= Math.max(LEAST_SHOWN, LEAST_SHARE * cuts.size()))
                .filter(tag -> certainlyLacking(tag, cuts) <= cuts.size() / ENTRIES_PER_SLIP);
    }

    /** How many entries speak against the tag. A cut in doubt says nothing. */
    private static long certainlyLacking(String tag, List<TagCut> cuts) {
        return cuts.stream()
                .filter(cut -> cut.certain() && !cut.tags().isEmpty() && !conforms(cut.tags(), tag))
                .count();
    }

    /** Whether an entry of a listing with this own tag can show these tags. */
    static boolean conforms(List<String> tags, String ownTag) {
        boolean full = tags.size() >= Cuts.MOST_TAGS;
        return tags.contains(ownTag) || full && RunText.compare(tags.get(tags.size() - 1), ownTag) < 0;
    }
}
