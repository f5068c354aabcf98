package dev.pressmark.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every listing, shown on many that are made from seeds. */
class ListingPropertiesTest {

    private static final int SEEDS = 500;

    @Test
    void whatIsPrintedReadsAsTheSameRecords() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<ListingPage> pages = Entries.random(seed);
            String text = new ListingPrinter().print(pages);
            Diagnostics diagnostics = new Diagnostics();
            Listing read = new ListingParser().parse("listing.txt", text, diagnostics);
            assertThat(diagnostics.all()).extracting(Diagnostic::format).as("seed %s of\n%s", seed, text).isEmpty();
            assertThat(records(read.pages())).as("seed %s of\n%s", seed, text).isEqualTo(records(pages));
        }
    }

    @Test
    void whatWasReadPrintsAsTheSameText() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String text = new ListingPrinter().print(Entries.random(seed));
            assertThat(new ListingPrinter().print(read(text).pages())).as("seed %s", seed).isEqualTo(text);
        }
    }

    @Test
    void theEntriesOfAnyTextSurvivePrinting() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Listing listing = read(shuffled(seed));
            Listing again = read(new ListingPrinter().print(listing.pages()));
            assertThat(Entries.withoutLines(again.entries())).as("seed %s of\n%s", seed, shuffled(seed))
                    .isEqualTo(Entries.withoutLines(listing.entries()));
        }
    }

    @Test
    void lineEndsOfOtherSystemsReadTheSameLineForLine() {
        for (long seed = 0; seed < SEEDS / 10; seed++) {
            String text = new ListingPrinter().print(Entries.random(seed));
            assertThat(read(text.replace("\n", "\r\n"))).as("CRLF, seed %s", seed).isEqualTo(read(text));
            assertThat(read(text.replace("\n", "\r"))).as("CR, seed %s", seed).isEqualTo(read(text));
            assertThat(read("\uFEFF" + text + "\n")).as("mark and last end, seed %s", seed).isEqualTo(read(text));
        }
    }

    @Test
    void linesInAnyOrderAreReadWithoutATrace() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String text = shuffled(seed);
            assertThat(read(text).entries()).as("seed %s", seed).allSatisfy(entry -> {
                assertThat(entry.title()).isNotEmpty();
            });
        }
    }

    /** The lines of a listing, in any order; only those that are no longer than a tag may be. */
    private static String shuffled(long seed) {
        List<String> lines = new ListingPrinter().print(Entries.random(seed)).lines()
                .filter(line -> line.length() <= 60)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(lines, new Random(seed));
        return String.join("\n", lines);
    }

    private static Listing read(String text) {
        return new ListingParser().parse("listing.txt", text, new Diagnostics());
    }

    private static String records(List<ListingPage> pages) {
        return pages.stream()
                .map(page -> page.header() + "\n" + Entries.withoutLines(page.entries()).stream()
                        .map(ListingEntry::toString).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
