package dev.pressmark.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A page that is open in the browser, and what happened while it opened. */
final class Visit implements AutoCloseable {

    /** Sums up layout shifts from the first paint on. */
    private static final String WATCH_SHIFTS = """
            window.layoutShifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.layoutShifts.push(
                entry.value.toFixed(4) + " " + entry.sources.map(s => s.node && (s.node.outerHTML || s.node.data))
                    .map(text => String(text).slice(0, 80)).join(" | "))))
                .observe({type: "layout-shift", buffered: true});
            """;

    private final BrowserContext context;
    private final Page page;
    private final SiteServer server;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, SiteServer server, String path) {
        this.context = context;
        this.server = server;
        context.addInitScript(WATCH_SHIFTS);
        page = context.newPage();
        listen();
        page.navigate(server.address(path));
    }

    /** The page. */
    Page page() {
        return page;
    }

    /** Every address that the page asked for, itself first. */
    List<String> requests() {
        return requests;
    }

    /** What went wrong while the page opened: messages of the console, exceptions, failed and foreign requests. */
    List<String> complaints() {
        return complaints;
    }

    /** The text of the page, as a browser gives it. */
    String text() {
        return (String) page.evaluate("document.body.innerText");
    }

    /** What a script finds; it gives a list of texts. */
    @SuppressWarnings("unchecked")
    List<String> list(String script) {
        return (List<String>) page.evaluate(script);
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen() {
        page.onConsoleMessage(message -> complaints.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> complaints.add("exception: " + error));
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page.onRequest(this::note);
        page.onResponse(this::note);
    }

    private void note(Request request) {
        requests.add(request.url());
        if (!request.url().startsWith(server.origin() + "/")) {
            complaints.add("asks somebody else: " + request.url());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.url().endsWith("/404.html")) {
            complaints.add(response.status() + ": " + response.url());
        }
    }
}
