package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What scripts add to every page: a choice of view, a choice of day or night, the next page at hand. */
class ComfortTest {

    private static final String THEME = "document.documentElement.dataset.theme";
    private static final String HEIGHT = "document.querySelector('.list').getBoundingClientRect().height";

    @Test
    void theCompactViewIsKeptFromPageToPage() {
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.TAG)) {
            Page page = visit.page();
            double cards = height(page);
            page.locator(".view").click();
            assertThat(height(page)).as("the height of a hundred rows, against %s of cards", cards).isLessThan(cards * .8);
            page.locator(".pager [rel=next]").click();
            page.waitForURL("**/page/2/");
            assertThat(page.locator(".list .cover").first().isVisible()).as("covers on the next page").isFalse();
            page.locator(".view").click();
            page.goBack();
            page.waitForURL("**/scalability/");
            assertThat(page.locator(".list .cover").first().isVisible()).as("covers, gone back to cards").isTrue();
        }
    }

    private static double height(Page page) {
        return ((Number) page.evaluate(HEIGHT)).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"320", "768", "1280", "1920"})
    void everyRowShowsSourceDateTitleAndTagsAndNothingSticksOut(int width) {
        try (Visit visit = Reader.AT_A_DESK.atWidth(width).opens(PageKind.TAG)) {
            visit.page().locator(".view").click();
            List<String> wrong = visit.list("""
                    [...document.querySelectorAll(".card")].flatMap(card => {
                        const parts = [...card.querySelectorAll("p:first-of-type > a, p:nth-of-type(2), h2, li")]
                            .filter(part => part.closest(".card > *") !== card.querySelector(":scope > div > p"));
                        return parts.filter(part => {
                            const box = part.getBoundingClientRect();
                            return box.width < 8 || box.height < 8 || box.right > innerWidth + 1 || box.left < 0;
                        }).map(part => part.outerHTML);
                    })""");
            assertThat(wrong).as("parts of rows that do not show at %d px", width).isEmpty();
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"tags/scalability/, true", "articles/, true", "archive/2018/, true", "'', true", "tags/, false",
        "search/, false", "404.html, false"})
    void thereIsAChoiceWhereThereIsAList(String path, boolean there) {
        try (Visit visit = Reader.AT_A_DESK.opens(BuiltSite.rich(), path)) {
            assertThat(visit.page().locator(".view").count()).as("buttons on /%s", path).isEqualTo(there ? 1 : 0);
        }
        try (Visit visit = Reader.AT_A_DESK.withoutScripts().opens(BuiltSite.rich(), path)) {
            assertThat(visit.page().locator(".view").count()).as("buttons without scripts on /%s", path).isZero();
        }
    }

    @Test
    void theButtonSaysWhatItDoes() {
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.TAG)) {
            Locator button = visit.page().locator(".view");
            assertThat(button.getAttribute("aria-label")).isEqualTo("Compact view");
            button.press("Enter");
            assertThat(button.getAttribute("aria-label")).isEqualTo("Cards view");
            assertThat(visit.page().evaluate("document.activeElement.className")).as("what has the focus").isEqualTo("view");
        }
    }

    @Test
    void dayAndNightFollowTheSystemUntilTheReaderChooses() {
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.ARTICLE_IN_MARKDOWN)) {
            Page page = visit.page();
            assertThat(page.evaluate(THEME)).isEqualTo("light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.waitForFunction(THEME + " === 'dark'");
            page.locator(".theme").click();
            assertThat(page.evaluate(THEME)).as("after a click").isEqualTo("light");
            page.reload();
            assertThat(page.evaluate(THEME)).as("on the next page").isEqualTo("light");
            page.locator(".theme").click();
            assertThat(page.evaluate(THEME)).as("back with the system").isEqualTo("dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.waitForFunction(THEME + " === 'light'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesTurnWithAFadeOnlyWhereMotionIsWelcome(ReducedMotion motion) {
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.TAG)) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
            page.addInitScript("addEventListener('pagereveal', event => { window.fades = !!event.viewTransition; })");
            page.reload();
            page.locator(".top a").first().click();
            page.waitForFunction("location.pathname === '/' && window.fades !== undefined");
            assertThat(page.evaluate("window.fades")).as("with %s", motion).isEqualTo(motion == ReducedMotion.NO_PREFERENCE);
        }
    }

    @Test
    void theNextPageIsFetchedWhenTheReaderComesNearIt() {
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.TAG)) {
            String next = SiteServer.of(BuiltSite.rich()).address(PageKind.TAG_PAGE_2.path());
            assertThat(visit.requests()).as("requests at the top of the page").doesNotContain(next);
            visit.page().waitForRequest(next, () -> visit.page().evaluate("scrollTo(0, document.body.scrollHeight)"));
        }
    }

    @Test
    void readersWhoSaveDataFetchNothingAhead() {
        try (Visit visit = Reader.AT_A_DESK.opens(PageKind.TAG)) {
            visit.page().addInitScript("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})");
            visit.page().reload();
            visit.page().evaluate("scrollTo(0, document.body.scrollHeight)");
            visit.page().waitForTimeout(300);
            assertThat(visit.requests()).as("requests").noneMatch(address -> address.endsWith("/page/2/"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = {"HOME", "TAG"})
    void withoutStorageThePageWorksAsWell(PageKind kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(kind)) {
            visit.page().addInitScript("""
                    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("no", "SecurityError"); }});
                    """);
            visit.page().reload();
            visit.page().locator(".view").click();
            visit.page().locator(".theme").click();
            assertThat(visit.page().evaluate(THEME)).isEqualTo("dark");
            assertThat(visit.page().locator(".list .cover").first().isVisible()).isFalse();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
