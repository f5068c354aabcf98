package dev.pressmark.sample;

import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up articles as the listing pages that a copy would give. */
public final class SamplePages {

    private static final int PAGE_SIZE = 100;

    private SamplePages() {}

    /** The pages, in order: file names such as {@code page-01.txt}, each with its text. */
    public static Map<String, String> of(List<ListingEntry> entries) {
        Map<String, String> files = new LinkedHashMap<>();
        int pages = (entries.size() + PAGE_SIZE - 1) / PAGE_SIZE;
        int digits = Math.max(2, Integer.toString(pages).length());
        for (int page = 1; page <= pages; page++) {
            ListingPage.Header header = new ListingPage.Header("Tagged articles", entries.size(), page, pages);
            List<ListingEntry> some =
                    entries.subList((page - 1) * PAGE_SIZE, Math.min(entries.size(), page * PAGE_SIZE));
            String number = "0".repeat(digits - Integer.toString(page).length()) + page;
            files.put("page-" + number + ".txt",
                    new ListingPrinter().print(List.of(new ListingPage(Optional.of(header), some, 1))) + "\n");
        }
        return files;
    }
}
