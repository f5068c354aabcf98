package dev.pressmark.listing;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Writes what a listing says in the notation of the examples in {@code docs/listing-format.md}. */
final class ListingNotation {

    private ListingNotation() {}

    /** Reads a text and writes what was read, then what was told. */
    static String of(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Listing listing = new ListingParser().parse("listing.txt", text, diagnostics);
        return of(listing, diagnostics);
    }

    private static String of(Listing listing, Diagnostics diagnostics) {
        List<String> lines = new ArrayList<>();
        for (ListingPage page : listing.pages()) {
            lines.add("page: " + page.header().map(ListingNotation::header).orElse("none"));
            page.entries().forEach(entry -> addEntry(entry, lines));
        }
        diagnostics.all().forEach(diagnostic -> lines.add(problem(diagnostic)));
        return String.join("\n", lines);
    }

    private static String header(ListingPage.Header header) {
        String articles = header.articles() < 0 ? "" : Integer.toString(header.articles());
        String page = header.page() == 0 ? "" : header.page() + " of " + header.pages();
        return header.title() + " / " + articles + " / " + page;
    }

    private static void addEntry(ListingEntry entry, List<String> lines) {
        lines.add("entry: " + String.join(" / ", entry.source(), entry.date().toString(), entry.category(),
                entry.title()));
        lines.add(("summary: " + entry.summary()).strip());
        lines.add(entry.tags().isEmpty() ? ("run: " + entry.run()).strip() : "tags: "
                + String.join(" | ", entry.tags()));
        lines.add("facts: " + entry.likes() + " / " + entry.minutes());
    }

    private static String problem(Diagnostic diagnostic) {
        return diagnostic.severity().word() + ": " + diagnostic.code() + " at " + diagnostic.span().line() + ":"
                + diagnostic.span().column();
    }
}
