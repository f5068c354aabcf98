package dev.pressmark.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry as the text has it, typography and all.
 *
 * @param source empty where the text says with a dash that it is not known
 * @param category empty where the date stands alone
 * @param title never empty
 * @param summary empty where there is none
 * @param run the tag run as written, nothing between its tags; empty where there is none or where they come apart
 * @param tags the tags where they come apart in the text; empty otherwise
 * @param likes at least 0; {@code 1.2k} is 1200
 * @param minutes at least 0
 * @param line 1-based line of the date, which every entry has
 */
public record ListingEntry(
        String source,
        LocalDate date,
        String category,
        String title,
        String summary,
        String run,
        List<String> tags,
        int likes,
        int minutes,
        int line) {

    public ListingEntry {
        tags = List.copyOf(tags);
    }
}
