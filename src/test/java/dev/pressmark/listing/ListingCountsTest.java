package dev.pressmark.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the header promises is held against what is there. */
class ListingCountsTest {

    private final List<Listing> listings = new ArrayList<>();

    @Test
    void aListingThatIsWholeIsNotSpokenOf() {
        page(1, 2, 150, 1, 100);
        page(2, 2, 150, 101, 150);
        assertThat(told()).isEmpty();
    }

    @Test
    void pagesThatOverlapAndHoldAllAreNotSpokenOf() {
        page(1, 2, 5, 1, 3);
        page(2, 2, 5, 2, 5);
        assertThat(told()).isEmpty();
    }

    @Test
    void aPageThatIsShortAndPagesThatAreMissingAreTold() {
        page(2, 13, 1275, 101, 188);
        page(13, 13, 1275, 1201, 1270);
        assertThat(told()).containsExactly(
                "page-13.txt:1: warning[short-page]: page 13 of 13 holds 70 of about 75 entries",
                "page-2.txt:1: warning[missing-pages]: 2 of 13 pages are here, with 158 of 1275 articles; missing: 1, 3–12",
                "page-2.txt:1: warning[short-page]: page 2 of 13 holds 88 of about 100 entries");
    }

    @Test
    void theSamePageTwiceIsOnePage() {
        page(1, 2, 150, 1, 100);
        page(1, 2, 150, 1, 100);
        assertThat(told()).containsExactly(
                "page-1.txt:1: warning[missing-pages]: 1 of 2 pages are here, with 100 of 150 articles; missing: 2");
    }

    @ParameterizedTest(name = "{0} articles on {1} pages are {2} a page")
    @CsvSource({"1275,13,100", "1300,13,100", "1201,13,100", "250,10,25", "99,1,99", "12,3,5", "7,7,1", "0,1,0",
            "101,2,100", "31,4,10"})
    void theSizeOfAPageIsGuessedAsTheRoundestThatFits(int articles, int pages, int size) {
        assertThat(ListingCounts.pageSize(articles, pages)).isEqualTo(size);
    }

    private void page(int page, int pages, int articles, int from, int to) {
        ListingPage.Header header = new ListingPage.Header("Scalability", articles, page, pages);
        listings.add(new Listing("page-" + page + ".txt",
                List.of(Entries.page(Optional.of(header), Entries.plain(from, to)))));
    }

    private List<String> told() {
        Diagnostics diagnostics = new Diagnostics();
        new ListingCounts().check(listings, diagnostics);
        return diagnostics.all().stream().map(Diagnostic::format)
                .map(message -> message.lines().findFirst().orElseThrow())
                .toList();
    }
}
