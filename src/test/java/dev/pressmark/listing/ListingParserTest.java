package dev.pressmark.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How copies of a listing vary, and what is told where one cannot be read. */
class ListingParserTest {

    private static final String ENTRY = """
            Notes
            Notes
            May 11, 2018 · Operations

            A title

            A summary that says something.

            cachingScalability
            3 likes · 2 min read
            A title
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void blankLinesMayComeAndGo() {
        List<ListingEntry> entry = Entries.withoutLines(read(ENTRY).entries());
        assertThat(Entries.withoutLines(read(ENTRY.replace("\n\n", "\n\n\n \t\n")).entries())).isEqualTo(entry);
        assertThat(Entries.withoutLines(read(ENTRY.replace("\n\n", "\n")).entries())).isEqualTo(entry);
        assertThat(Entries.withoutLines(read(ENTRY.replace("\n", "\n\n")).entries())).isEqualTo(entry);
        assertThat(Entries.withoutLines(read("\n\n" + ENTRY + "\n\n").entries())).isEqualTo(entry);
        assertThat(told()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndAMissingLastLineEndMakeNoDifference() {
        Listing listing = read(ENTRY);
        assertThat(read("\uFEFF" + ENTRY)).isEqualTo(listing);
        assertThat(read(ENTRY.stripTrailing())).isEqualTo(listing);
        assertThat(told()).isEmpty();
    }

    @Test
    void blanksOfAnyWidthAtTheEndsOfLinesAreDropped() {
        String padded = ENTRY.replace("\n", "\u00A0 \u202F\t\n\u3000 ");
        assertThat(read(padded).entries()).isEqualTo(read(ENTRY).entries());
    }

    @Test
    void typographyStaysAsItIs() {
        ListingEntry entry = only(ENTRY.replace("A title", "The “read\u2011heavy” site’s 100\u202FGB"));
        assertThat(entry.title()).isEqualTo("The “read\u2011heavy” site’s 100\u202FGB");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "0 likes · 3 min read | 0 | 3", "1 like · 3 min read | 1 | 3", "1 likes · 1 min read | 1 | 1",
        "1,204 likes · 12 min read | 1204 | 12", "1.2k likes · 12 min read | 1200 | 12",
        "3M likes · 9 min read | 3000000 | 9",
        "12 Likes • 5 mins read | 12 | 5", "7 likes\u202F·\u00A03 min read | 7 | 3"})
    void countsAreReadAsPeopleWriteThem(String facts, int likes, int minutes) {
        ListingEntry entry = only(ENTRY.replace("3 likes · 2 min read", facts));
        assertThat(entry.likes()).isEqualTo(likes);
        assertThat(entry.minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "May 9, 2018 · Operations", "may 9, 2018 · Operations", "MAY 09, 2018 • Operations", "May 9 2018 · Operations",
        "May. 9, 2018 · Operations", "May\u00A09,\u202F2018\u00A0·\u202FOperations"})
    void datesAreReadAsPeopleWriteThem(String line) {
        ListingEntry entry = only(ENTRY.replace("May 11, 2018 · Operations", line));
        assertThat(entry.date()).isEqualTo(LocalDate.of(2018, 5, 9));
        assertThat(entry.category()).isEqualTo("Operations");
    }

    @ParameterizedTest
    @CsvSource({"January,1", "Febr,2", "Sept,9", "September,9", "Dec,12", "june,6", "jul,7"})
    void monthsMayBeWrittenInFullOrCut(String month, int number) {
        assertThat(only(ENTRY.replace("May", month)).date()).isEqualTo(LocalDate.of(2018, number, 11));
    }

    @Test
    void theCategoryMayHaveDotsOfItsOwn() {
        assertThat(only(ENTRY.replace("Operations", "Ops · On call")).category()).isEqualTo("Ops · On call");
        assertThat(only(ENTRY.replace(" · Operations", "")).category()).isEmpty();
        assertThat(only(ENTRY.replace("Operations", "")).category()).isEmpty();
    }

    @Test
    void avatarCoverSummaryAndTagsMayBeMissing() {
        assertThat(only(ENTRY.replaceFirst("Notes\n", ""))).isEqualTo(at(2, only(ENTRY)));
        assertThat(only(ENTRY.replaceFirst("A title\n$", ""))).isEqualTo(only(ENTRY));
        assertThat(only(ENTRY.replace("A summary that says something.\n\n", "")).summary()).isEmpty();
        assertThat(only(ENTRY.replace("A summary that says something.\n\n", "")).run()).isEqualTo("cachingScalability");
        assertThat(only(ENTRY.replace("cachingScalability\n", "")).run()).isEmpty();
        assertThat(only(ENTRY.replace("cachingScalability\n", "")).summary())
                .isEqualTo("A summary that says something.");
        assertThat(told()).isEmpty();
    }

    @Test
    void theTitleIsTheLineUnderTheDateWhateverItLooksLike() {
        assertThat(only(ENTRY.replace("A title", "May 10, 2018")).title()).isEqualTo("May 10, 2018");
        assertThat(only(ENTRY.replace("A title", "12 articles")).title()).isEqualTo("12 articles");
        assertThat(only(ENTRY.replace("A title", "Page 2 of 3")).title()).isEqualTo("Page 2 of 3");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Search · Yahoo!", "Cloud Services Inc. · Go", "What?", "Yahoo!",
        "Cloud Services · Data Center · Distributed Systems · Scalability · System Architecture · Web Server"})
    void tagsThatLookLikeASentenceAreTagsInTheirPlace(String tags) {
        ListingEntry entry = only(ENTRY.replace("cachingScalability", tags));
        assertThat(entry.summary()).isEqualTo("A summary that says something.");
        assertThat(entry.tags().isEmpty() ? entry.run() : String.join(" · ", entry.tags())).isEqualTo(tags);
    }

    @Test
    void withoutBlankLinesALineOfTagsBetweenDotsEndsTheSummary() {
        ListingEntry entry = only("Notes\nMay 11, 2018\nA title\nIn short\nCaching · Scalability\n1 like · 2 min read\n");
        assertThat(entry.summary()).isEqualTo("In short");
        assertThat(entry.tags()).containsExactly("Caching", "Scalability");
    }

    @Test
    void aSummaryMayHaveSeveralLinesAndSeveralBlocks() {
        String folded = ENTRY.replace("A summary that says", "A summary\nthat says");
        assertThat(only(folded).summary()).isEqualTo("A summary that says something.");
        String blocks = ENTRY.replace("something.\n", "something.\n\nAnd a second part of it.\n");
        assertThat(only(blocks).summary()).isEqualTo("A summary that says something. And a second part of it.");
        assertThat(only(blocks).run()).isEqualTo("cachingScalability");
    }

    @Test
    void aFileMayHoldSeveralPagesWithPagersBetweenThem() {
        String page = "Scalability\n1,275 articles\nPage %s of 13\n%s← Previous 1 2 3 … 13 Next →\n";
        Listing listing = read(page.formatted(1, Entries.text(2)  + "\n") + page.formatted(2, Entries.text(3) + "\n"));
        assertThat(told()).isEmpty();
        assertThat(listing.pages()).extracting(p -> p.header().orElseThrow()).containsExactly(
                new ListingPage.Header("Scalability", 1275, 1, 13), new ListingPage.Header("Scalability", 1275, 2, 13));
        assertThat(listing.pages()).extracting(p -> p.entries().size()).containsExactly(2, 3);
    }

    @Test
    void pagesThatOverlapAreReadAsTheyStand() {
        String text = "Scalability\n4 articles\nPage 1 of 2\n" + print(1, 3)
                + "\nScalability\n4 articles\nPage 2 of 2\n"
                + print(3, 4);
        assertThat(read(text).entries()).extracting(ListingEntry::title).containsExactly(
                "Title number 1", "Title number 2", "Title number 3", "Title number 3", "Title number 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Previous\n1\n2\n3\n…\n13\nNext", "« 1 2 3 »", "Older →", "Page 2 of 13", "Load more articles",
        "Go to page 2 3 4"})
    void pagerTextBetweenPagesIsPassedOver(String pager) {
        Listing listing = read(print(1, 2) + "\n" + pager + "\n" + print(3, 4));
        assertThat(listing.entries()).hasSize(4);
        assertThat(told()).isEmpty();
    }

    @Test
    void aHeaderMayLackItsTitleOrItsPageOrBeMissing() {
        assertThat(read("2 articles\n" + print(1, 2)).pages().get(0).header())
                .contains(new ListingPage.Header("", 2, 0, 0));
        assertThat(read("Scalability\n1 article\n" + print(1, 1)).pages().get(0).header())
                .contains(new ListingPage.Header("Scalability", 1, 0, 0));
        assertThat(read("Page 2 of 3\n" + print(1, 2)).pages().get(0).header())
                .contains(new ListingPage.Header("", -1, 2, 3));
        assertThat(read(print(1, 2)).pages().get(0).header()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextThatIsCutAtAnyLineLosesNoEntryBeforeTheCut() {
        String[] lines = ("Scalability\n5 articles\nPage 1 of 1\n" + Entries.text(5)).split("\n", -1);
        for (int cut = 0; cut <= lines.length; cut++) {
            Diagnostics told = new Diagnostics();
            List<String> kept = Arrays.asList(lines).subList(0, cut);
            List<ListingEntry> entries = new ListingParser().parse("cut.txt", String.join("\n", kept), told).entries();
            long complete = kept.stream().filter(line -> line.endsWith("min read")).count();
            assertThat(entries).as("cut after line %s", cut).hasSize((int) complete);
            String last = cut == 0 ? "" : lines[cut - 1];
            boolean whole = last.endsWith("min read") || cut == lines.length || last.equals("Title number " + complete);
            boolean pageTop = cut >= 2 && cut <= 5; // what stands around a header belongs to it
            assertThat(told.hasErrors()).as("an error is told of the cut after line %s", cut)
                    .isEqualTo(!whole && !pageTop);
        }
    }

    @Test
    void aLineThatIsTakenOutLosesAtMostTheEntryItStoodIn() {
        List<String> lines = List.of(Entries.text(5).split("\n", -1));
        for (int out = 0; out < lines.size(); out++) {
            List<String> left = new ArrayList<>(lines);
            left.remove(out);
            int inside = 1 + out / 11;
            List<ListingEntry> others = Entries.withoutLines(new ListingParser()
                    .parse("out.txt", String.join("\n", left), new Diagnostics()).entries());
            for (int number = 1; number <= 5; number++) {
                if (number != inside) {
                    assertThat(others).as("without line %s", out + 1).contains(Entries.plain(number));
                }
            }
        }
    }

    @Test
    void aLineThatIsPutInAnywhereLosesAtMostTheEntryItStandsIn() {
        List<String> lines = List.of(Entries.text(5).split("\n", -1));
        for (String put : List.of("May 40, 2018 · Nowhere", "some words", "x likes · y min read", "{{{", "<script>")) {
            for (int at = 0; at <= lines.size(); at++) {
                List<String> more = new ArrayList<>(lines);
                more.add(at, put);
                List<ListingEntry> read = new ListingParser()
                        .parse("in.txt", String.join("\n", more), new Diagnostics()).entries();
                assertThat(read.size()).as("\"%s\" above line %s", put, at + 1).isGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void anEmptyListingIsTold() {
        read("");
        assertThat(told()).containsExactly("""
                listing.txt: error[empty-listing]: the listing is empty
                  expected: at least one entry
                  mend:     paste the copied page into it, or remove the file""");
    }

    @Test
    void aTextWithoutAnEntryIsTold() {
        read("Dear diary,\ntoday nothing happened.\n");
        assertThat(told()).containsExactly("""
                listing.txt:1:1: error[no-entries]: text without a single entry
                  Dear diary,
                  ^^^^^^^^^^^
                  expected: a source, a line such as "May 11, 2018 · Backend Development", a title, a summary, tags, \
                and "0 likes · 12 min read"
                  mend:     copy the listing page as plain text, or move this file out of content/listings/""");
    }

    @Test
    void aDayThatNoCalendarHasIsTold() {
        read(ENTRY.replace("May 11", "  May 40"));
        assertThat(told()).containsExactly("""
                listing.txt:3:3: error[bad-date]: "May 40, 2018 · Operations" is not a date
                    May 40, 2018 · Operations
                    ^^^^^^^^^^^^^^^^^^^^^^^^^
                  expected: a day of the calendar as in "May 11, 2018 · Backend Development"
                  mend:     correct the date, or remove the entry""");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Feb 29, 2019 · Operations", "Apr 31, 2018 · Operations", "Maj 11, 2018 · Operations",
        "2018-05-11 · Operations",
        "11 May 2018 · Operations", "May 0, 2018 · Operations", "Mayday 11, 2018 · Operations"})
    void aLineThatWasMeantAsADateIsToldAsOne(String line) {
        assertThat(read(ENTRY.replace("May 11, 2018 · Operations", line)).entries()).isEmpty();
        assertThat(told()).singleElement().asString()
                .startsWith("listing.txt:3:1: error[bad-date]: \"" + line + "\" is not");
    }

    @Test
    void anEntryThatIsCutOffIsTold() {
        read(ENTRY + ENTRY.substring(0, ENTRY.indexOf("cachingScal")).replace("A title", "Another title"));
        assertThat(told()).containsExactly("""
                listing.txt:14:1: error[cut-entry]: the entry "Another title" is cut off by the end of the text
                  May 11, 2018 · Operations
                  ^^^^^^^^^^^^^^^^^^^^^^^^^
                  expected: a line such as "0 likes · 12 min read" after the tags
                  mend:     copy the rest of the entry, or remove it""");
    }

    @Test
    void aLineOfFactsThatDoesNotReadIsTold() {
        read(ENTRY.replace("3 likes · 2 min read", "3 likes · two min read"));
        assertThat(told()).singleElement().asString().startsWith(
                "listing.txt:10:1: error[cut-entry]: the entry \"A title\" has a line of facts that does not read as one");
    }

    @Test
    void anEntryWithoutSourceOrTitleIsToldAndSetAside() {
        assertThat(read("May 11, 2018 · Operations\nA title\n1 like · 2 min read\n" + ENTRY).entries()).hasSize(1);
        assertThat(read("Notes\nMay 11, 2018 · Operations\n1 like · 2 min read\n" + ENTRY).entries()).hasSize(1);
        assertThat(told()).extracting(message -> message.lines().findFirst().orElseThrow()).containsExactly(
                "listing.txt:1:1: error[no-source]: an entry without a source",
                "listing.txt:2:1: error[no-title]: an entry without a title");
    }

    @Test
    void aDashStandsForASourceThatIsNotKnown() {
        assertThat(only(ENTRY.replace("Notes", "–")).source()).isEmpty();
        assertThat(new ListingPrinter().print(read(ENTRY.replace("Notes", "–")).pages())).startsWith("–\n–\nMay 11, 2018");
        assertThat(told()).isEmpty();
    }

    @Test
    void textBetweenEntriesIsToldAndPassedOver() {
        assertThat(read(ENTRY + "Subscribe to our newsletter\nand more\n" + ENTRY).entries()).hasSize(2);
        assertThat(told()).containsExactly("""
                listing.txt:12:1: warning[unread-text]: 2 line(s) that belong to no entry
                  Subscribe to our newsletter
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  expected: an entry, a header or the text of a pager
                  mend:     remove them, or complete the entry that they were part of""");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheRestIsRead() {
        assertThat(read(ENTRY + "x".repeat(20_001) + "\n" + ENTRY).entries()).hasSize(2);
        assertThat(told()).containsExactly("""
                listing.txt:12:1: error[line-too-long]: a line of 20001 characters
                  %s
                  ^
                  expected: lines of at most 20000 characters
                  mend:     copy the listing again as plain text, with its line ends""".formatted("x".repeat(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Notes\n", "May 11, 2018 · Operations\n", "1 like · 2 min read\n", "2 articles\n", "Page 1 of 2\n",
        "A title\n\n",
        "Notes\nNotes\nMay 11, 2018\n", "· · ·\n", "\u2028\n", "1 2 3 ", "(", "May "})
    void aHundredThousandRepeatsAreReadInNoTime(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text.repeat(100_000)));
    }

    private Listing read(String text) {
        return new ListingParser().parse("listing.txt", text, diagnostics);
    }

    private ListingEntry only(String text) {
        List<ListingEntry> entries = read(text).entries();
        assertThat(entries).as("what is read of\n%s", text).hasSize(1);
        return entries.get(0);
    }

    private List<String> told() {
        return diagnostics.all().stream().map(Diagnostic::format).toList();
    }

    private static String print(int from, int to) {
        return new ListingPrinter().print(List.of(Entries.page(Optional.empty(), Entries.plain(from, to))));
    }

    private static ListingEntry at(int line, ListingEntry e) {
        return new ListingEntry(e.source(), e.date(), e.category(), e.title(), e.summary(), e.run(), e.tags(),
                e.likes(),
                e.minutes(), line);
    }

    @Test
    void aBadDateRightUnderAHeaderIsToldWhereItStands() {
        Diagnostics told = new Diagnostics();
        new ListingParser().parse("a.txt", "Tagged articles\n1 article\nPage 1 of 1\nNotes\nNotes\n"
                + "Feb 30, 2018 · Operations\n\nA title\n\nIts summary.\n\nScalability\n0 likes · 3 min read\n", told);
        assertThat(told.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("bad-date");
            assertThat(problem.span().line()).isEqualTo(6);
        });
    }
}
