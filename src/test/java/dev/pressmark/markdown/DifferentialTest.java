package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/**
 * Made-up texts are read as another reader of CommonMark reads them, blanks and paragraphs of tight lists aside. Ten
 * thousand of them; {@code -Dpressmark.differential=100000} reads as many as that.
 */
class DifferentialTest {

    private static final int TEXTS = Integer.getInteger("pressmark.differential", 10_000);

    private static final String[] UNITS = {"a ", "b ", "word ", "*", "**", "_", "`", "``", "[a]", "[b](c)",
        "![d](e \"f\")", "<http://x.y>", "<b>", "</b>", "&amp;", "\\", "\n", "\n", "\n\n", "\n\n", "# ", "## ", "- ",
        "- ", "1. ", "> ", "    ", "  ", "---\n", "***\n", "===\n", "```\n", "```\n", "~~~ x\n", "[a]: /u\n", "(", ")",
        "!", "\"t\"", "<!-- c -->", "<div>\n", "é", "中 ", "\t", "  \n", "\\\n"};

    /** What flexmark reads otherwise: what a text must hold for that to be so. */
    private static final Map<String, Pattern> RULES = Map.of(
            "a link right behind brackets that are none stays text", Pattern.compile("\\]\\[[^\\]\\n]*\\]\\("),
            "a line of = or - makes a heading of definitions too", Pattern.compile("(?ms)^\\W*\\[a\\]:.*^\\W*[=-]+"),
            "a tag alone on its line ends a quote or an item", Pattern.compile("(?m)^.*</?b>\\s*$"),
            "an item may begin with an empty line, and end with one", Pattern.compile("(?m)^\\W*[-*1]\\.?\\s*$"),
            "a heading does not end an item or a quote whose fence is open",
            Pattern.compile("(?m)^\\W*[->1].*(```|~~~).*\\n(.*\\n)?\\W*#"),
            "an empty heading does not end an item", Pattern.compile("(?m)^[\\W1]*#+\\s*$"));

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();

    @Test
    void textsAreReadAsAnotherReaderReadsThem() {
        Random random = new Random(1);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String ours = bare(Flexmark.html(text));
            if (!ours.equals(bare(renderer.render(parser.parse(text))))) {
                others.add(text);
            }
        }

        assertThat(others).filteredOn(text -> RULES.values().stream().noneMatch(rule -> rule.matcher(text).find()))
                .as("differences that no rule explains").hasSizeLessThanOrEqualTo(TEXTS / 1000);
        assertThat(others).hasSizeLessThan(TEXTS / 100);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(2 + random.nextInt(14), 0, UNITS.length).forEach(unit -> text.append(UNITS[unit]));
        return text.append('\n').toString();
    }

    private static String bare(String html) {
        return html.replaceAll("\\s+|</?p>", "");
    }
}
