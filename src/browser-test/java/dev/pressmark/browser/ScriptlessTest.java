package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.markdown.MarkdownRenderer;
import dev.pressmark.markdown.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written to run a script in the reader's browser is loaded there, and runs nothing. */
class ScriptlessTest {

    private static final String COUNT = "window.hits = 0; window.hit = () => { window.hits++; };";

    /** Every event that a reader could cause, on every element. */
    private static final String TOUCH_ALL = """
            () => { for (const element of document.querySelectorAll("body *")) {
                for (const event of ["click", "mouseover", "focus", "load", "error", "toggle", "pointerenter", "start"]) {
                    const made = new Event(event, {bubbles: false, cancelable: true});
                    element.dispatchEvent(made);
                } } }""";

    /** Where the addresses of the page lead, as the browser understands them. */
    private static final String SCHEMES = """
            () => [...new Set([...document.querySelectorAll("[href], [src]")]
                .map(element => element.getAttribute("href") || element.getAttribute("src") || "")
                .filter(url => URL.canParse(url, "http://site/"))
                .map(url => new URL(url, "http://site/").protocol))]""";

    @Test
    void noVectorRuns() {
        MarkdownRenderer renderer = new MarkdownRenderer(link -> link);
        String page = Vectors.all().stream()
                .map(vector -> "<div>" + renderer.render("a.md", 1, vector, new Diagnostics()).html() + "</div>\n")
                .collect(Collectors.joining());

        Loaded loaded = load(page);

        assertThat(loaded.hits()).isZero();
        assertThat(loaded.said()).isEmpty();
        assertThat(loaded.schemes()).isSubsetOf("http:", "https:", "mailto:");
    }

    /** The same texts without us: what this test would see if anything slipped through. */
    @Test
    void withoutCleaningManyRun() {
        String page = Vectors.all().stream().filter(vector -> vector.startsWith("<img") || vector.startsWith("<svg onload"))
                .collect(Collectors.joining("\n"));

        assertThat(load(page).hits()).isGreaterThan(10);
    }

    private record Loaded(int hits, List<String> said, List<String> schemes) {}

    @SuppressWarnings("unchecked")
    private static Loaded load(String body) {
        List<String> said = new ArrayList<>();
        try (BrowserContext context = Chromium.browser().newContext()) {
            context.route("http*://**", route -> route.abort());
            context.addInitScript(COUNT);
            Page page = context.newPage();
            page.onDialog(dialog -> {
                said.add(dialog.message());
                dialog.dismiss();
            });
            page.onPageError(said::add);
            page.navigate("about:blank");
            page.setContent("<!doctype html><title>x</title>" + body);
            page.evaluate(TOUCH_ALL);
            page.waitForTimeout(200);
            int hits = ((Number) page.evaluate("() => window.hits")).intValue();
            return new Loaded(hits, said, (List<String>) page.evaluate(SCHEMES));
        }
    }
}
