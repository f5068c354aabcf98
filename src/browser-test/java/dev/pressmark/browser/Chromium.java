package dev.pressmark.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of the test run: the system's own, never one that Playwright downloads. Closed when the run ends. */
final class Chromium {

    /** As root and in a container there is no sandbox; the rest keeps it from talking to anybody. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    /** The browser; skips the test that asks for it where there is none, or fails it where one is required. */
    static synchronized Browser browser() {
        if (browser == null) {
            BrowserTests.obstacle().ifPresent(why -> {
                if (BrowserTests.areRequired()) {
                    fail("PRESSMARK_BROWSER=required, but " + why);
                }
                abort("BROWSER TESTS SKIPPED: " + why);
            });
            browser = launch(BrowserTests.chromium().orElseThrow());
        }
        return browser;
    }

    private static Browser launch(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }
}
