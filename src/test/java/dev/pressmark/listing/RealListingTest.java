package dev.pressmark.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that was really copied from an archive: page 11 of the 13 of one tag. It is not part of the repository. */
class RealListingTest {

    private static final Path FILE =
            Path.of(System.getProperty("pressmark.shared", "../shared"), "seed", "listing-page-11.txt");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void itReadsAsEightyEightEntriesWithoutAWord() throws IOException {
        Listing listing = read(text());
        assertThat(diagnostics.all()).extracting(Diagnostic::format).isEmpty();
        assertThat(listing.entries()).hasSize(88);
        assertThat(listing.pages()).singleElement().satisfies(page -> {
            assertThat(page.header()).contains(new ListingPage.Header("Tagged articles", 1275, 11, 13));
            assertThat(page.line()).isEqualTo(1);
        });
    }

    @Test
    void everyEntryIsWhole() throws IOException {
        assertThat(read(text()).entries()).allSatisfy(entry -> {
            assertThat(entry.source()).isNotEmpty();
            assertThat(entry.category()).isNotEmpty();
            assertThat(entry.title()).isNotEmpty();
            assertThat(entry.summary()).hasSizeGreaterThan(40);
            assertThat(entry.run()).isNotEmpty();
            assertThat(entry.tags()).isEmpty();
            assertThat(entry.minutes()).isPositive();
        });
    }

    @Test
    void itsFirstEntryIsAsWritten() throws IOException {
        ListingEntry first = read(text()).entries().get(0);
        assertThat(first.source()).isEqualTo("Architecture Digest");
        assertThat(first.date()).isEqualTo(LocalDate.of(2018, 5, 11));
        assertThat(first.category()).isEqualTo("Backend Development");
        assertThat(first.title()).startsWith("Scalable .NET Application Architecture");
        assertThat(first.summary()).contains(".NET\u2011based");
        assertThat(first.run()).isEqualTo("Cloud ServicesScalabilitySystem Architecture");
        assertThat(first.line()).isEqualTo(6);
    }

    @Test
    void itPrintsBackByteForByte() throws IOException {
        assertThat(new ListingPrinter().print(read(text()).pages())).isEqualTo(text());
    }

    @Test
    void itReadsTheSameWithOtherLineEndsAndWithoutBlankLines() throws IOException {
        List<ListingEntry> entries = read(text()).entries();
        assertThat(read(text().replace("\n", "\r\n")).entries()).isEqualTo(entries);
        assertThat(read(text().replace("\n", "\r")).entries()).isEqualTo(entries);
        assertThat(Entries.withoutLines(read(text().replaceAll("\n\n+", "\n")).entries()))
                .isEqualTo(Entries.withoutLines(entries));
        assertThat(Entries.withoutLines(read(text().replace("\n\n", "\n\n\n\n")).entries()))
                .isEqualTo(Entries.withoutLines(entries));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void whatIsMissingOfTheArchiveIsToldInPlainWords() throws IOException {
        new ListingCounts().check(List.of(read(text())), diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::format).containsExactly("""
                        listing-page-11.txt:1: warning[missing-pages]: 1 of 13 pages are here, with 88 of 1275 articles; \
                        missing: 1–10, 12–13
                          mend:     copy the missing pages into content/listings/ if they are wanted""", """
                        listing-page-11.txt:1: warning[short-page]: page 11 of 13 holds 88 of about 100 entries
                          mend:     copy the whole page again if the rest is wanted""");
    }

    private Listing read(String text) {
        return new ListingParser().parse("listing-page-11.txt", text, diagnostics);
    }

    private static String text() throws IOException {
        if (!Files.exists(FILE)) {
            String missing = FILE.toAbsolutePath().normalize() + " IS NOT HERE: the real listing was NOT read;"
                    + " name its folder with -Dpressmark.shared=DIR";
            System.err.println(missing);
            abort(missing);
        }
        return Files.readString(FILE);
    }
}
