package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No build goes without the tests in a browser unnoticed. */
class BrowserTestsTest {

    @Test
    void theBrowserTestsRunHereOrItIsSaidThatTheyDoNot() {
        Optional<String> obstacle = BrowserTests.obstacle();
        if (BrowserTests.areRequired()) {
            assertThat(obstacle).as("PRESSMARK_BROWSER=required, but the browser tests cannot run").isEmpty();
        }
        obstacle.ifPresent(why -> {
            String message = "BROWSER TESTS SKIPPED: " + why;
            System.err.println(message);
            abort(message);
        });
    }
}
