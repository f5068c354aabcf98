package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens when a page opens. */
class OpeningTest {

    /** A busy browser may set half a page before the other half is read; what moves on each of these visits moves always. */
    private static final int VISITS = 3;


    /** What a reader reads, without the controls that only scripts bring to life. */
    private static final String READING = """
            (() => {
                document.querySelectorAll("form, button, dialog, [role=search]").forEach(e => e.remove());
                return document.querySelector("main").innerText;
            })()""";

    @ParameterizedTest
    @EnumSource
    void thePageOpensWithoutAComplaintAndAsksForLittle(PageKind kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(kind)) {
            assertThat(visit.complaints()).as("complaints of the browser on the page \"%s\"", kind).isEmpty();
            assertThat(visit.requests().stream().filter(OpeningTest::isStyleSheet))
                    .as("style sheets of the page \"%s\"", kind).hasSize(1);
            assertThat(visit.requests()).as("requests of the page \"%s\": itself, a style sheet and little else", kind)
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "EMPTY_.*")
    void soItDoesWhereTheSiteStandsUnderAPath(PageKind kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(BuiltSite.richAt("/some/path/"), kind.path())) {
            assertThat(visit.complaints()).as("complaints of the browser on the page \"%s\"", kind).isEmpty();
            assertThat(visit.requests()).as("requests of the page \"%s\"", kind)
                    .allMatch(address -> address.contains("/some/path/"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysTheSameWithoutScripts(PageKind kind) {
        try (Visit with = Reader.AT_A_DESK.opens(kind); Visit without = Reader.AT_A_DESK.withoutScripts().opens(kind)) {
            String text = (String) without.page().evaluate(READING);
            assertThat(text).as("the text of the page \"%s\" without scripts", kind).isNotBlank()
                    .isEqualTo(with.page().evaluate(READING));
            assertThat(without.complaints()).as("complaints without scripts on the page \"%s\"", kind).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesWhileThePageOpensAndIsScrolled(PageKind kind) {
        for (Reader reader : List.of(Reader.WITH_A_PHONE, Reader.AT_A_DESK)) {
            List<String> moved = moved(kind, reader);
            for (int again = 1; again < VISITS && !moved.isEmpty(); again++) {
                moved = moved(kind, reader);
            }
            assertThat(moved).as("layout shifts of the page \"%s\" at %s", kind, reader).isEmpty();
        }
    }

    private static List<String> moved(PageKind kind, Reader reader) {
        try (Visit visit = reader.opens(kind)) {
            scrollThrough(visit.page());
            return visit.list("window.layoutShifts");
        }
    }

    @Test
    void anAddressThatDoesNotExistShowsThePageForThat() {
        try (Visit visit = Reader.AT_A_DESK.opens(BuiltSite.richAt("/some/path/"), "no/such/page/")) {
            assertThat(visit.complaints()).as("complaints beside the 404 of the page itself")
                    .allMatch(complaint -> complaint.contains("404"));
            assertThat(visit.requests()).as("requests").hasSizeGreaterThan(1)
                    .allMatch(address -> address.contains("/some/path/"));
            visit.page().locator("main a").first().click();
            assertThat(visit.page().url()).as("where its first link leads").contains("/some/path/");
        }
    }

    /** The site's own; a keeper may put a small house.css beside it. */
    private static boolean isStyleSheet(String address) {
        return address.matches(".*\\.css(\\?.*)?") && !address.contains("/assets/house.");
    }

    private static void scrollThrough(Page page) {
        page.evaluate("""
                async () => {
                    for (let y = 0; y < document.body.scrollHeight; y += innerHeight * 3) {
                        scrollTo(0, y);
                        await new Promise(done => requestAnimationFrame(done));
                    }
                    await new Promise(done => setTimeout(done, 50));
                }""");
    }
}
