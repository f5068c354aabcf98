package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The 652 examples of CommonMark 0.31.2, through the parser alone and through the whole of what a body goes through. */
class CommonMarkSuiteTest {

    /** What is read otherwise, by the number of the example, and why that is left as it is. */
    private static final Map<Integer, String> READ_OTHERWISE = new TreeMap<>(Map.of(
            28, "a character reference of eight digits is one, of no character",
            146, "information behind ~~~ may not hold ticks",
            171, "<textarea> is like any block of HTML; it is left out of the page in the end",
            201, "a title may stand close to its address",
            215, "the line of equals signs makes a heading of definitions too",
            216, "the line of equals signs makes a heading of definitions too",
            312, "a bullet may be indented four columns where a list is open",
            313, "a bullet may be indented four columns where a list is open",
            354, "£ and € are letters to emphasis: a sum in bold stays bold",
            540, "ẞ in a label is not the same as SS"));

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void allButAFewAreReadAsTheSpecificationSays() {
        TreeSet<Integer> others = new TreeSet<>();
        for (int i = 0; i < EXAMPLES.size(); i++) {
            Example example = EXAMPLES.get(i);
            if (!Flexmark.html(example.getSource()).equals(example.getHtml().replace('→', '\t'))) {
                others.add(i + 1);
            }
        }

        assertThat(EXAMPLES).hasSize(652);
        assertThat(others).isEqualTo(READ_OTHERWISE.keySet());
    }

    @Test
    void noneIsTooMuchForThePipeline() {
        MarkdownRenderer renderer = new MarkdownRenderer(link -> link);
        for (Example example : EXAMPLES) {
            Diagnostics diagnostics = new Diagnostics();

            renderer.render("a.md", 1, example.getSource(), diagnostics);

            assertThat(diagnostics.hasErrors()).as(example.getSource()).isFalse();
        }
    }
}
