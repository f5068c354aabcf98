package dev.pressmark.listing;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what the headers of a listing promise against what was read: short pages, missing pages. */
public final class ListingCounts {

    /** Numbers that people choose for the size of a page, the likeliest first. */
    private static final int[] ROUND = {100, 50, 25, 20, 10, 5, 2, 1};

    private record Page(String file, ListingPage page, ListingPage.Header header) {}

    /**
     * Tells every page that holds fewer entries than its place promises, and every listing whose pages are not all there;
     * nothing where as many different entries are there as were promised, however they stand on their pages.
     */
    public void check(List<Listing> listings, Diagnostics diagnostics) {
        Map<String, List<Page>> byListing = new LinkedHashMap<>();
        for (Listing listing : listings) {
            for (ListingPage page : listing.pages()) {
                page.header().filter(h -> h.pages() > 0 && h.articles() > 0).ifPresent(header -> byListing
                        .computeIfAbsent(header.title() + "\n" + header.articles() + "\n" + header.pages(),
                                key -> new ArrayList<>())
                        .add(new Page(listing.file(), page, header)));
            }
        }
        byListing.values().stream().filter(pages -> !isWhole(pages)).forEach(pages -> checkListing(pages, diagnostics));
    }

    private static boolean isWhole(List<Page> pages) {
        return differentEntries(pages) >= pages.get(0).header().articles();
    }

    private static long differentEntries(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.page().entries().stream())
                .map(entry -> List.of(entry.title(), entry.source(), entry.date()))
                .distinct()
                .count();
    }

    private static void checkListing(List<Page> pages, Diagnostics diagnostics) {
        ListingPage.Header promise = pages.get(0).header();
        int size = pageSize(promise.articles(), promise.pages());
        for (Page page : pages) {
            boolean last = page.header().page() == promise.pages();
            int expected = last ? promise.articles() - size * (promise.pages() - 1) : size;
            int found = page.page().entries().size();
            if (found < expected) {
                diagnostics.add(shortPage(page, found, expected));
            }
        }
        missingPages(pages, promise, diagnostics);
    }

    private static Diagnostic shortPage(Page page, int found, int expected) {
        return Diagnostic.warning("short-page", SourceSpan.line(page.file(), page.page().line()),
                "page " + page.header().page() + " of " + page.header().pages() + " holds " + found + " of about "
                        + expected + " entries",
                "", "copy the whole page again if the rest is wanted");
    }

    private static void missingPages(List<Page> pages, ListingPage.Header promise, Diagnostics diagnostics) {
        TreeSet<Integer> missing = new TreeSet<>();
        for (int page = 1; page <= promise.pages() && missing.size() < 1000; page++) {
            missing.add(page);
        }
        pages.forEach(page -> missing.remove(page.header().page()));
        if (!missing.isEmpty()) {
            diagnostics.add(Diagnostic.warning("missing-pages",
                    SourceSpan.line(pages.get(0).file(), pages.get(0).page().line()),
                    promise.pages() - missing.size() + " of " + promise.pages() + " pages are here, with "
                            + differentEntries(pages)
                            + " of " + promise.articles() + " articles; missing: " + ranges(missing),
                    "", "copy the missing pages into content/listings/ if they are wanted"));
        }
    }

    /**
     * How many entries a full page has: of all sizes s with (pages − 1) · s &lt; articles ≤ pages · s the roundest.
     */
    static int pageSize(int articles, int pages) {
        int least = (articles + pages - 1) / pages;
        int most = pages == 1 ? articles : Math.max(least, (articles - 1) / (pages - 1));
        for (int round : ROUND) {
            int size = (least + round - 1) / round * round;
            if (size <= most && pages > 1) {
                return size;
            }
        }
        return least;
    }

    private static String ranges(TreeSet<Integer> numbers) {
        List<int[]> ranges = new ArrayList<>();
        for (int n : numbers) {
            if (!ranges.isEmpty() && ranges.get(ranges.size() - 1)[1] == n - 1) {
                ranges.get(ranges.size() - 1)[1] = n;
            } else {
                ranges.add(new int[] {n, n});
            }
        }
        return ranges.stream().map(r -> r[0] == r[1] ? "" + r[0] : r[0] + "–" + r[1]).collect(Collectors.joining(", "));
    }
}
