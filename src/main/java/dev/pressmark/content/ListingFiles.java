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

/** Reads {@code content/listings/**}{@code /*.txt}. */
final class ListingFiles {

    private final TextFile text;
    private final ContentMemory memory;
    private final Shared names = new Shared();

    ListingFiles(TextFile text, ContentMemory memory) {
        this.text = text;
        this.memory = memory;
    }

    /** The entries of all files, in the order of the files and of their text. */
    List<Draft> read(List<Path> files, Diagnostics diagnostics) {
        List<ReadListing> read = files.parallelStream()
                .map(file -> memory.of(file, diagnostics, told -> read(file, told)))
                .toList();
        new ListingCounts().check(read.stream().map(ReadListing::listing).toList(), diagnostics);
        Map<String, Integer> numbers = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (ReadListing one : read) {
            for (int i = 0; i < one.drafts().size(); i++) {
                ListingPage page = one.listing().pages().get(i);
                int number = isMixed(page) ? -1
                        : numbers.computeIfAbsent(listingOf(one.listing(), page), key -> numbers.size());
                one.drafts().get(i).forEach(draft -> drafts.add(draft.ofListing(number)));
            }
        }
        return drafts;
    }

    /** What one file says, and the drafts of each of its pages, which do not know yet of which listing they are. */
    private record ReadListing(Listing listing, List<List<Draft>> drafts) {}

    private ReadListing read(Path file, Diagnostics diagnostics) {
        String name = text.name(file);
        Listing listing = text.read(file, diagnostics)
                .map(content -> new ListingParser().parse(name, content, diagnostics))
                .orElseGet(() -> new Listing(name, List.of()));
        return new ReadListing(listing, listing.pages().parallelStream().map(page -> drafts(name, page)).toList());
    }

    /** A page that says it is about no one tag. */
    private static boolean isMixed(ListingPage page) {
        return page.header().filter(header -> header.title().equals(ListingPrinter.MIXED_TITLE)).isPresent();
    }

    /** Pages of one folder that promise the same counts are of one listing; a page without a header is of its own. */
    private static String listingOf(Listing listing, ListingPage page) {
        String folder = listing.file().substring(0, listing.file().lastIndexOf('/') + 1);
        return page.header()
                .filter(header -> header.articles() >= 0)
                .map(header -> folder + "\n" + header.title() + "\n" + header.articles() + "\n" + header.pages())
                .orElse(listing.file() + "\n" + page.line());
    }

    private List<Draft> drafts(String file, ListingPage page) {
        return page.entries().stream().map(entry -> draft(file, entry)).toList();
    }

    private Draft draft(String file, ListingEntry entry) {
        long key = Draft.keyOf(entry.title(), entry.source(), entry.date());
        return new Draft(entry.title(), entry.summary(), entry.date(), names.of(entry.source()),
                names.of(entry.category()), entry.run(), entry.tags(), entry.likes(), entry.minutes(), -1, key,
                Draft.slugOf(entry.title(), key), Details.NONE, SourceSpan.line(file, entry.line()));
    }
}
