package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingParser;
import dev.pressmark.model.Article;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader copies from a page is a listing again. */
class ReadBackTest {

    /** The ways to get at the text of a page. */
    enum Way {
        INNER_TEXT {
            @Override
            String textOf(Visit visit) {
                return visit.text();
            }
        },
        SELECTION {
            @Override
            String textOf(Visit visit) {
                visit.page().keyboard().press("Control+A");
                return (String) visit.page().evaluate("window.getSelection().toString()");
            }
        },
        CLIPBOARD {
            @Override
            String textOf(Visit visit) {
                visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
                visit.page().keyboard().press("Control+A");
                visit.page().keyboard().press("Control+C");
                return (String) visit.page().evaluate("navigator.clipboard.readText()");
            }
        };

        abstract String textOf(Visit visit);
    }

    private static final String TAG_PAGE = "tags/scalability/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theTextOfATagPageReadsBackAsAListing(Way way) throws IOException {
        try (Visit visit = Reader.AT_A_DESK.opens(BuiltSite.seed(), TAG_PAGE)) {
            readsBack(way.textOf(visit), BuiltSite.seed().site().index().articles());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itReadsBackOnAPhone(Way way) throws IOException {
        try (Visit visit = Reader.WITH_A_PHONE.opens(BuiltSite.seed(), TAG_PAGE)) {
            readsBack(way.textOf(visit), BuiltSite.seed().site().index().articles());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1920, 2560})
    void itReadsBackAtAnyWidth(int width) throws IOException {
        try (Visit visit = Reader.AT_A_DESK.atWidth(width).opens(BuiltSite.seed(), TAG_PAGE)) {
            readsBack(visit.text(), BuiltSite.seed().site().index().articles());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCompactViewReadsBackToo(Way way) throws IOException {
        for (int width : new int[] {320, 800, 1280, 1920}) {
            try (Visit visit = Reader.AT_A_DESK.atWidth(width).opens(BuiltSite.seed(), TAG_PAGE)) {
                visit.page().locator(".view").click();
                readsBack(way.textOf(visit), BuiltSite.seed().site().index().articles());
            }
        }
    }

    @Test
    void itReadsBackWithoutScripts() throws IOException {
        try (Visit visit = Reader.WITH_A_PHONE.withoutScripts().opens(BuiltSite.seed(), TAG_PAGE)) {
            readsBack(visit.text(), BuiltSite.seed().site().index().articles());
        }
    }

    @Test
    void theEntriesAreThoseOfTheFile() throws IOException {
        List<ListingEntry> copied = entries(Files.readString(BuiltSite.SEED));
        try (Visit visit = Reader.AT_A_DESK.opens(BuiltSite.seed(), TAG_PAGE)) {
            List<ListingEntry> read = entries(visit.text());
            assertThat(read).as("entries of the page").hasSize(88);
            assertThat(read).usingRecursiveFieldByFieldElementComparatorIgnoringFields("run", "tags", "line")
                    .as("entries of the page, against those of the file")
                    .containsExactlyInAnyOrderElementsOf(copied);
        }
    }

    @Test
    void theHardestCasesReadBackToo() throws IOException {
        String hard = "Hard cases";
        List<Article> articles = BuiltSite.rich().site().index().articles().stream()
                .filter(article -> article.tags().contains(hard))
                .toList();
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.TAG_OF_HARD_CASES)) {
            readsBack(visit.text(), articles);
        }
    }

    /** The text, put into a site of its own, gives the same articles and not one word of complaint. */
    private void readsBack(String text, List<Article> articles) throws IOException {
        Files.writeString(BuiltSite.listings(folder).resolve("copied.txt"), text);
        Diagnostics diagnostics = new Diagnostics();
        List<Article> read = new SiteBuilder(folder, Optional.empty()).index(diagnostics).articles();
        assertThat(diagnostics.all())
                .as("what is said of the copied text")
                .filteredOn(said -> said.severity() == Severity.ERROR || said.code().equals("unread-text"))
                .extracting(Diagnostic::format)
                .isEmpty();
        assertThat(read)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("tagsCertain", "place")
                .as("articles of the copied text, against those of the site")
                .containsExactlyElementsOf(articles);
    }

    private static List<ListingEntry> entries(String text) {
        return new ListingParser().parse("copied", text, new Diagnostics()).entries().stream()
                .sorted(Comparator.comparing(ListingEntry::title))
                .toList();
    }
}
