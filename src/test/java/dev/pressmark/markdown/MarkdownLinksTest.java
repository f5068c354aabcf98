package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scans that stand in for flexmark's patterns read what the patterns read. */
class MarkdownLinksTest {

    private static final Parser PATTERNS = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder(
            new MutableDataSet().set(HtmlRenderer.PERCENT_ENCODE_URLS, true)).build();

    /**
     * Without an escape before a closing sign, where the patterns differ from CommonMark, the two agree on any text.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void scansAndPatternsAgree(int seed) {
        String[] units = {"[", "]", "(", ")", "\"", "'", "\\_", "\\a", " ", "a", "b", "\n", ":", "!", "[a]", "](",
            "]: ",
            "<b>"};
        Random random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(2 + random.nextInt(12), 0, units.length).forEach(unit -> text.append(units[unit]));

            assertThat(Flexmark.html(text.toString())).as("seed %d: %s", seed, text)
                    .isEqualTo(HTML.render(PATTERNS.parse(text.toString())));
        }
    }
}
