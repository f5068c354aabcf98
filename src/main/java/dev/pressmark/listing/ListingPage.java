package dev.pressmark.listing;

import java.util.List;
import java.util.Optional;

/**
 * One page of a listing: its header, where it has one, and its entries in the order of the text.
 *
 * @param line 1-based line where the page begins
 */
public record ListingPage(Optional<Header> header, List<ListingEntry> entries, int line) {

    public ListingPage {
        entries = List.copyOf(entries);
    }

    /**
     * What stands above the entries.
     *
     * @param title empty where the header has none
     * @param articles how many articles the whole listing says it has; -1 where it does not say
     * @param page 1-based; 0 where it does not say
     * @param pages how many pages the whole listing says it has; 0 where it does not say
     */
    public record Header(String title, int articles, int page, int pages) {}
}
