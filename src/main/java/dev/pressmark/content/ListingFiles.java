package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.TextFile;
import dev.pressmark.listing.Listing;
import dev.pressmark.listing.ListingCounts;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingParser;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.model.Details;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code content/listings/**}{@code /*.txt}. */
final class ListingFiles {

    private final TextFile text;
    private final Shared names = new Shared();

    ListingFiles(TextFile text) {
        this.text = text;
    }

    /** The entries of all files, in the order of the files and of their text. */
    List<Draft> read(List<Path> files, Diagnostics diagnostics) {
        List<Listing> listings = files.parallelStream().map(file -> read(file, diagnostics)).toList();
        new ListingCounts().check(listings, diagnostics);
        Map<String, Integer> numbers = new HashMap<>();
        List<NumberedPage> pages = new ArrayList<>();
        for (Listing listing : listings) {
            for (ListingPage page : listing.pages()) {
                int number = isMixed(page) ? -1 : numbers.computeIfAbsent(listingOf(listing, page), key -> numbers.size());
                pages.add(new NumberedPage(listing.file(), number, page));
            }
        }
        return pages.parallelStream().flatMap(this::drafts).toList();
    }

    /** A page with the number of the listing that it is of. */
    private record NumberedPage(String file, int listing, ListingPage page) {}

    private Listing read(Path file, Diagnostics diagnostics) {
        String name = text.name(file);
        return text.read(file, diagnostics)
                .map(content -> new ListingParser().parse(name, content, diagnostics))
                .orElseGet(() -> new Listing(name, List.of()));
    }

    /** A page that says it is about no one tag. */
    private static boolean isMixed(ListingPage page) {
        return page.header().filter(header -> ListingPrinter.isMixed(header.title())).isPresent();
    }

    /** Pages of one folder that promise the same counts are of one listing; a page without a header is of its own. */
    private static String listingOf(Listing listing, ListingPage page) {
        String folder = listing.file().substring(0, listing.file().lastIndexOf('/') + 1);
        return page.header()
                .filter(header -> header.articles() >= 0)
                .map(header -> folder + "\n" + header.title() + "\n" + header.articles() + "\n" + header.pages())
                .orElse(listing.file() + "\n" + page.line());
    }

    private Stream<Draft> drafts(NumberedPage page) {
        return page.page().entries().stream().map(entry -> draft(page, entry));
    }

    private Draft draft(NumberedPage page, ListingEntry entry) {
        long key = Draft.keyOf(entry.title(), entry.source(), entry.date());
        return new Draft(entry.title(), entry.summary(), entry.date(), names.of(entry.source()),
                names.of(entry.category()), entry.run(), entry.tags(), entry.likes(), entry.minutes(), page.listing(), key,
                Draft.slugOf(entry.title(), key), Details.NONE, SourceSpan.line(page.file(), entry.line()));
    }
}
