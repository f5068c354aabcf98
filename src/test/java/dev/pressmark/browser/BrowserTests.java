package dev.pressmark.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether the tests in a real browser can run here. They are in {@code src/browser-test}, compiled by the Maven profile
 * {@code browser} alone, for they need a driver of 200 MB beside a Chromium.
 *
 * <p>{@code PRESSMARK_BROWSER=required} in the environment turns the profile on, and skipped tests into failed ones.
 * {@code -Dpressmark.chromium=PATH} names a browser that stands elsewhere.
 */
public final class BrowserTests {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private BrowserTests() {}

    /** The browser to run them in. */
    public static Optional<Path> chromium() {
        String chosen = System.getProperty("pressmark.chromium", "");
        List<String> places = chosen.isEmpty() ? PLACES : List.of(chosen);
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Whether they must run. */
    public static boolean areRequired() {
        return "required".equals(System.getenv("PRESSMARK_BROWSER"));
    }

    /** Why they do not run and what to do about it; empty where they run. */
    public static Optional<String> obstacle() {
        if (!areCompiled()) {
            return Optional.of("the profile \"browser\" is off; to run them: mvn verify -Pbrowser");
        }
        if (chromium().isEmpty()) {
            return Optional.of("there is no Chromium in /usr/bin; to run them: apt-get install chromium, "
                    + "then mvn verify -Pbrowser (one that stands elsewhere: -Dpressmark.chromium=PATH)");
        }
        return Optional.empty();
    }

    private static boolean areCompiled() {
        return BrowserTests.class.getResource("ReadBackTest.class") != null;
    }
}
