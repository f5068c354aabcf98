package dev.pressmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages keep the content security policy that they carry: a browser that holds them to it has nothing to complain of.
 */
class PolicyTest {

    /** Every directive of the policy, and nothing that a script in the content could use. */
    @ParameterizedTest
    @EnumSource
    void theBrowserBlocksNothingOfAPage(PageKind kind) {
        try (Visit visit = visit(kind.site(), kind.path())) {
            assertThat(visit.complaints()).as("complaints about the page \"%s\"", kind).isEmpty();
            assertThat(visit.page().locator("html").getAttribute("data-theme"))
                    .as("what the script in the head of the page \"%s\" sets", kind).isEqualTo("light");
            assertThat(visit.page().evaluate("document.styleSheets[0].cssRules.length > 0"))
                    .as("whether the page \"%s\" has its style", kind).isEqualTo(true);
        }
    }

    @Test
    void searchingAndNarrowingNeedNothingMore() {
        try (Visit visit = visit(BuiltSite.rich(), "search/")) {
            visit.page().locator("#q").fill("cache");
            Locator hits = visit.page().locator(".hits > li");
            assertThat(hits.first()).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aScriptThatCameInWithTheContentDoesNotRun() {
        try (Visit visit = visit(BuiltSite.rich(), "")) {
            Page page = visit.page();
            page.evaluate("""
                    document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='window.ran = 1'>");
                    let script = document.createElement("script");
                    script.textContent = "window.ran = 2";
                    document.body.append(script);
                    let foreign = document.createElement("script");
                    foreign.src = "data:text/javascript,window.ran = 3";
                    document.body.append(foreign);
                    new Promise(done => setTimeout(done, 300))""");
            assertThat(page.evaluate("window.ran ?? 0")).isEqualTo(0);
            assertThat(visit.complaints()).as("what the browser says of it").hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    @Test
    void scriptsAndStylesOfTheKeepersOwnTemplatesRun() {
        BuiltSite site = BuiltSite.of("/below/", folder -> {
            Files.createDirectories(folder.resolve("templates/partials"));
            Files.writeString(folder.resolve("templates/partials/house.mustache"), """
                    <style>main { border-top: 7px solid url("{{site.root}}x"); border-top: 7px solid; }</style>\r
                    <script>
                    document.documentElement.dataset.house = "{{site.root}}";\r
                    </script>
                    """);
        });
        try (Visit visit = visit(site, "")) {
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().locator("html").getAttribute("data-house")).isEqualTo("/below/");
            assertThat(visit.page().evaluate("getComputedStyle(document.querySelector('main')).borderTopWidth"))
                    .isEqualTo("7px");
        }
    }

    private static Visit visit(BuiltSite site, String path) {
        return new Visit(Chromium.browser().newContext(), SiteServer.of(site), path);
    }
}
