package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang or break a parser end in time: rendered, or told. */
class MarkdownHostileTest {

    private static final String ESCAPES = "\\_".repeat(40);

    private final Diagnostics diagnostics = new Diagnostics();
    private final MarkdownRenderer renderer = new MarkdownRenderer(url -> url);

    private String html(String markdown) {
        return renderer.render("a.md", 5, markdown, diagnostics).html();
    }

    private Diagnostic onlyProblem() {
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().get(0);
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {"[", "![", "x [a][", "[a](b \"", "[a](b '", "[a](b (", "[a](<", "[a]: b \"", "[a]: <", "[^",
            "[^a]: [", "> [", "- [", "|[", "# ["})
    void backslashesInAnythingThatDoesNotCloseCostNothing(String opening) {
        assertThat(html("x\n\n" + opening + ESCAPES + "p")).startsWith("<p>x</p>");
        assertThat(html("x\n\n" + opening + "\\".repeat(39) + "p")).startsWith("<p>x</p>");
        assertThat(html("x\n\n" + opening + "snake\\_case ".repeat(2000))).startsWith("<p>x</p>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @Timeout(20)
    void aHundredContainersAreReadAndMoreAreTold() {
        assertThat(html("> ".repeat(100) + "a")).contains("<p>a</p>");
        assertThat(diagnostics.all()).isEmpty();

        assertThat(html("x\n\n" + "> ".repeat(101) + "a")).isEmpty();
        assertThat(onlyProblem().span()).hasToString("a.md:7");
        assertThat(onlyProblem().code()).isEqualTo("markdown-too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "* > ", "+\t", "1) - "})
    void anyMixOfContainersCounts(String marker) {
        assertThat(html(marker.repeat(5_000) + "a")).isEmpty();
        assertThat(onlyProblem().code()).isEqualTo("markdown-too-deep");
    }

    @Test
    void listsNestedByIndentationCount() {
        String nested = IntStream.range(0, 500).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining());

        assertThat(html(nested)).isEmpty();
        assertThat(onlyProblem().span()).hasToString("a.md:105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n%s\n```\n", "~~~~ x\n~~~\n%s\n~~~~\n", "> ```\n> %s\n> ```\n"})
    void whatStandsInAFenceIsNoContainer(String frame) {
        assertThat(html(String.format(frame, ">".repeat(200)))).contains("&gt;&gt;&gt;");
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "_ ", "-"})
    void aRuleIsNoContainer(String sign) {
        assertThat(html("a\n\n" + sign.repeat(300) + "\n")).contains("<hr>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aLongListIsNotADeepOne() {
        assertThat(html("- a\n  - b\n\n    c\n".repeat(300))).contains("<li>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aBodyHasALimit() {
        assertThat(html("x".repeat((1 << 20) + 1))).isEmpty();
        assertThat(onlyProblem().code()).isEqualTo("markdown-too-large");
        assertThat(onlyProblem().span()).hasToString("a.md:5");
    }

    @ParameterizedTest
    @Timeout(90)
    @ValueSource(strings = {"[", "]", "![[]()", "[a](<", "*a ", "*a **a ", "a**b", "~~a ", "<b>", "<div>", "<!--",
            "<![CDATA[", "<a x='", "&#x", "\\", "`a``b", "|", "|a|\n|-|\n", "# a\n", "- a\n", "[a]: b\n", "[^a]",
            "\u0000",
            "\uD800", "\t", "<svg>", "<select>", "x<b><p>"})
    void anythingRepeatedEnds(String unit) {
        html(unit.repeat(8_000 / unit.length()));

        assertThat(diagnostics.all()).allMatch(problem -> problem.span().line() >= 5);
    }

    @Test
    @Timeout(30)
    void whatTakesTooLongIsToldAndNotWaitedFor() {
        String rows = "|a|\n|-|\n" + "|b|\n".repeat(20_000);
        MarkdownRenderer impatient = new MarkdownRenderer(url -> url, Duration.ofMillis(100));

        assertThat(impatient.render("a.md", 5, rows, diagnostics)).isEqualTo(new Rendered("", "", 1));
        assertThat(onlyProblem().format())
                .isEqualTo(
                        """
                        a.md:5: error[markdown-too-slow]: a body that takes more than 100 ms to render
                          mend:     look for long runs of brackets, backticks or backslashes""");
    }

    @Test
    @Timeout(30)
    void recursionHasRoom() {
        String lazy = IntStream.range(0, 300)
                .mapToObj(i -> "  ".repeat(i) + "- a\nlazy\n")
                .collect(Collectors.joining());

        assertThat(html(lazy)).isNotEmpty();
        assertThat(html("*a ".repeat(10_000) + "a* ".repeat(10_000))).isNotEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void anErrorInTheLinkIsTheCallersOwn() {
        MarkdownRenderer broken = new MarkdownRenderer(url -> {
            throw new IllegalStateException("no such page");
        });

        assertThatThrownBy(() -> broken.render("a.md", 5, "[a](/b)", diagnostics)).hasMessage("no such page");
    }

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(ints = {1, 2, 3})
    void noTextMakesItThrow(int seed) {
        String[] units = {"[", "]", "(", ")", "<", ">", "\"", "'", "\\", " ", "a", "\n", ":", "!", "[a]", "](",
            "]: ", "*",
            "**", "_", "`", "```", "~~", "|", "|-|", "- ", "1. ", "> ", "# ", "\t", "    ", "[^a]", "[^a]: ", "<b>",
            "</b>",
            "<td>", "&amp;", "\r\n", "---", "- [ ] ", "<!--", "-->", "<table>", "http://x", "é", "\uD83D\uDE00",
            "<a href='x'>"};
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(25), 0, units.length).forEach(unit -> text.append(units[unit]));
            Diagnostics problems = new Diagnostics();

            renderer.render("a.md", 1, text.toString(), problems);

            assertThat(problems.all()).as("seed %d: %s", seed, text)
                    .noneMatch(problem -> problem.code().equals("markdown-unreadable"));
        }
    }
}
