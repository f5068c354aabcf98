package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import dev.pressmark.Folder;
import dev.pressmark.serve.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keeper sees of an edit. */
class LiveReloadTest {

    private static final String ARTICLE = "content/articles/2024-01-01-one.md";

    @TempDir
    private Path folder;
    private Folder site;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openBrowser() throws IOException {
        site = new Folder(folder).with(ARTICLE, "---\ntitle: The first title\n---\nText.\n")
                .with("templates/assets/site.css", Files.readString(Path.of("templates/assets/site.css")));
        context = Chromium.browser().newContext();
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a script ran: " + dialog.message());
            dialog.dismiss();
        });
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private void open(Served served, String path) {
        page.navigate(served.origin() + path);
        page.waitForLoadState(LoadState.LOAD);
    }

    /** Asks again and again from outside: what would ask from within is code that the page's own policy forbids. */
    private void awaits(String condition) {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("waited for %s", condition).isLessThan(end);
            page.waitForTimeout(20);
        }
    }

    private boolean holds(String condition) {
        try {
            return Boolean.TRUE.equals(page.evaluate("Boolean(" + condition + ")"));
        } catch (PlaywrightException e) {
            return false; // the page is being loaded anew
        }
    }

    @Test
    void anEditIsOnThePageAsSoonAsItIsSaved() {
        try (Served served = Served.of(folder)) {
            open(served, "/articles/");
            site.with(ARTICLE, "---\ntitle: The second title\n---\nText.\n");
            awaits("document.body.innerText.includes('The second title')");
            site.with("templates/partials/foot.mustache", "<footer>Another foot</footer>");
            awaits("document.body.innerText.includes('Another foot')");
        }
    }

    @Test
    void anEditBetweenThePageAndItsStreamOfEventsIsNotMissed() {
        try (Served served = Served.of(folder)) {
            page.route("**/.pressmark/events", route -> {
                site.with(ARTICLE, "---\ntitle: Saved meanwhile\n---\nText.\n");
                served.awaits(Served.Followed::changed);
                page.unroute("**/.pressmark/events");
                route.resume();
            });
            open(served, "/articles/");
            awaits("document.body.innerText.includes('Saved meanwhile')");
        }
    }

    @Test
    void aStyleSheetIsSwappedWithoutLoadingThePage() throws IOException {
        try (Served served = Served.of(folder)) {
            open(served, "/articles/");
            page.evaluate("window.mark = 'still the same page'");
            for (String colour : List.of("rgb(1, 2, 3)", "rgb(4, 5, 6)")) {
                site.with("templates/assets/site.css", Files.readString(Path.of("templates/assets/site.css"))
                        + "\nbody{background:" + colour + "}\n");
                awaits("getComputedStyle(document.body).backgroundColor === '" + colour + "'");
                awaits("document.querySelectorAll('link[rel=stylesheet]').length === 1");
            }
            assertThat(page.evaluate("window.mark")).isEqualTo("still the same page");
            site.with(ARTICLE, "---\ntitle: The second title\n---\nText.\n");
            awaits("document.body.innerText.includes('The second title')");
        }
    }

    @Test
    void anErrorLiesOverThePageUntilItIsMendedOrClosed() {
        try (Served served = Served.of(folder)) {
            open(served, "/articles/");
            site.with("templates/list.mustache",
                    "<h1>A</h1>\n{{<img src=x onerror=alert(1)><script>alert(2)</script>}}\n");
            Locator trouble = page.locator("pressmark-trouble [role=alertdialog]");
            trouble.waitFor();
            assertThat(trouble.innerText()).contains("templates/list.mustache:2", "<img src=x onerror=alert(1)>",
                    "Mend");
            assertThat(trouble.locator("img, script").count()).as("elements that a message brings").isZero();
            assertThat(page.locator("body").innerText()).as("the last good site").contains("The first title");
            assertThat(new AxeBuilder(page).include("pressmark-trouble").analyze().getViolations()).isEmpty();

            page.keyboard().press("Escape");
            assertThat(trouble.count()).isZero();
            site.with("templates/list.mustache", "<h1>A</h1>\n\n{{nonsense}}\n");
            trouble.waitFor();
            assertThat(trouble.innerText()).contains("templates/list.mustache:3", "nonsense");
            trouble.locator("button").click();
            assertThat(trouble.count()).isZero();

            page.reload();
            trouble.waitFor();
            site.with("templates/list.mustache", "<h1>Mended</h1>\n");
            awaits("document.querySelector('h1')?.innerText === 'Mended' && !document.querySelector('pressmark-trouble')");
        }
    }

    @Test
    void anErrorThatIsTakenBackGoesFromThePage() {
        try (Served served = Served.of(folder)) {
            open(served, "/articles/");
            site.with("templates/list.mustache", "{{nonsense}}");
            page.locator("pressmark-trouble [role=alertdialog]").waitFor();
            site.without("templates/list.mustache");
            awaits("!document.querySelector('pressmark-trouble')");
            assertThat(page.locator("h1").innerText()).isEqualTo("All articles");
        }
    }

    @Test
    void aSiteThatWasNeverGoodShowsItsErrorsAndThenItself() {
        site.with("site-config.yaml", "titel: A <b>name</b>\n");
        try (Served served = Served.of(folder)) {
            open(served, "/");
            assertThat(page.locator("main").innerText()).contains("One error", "site-config.yaml:1:1", "titel",
                    "title");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            site.with("site-config.yaml", "title: [\n");
            awaits("!document.body.innerText.includes('titel')");
            site.with("site-config.yaml", "title: A good name\n");
            awaits("document.title === 'A good name'");
        }
    }
}
