package dev.pressmark.listing;

import java.util.List;

/** All pages of one listing file, in the order of the text. */
public record Listing(String file, List<ListingPage> pages) {

    public Listing {
        pages = List.copyOf(pages);
    }

    /** The entries of all pages, in the order of the text. */
    public List<ListingEntry> entries() {
        return pages.stream().flatMap(page -> page.entries().stream()).toList();
    }
}
