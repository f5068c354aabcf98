package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inks of the categories can be read on everything that they stand on. */
class ContrastTest {

    /** For the inks k0 to k39: what has less contrast than 4.5 to 1, in the colours that the browser paints. */
    private static final String WEAK = """
            (() => {
                const pen = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
                const light = colour => {
                    pen.clearRect(0, 0, 1, 1);
                    pen.fillStyle = colour;
                    pen.fillRect(0, 0, 1, 1);
                    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data]
                        .map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                    return .2126 * r + .7152 * g + .0722 * b;
                };
                const contrast = (one, other) => {
                    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
                    return (bright + .05) / (dark + .05);
                };
                const probe = document.createElement("p");
                document.body.append(probe);
                const painted = (names, colour) => {
                    probe.className = names;
                    probe.style.color = colour;
                    return getComputedStyle(probe).color;
                };
                const found = [];
                const look = (what, one, other) => {
                    const ratio = contrast(one, other);
                    if (!(ratio >= 4.5)) found.push(what + ": " + ratio.toFixed(2) + " (" + one + " on " + other + ")");
                };
                const paper = painted("", "var(--paper)");
                look("text on page", painted("", "var(--ink)"), paper);
                look("quiet text on page", painted("", "var(--soft)"), paper);
                const accents = new Set();
                for (let i = 0; i < 40; i++) {
                    const accent = painted("k k" + i, "var(--acc)");
                    accents.add(accent);
                    look("k" + i + " on page", accent, paper);
                    look("k" + i + " on tint", accent, painted("k k" + i, "var(--tint)"));
                    look("mark k" + i + " on page", painted("mark k" + i, ""), paper);
                }
                if (accents.size !== 40) found.push("only " + accents.size + " of 40 inks differ");
                return found;
            })()""";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fortyCategoriesKeepTheirContrastOnPageAndTint(boolean dark) {
        Reader reader = dark ? Reader.AT_A_DESK.byNight() : Reader.AT_A_DESK;
        try (Visit visit = reader.opens(PageKind.CATEGORY)) {
            List<String> weak = visit.list(WEAK);
            assertThat(weak).as("inks below 4.5 to 1, %s", dark ? "by night" : "by day").isEmpty();
        }
    }
}
