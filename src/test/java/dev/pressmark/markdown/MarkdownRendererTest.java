package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown becomes on a page. */
class MarkdownRendererTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final MarkdownRenderer renderer =
            new MarkdownRenderer(url -> "/site" + (url.startsWith("/") ? url : "/" + url));

    private Rendered render(String markdown) {
        return renderer.render("a.md", 5, markdown, diagnostics);
    }

    private String html(String markdown) {
        String html = render(markdown).html().strip();
        assertThat(diagnostics.all()).as(markdown).isEmpty();
        return html;
    }

    @Test
    void headingsBeginBelowTheTitleAndSkipNoLevel() {
        assertThat(html("# A\n### B\n# C\n## D\n"))
                .isEqualTo("<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c\">C</h2>\n<h3 id=\"d\">D</h3>");
        assertThat(html("## A\n### B\n# C\n"))
                .isEqualTo("<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c\">C</h2>");
        assertThat(html("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6\n"))
                .contains("<h6 id=\"5\">5</h6>\n<h6 id=\"6\">6</h6>");
    }

    @Test
    void headingIdsAreUniqueAndKeepTheirScript() {
        assertThat(html("# Größe\n# 中文 & C++\n# Größe\n# Größe 2\n# !\n"))
                .contains("id=\"größe\"", "id=\"中文-and-c-plus-plus\"", "id=\"größe-2\"", "id=\"größe-2-2\"",
                        "id=\"u21\"");
    }

    @Test
    void headingsWithoutTextAreLeftOut() {
        assertThat(html("#\n\n# A\n")).isEqualTo("<h2 id=\"a\">A</h2>");
    }

    @Test
    void codeCarriesItsLanguage() {
        assertThat(html("```c++ {lines}\na < b\n```"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-c++\">a &lt; b\n</code></pre>");
        assertThat(html("    a\\_b")).isEqualTo("<pre tabindex=\"0\"><code>a\\_b\n</code></pre>");
        assertThat(html("`a\\_b`")).isEqualTo("<p><code>a\\_b</code></p>");
    }

    @Test
    void aFenceMayNotSmuggleAnythingIntoTheClass() {
        assertThat(html("```x\"onclick=\"y\na\n```")).isEqualTo("<pre tabindex=\"0\"><code>a\n</code></pre>");
    }

    @Test
    void tablesStandInARegionThatScrolls() {
        assertThat(html("| a | b |\n|-|-:|\n| 1 | *2* |\n"))
                .isEqualTo(
                        """
                        <div class="table" tabindex="0" role="region" aria-label="Table"><table>
                        <thead>
                        <tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>1</td><td class="align-right"><em>2</em></td></tr>
                        </tbody>
                        </table></div>""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|a|\n|-|", "a|b\n-|-", "|a|b|\n|:-:|--|\n|1|", "|a|\n|-|\n|1|2|3|"})
    void oneDashMakesATable(String markdown) {
        assertThat(html(markdown)).contains("<table>");
    }

    @Test
    void severalTablesHaveSeveralNames() {
        assertThat(html("|a|\n|-|\n\nx\n\n|b|\n|-|\n")).contains("aria-label=\"Table\"", "aria-label=\"Table 2\"");
    }

    @Test
    void footnotesAreNumberedAsTheTextRefersToThem() {
        String html = html("A[^x] b[^y] a[^x].\n\n[^y]: Why.\n[^x]: Ex.\n");

        assertThat(html)
                .startsWith("<p>A<sup id=\"fnref-1\"><a class=\"footnote-ref\" href=\"#fn-1\">1</a></sup>"
                        + " b<sup id=\"fnref-2\"><a class=\"footnote-ref\" href=\"#fn-2\">2</a></sup>"
                        + " a<sup id=\"fnref-1-2\"><a class=\"footnote-ref\" href=\"#fn-1\">1</a></sup>.</p>")
                .contains("<li id=\"fn-1\">\n<p>Ex. <a href=\"#fnref-1\" class=\"footnote-backref\""
                        + " aria-label=\"Back to the text\">↩</a> <a href=\"#fnref-1-2\"")
                .containsSubsequence("Ex.", "Why.");
    }

    @Test
    void rawHtmlCannotTakeTheIdsOfFootnotes() {
        assertThat(html("<sup id=\"fnref-1\">x</sup> <li id=\"fn-1\">y</li>\n\nA[^1]\n\n[^1]: N\n"))
                .containsOnlyOnce("id=\"fn-1\"")
                .containsOnlyOnce("id=\"fnref-1\"");
    }

    @Test
    void taskListsShowWhatIsDone() {
        assertThat(html("- [ ] a\n- [x] b\n"))
                .contains("<input type=\"checkbox\" disabled aria-label=\"To do\">")
                .contains("<input type=\"checkbox\" checked disabled aria-label=\"Done\">");
    }

    @Test
    void struckTextIsDeleted() {
        assertThat(html("~~a~~")).isEqualTo("<p><del>a</del></p>");
    }

    @Test
    void picturesLoadLate() {
        assertThat(html("![A \"b\"](/a.png 'T')"))
                .isEqualTo("<p><img src=\"/site/a.png\" alt=\"A &quot;b&quot;\" title=\"T\" loading=\"lazy\"></p>");
        assertThat(html("<img src=x.png>")).contains("alt=\"\"", "loading=\"lazy\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/tags/, /site/tags/",
        "../b/, /site/../b/",
        "b.html, /site/b.html",
        "?q=1, /site/?q=1",
        "/\\h, /\\h",
        "#top, #top",
        "//host/x, //host/x",
        "http://h/, http://h/",
        "HTTPS://h/, HTTPS://h/",
        "mailto:a@b.c, mailto:a@b.c"
    })
    void onlyAddressesIntoTheSitePassThroughTheLink(String written, String expected) {
        assertThat(html("<a href=\"" + written + "\">x</a>")).contains("<a href=\"" + expected + "\">");
    }

    @Test
    void referencesAreResolved() {
        assertThat(html("[a] and [b][A]\n\n[a]: /x \"T \\\" t\"\n"))
                .isEqualTo("<p><a href=\"/site/x\" title=\"T &quot; t\">a</a> and"
                        + " <a href=\"/site/x\" title=\"T &quot; t\">b</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "[a](<b c>), <a href=\"/site/b%20c\">a</a>",
                "[a](b(c)d), <a href=\"/site/b(c)d\">a</a>",
                "[a\\]](b), <a href=\"/site/b\">a]</a>",
                "[a](b \"c\"), <a href=\"/site/b\" title=\"c\">a</a>",
                "[a](b (c)), <a href=\"/site/b\" title=\"c\">a</a>",
                "[a](b 'it\\'s'), <a href=\"/site/b\" title=\"it's\">a</a>",
                "[a](b \"c), [a](b \"c)",
                "[a](b c), [a](b c)",
                "snake\\_case, snake_case",
                "a_b_c, a_b_c",
                "a & b &copy;, a &amp; b ©",
                "**a**b, <strong>a</strong>b",
                "a\\, a\\",
                "![](a.png), `<img src=\"/site/a.png\" alt=\"\" loading=\"lazy\">`"
            })
    void linksAreReadByTheWordsOfCommonMark(String markdown, String expected) {
        assertThat(html(markdown)).isEqualTo("<p>" + expected + "</p>");
    }

    @Test
    void textInBracketsThatIsNoLinkKeepsItsSigns() {
        String escapes = "snake\\_case ".repeat(40);

        assertThat(html("[see " + escapes)).isEqualTo("<p>[see " + "snake_case ".repeat(40).strip() + "</p>");
        assertThat(html("[see " + escapes + "](/x)")).contains("<a href=\"/site/x\">see snake_case");
        assertThat(html("`[" + escapes + "`")).contains("<code>[" + escapes.strip());
    }

    @Test
    void lineEndsDoNotMatter() {
        String markdown = "# A\n\ntext\ntwo  \nthree\n\n```\ncode\n\nx\n```\n\n|a|\n|-|\n";

        assertThat(html(markdown.replace("\n", "\r\n"))).isEqualTo(html(markdown));
    }

    @Test
    void rawHtmlOfTextIsKept() {
        assertThat(html("<details open><summary>S</summary>\n\n**b**\n\n</details>"))
                .isEqualTo("<details open><summary>S</summary>\n<p><strong>b</strong></p>\n</details>");
        assertThat(html("H<sub>2</sub>O <kbd>x</kbd>")).isEqualTo("<p>H<sub>2</sub>O <kbd>x</kbd></p>");
    }

    @Test
    void foreignIdsClassesAndStylesAreDropped() {
        assertThat(html("<div id=\"x\" class=\"y\" style=\"z\" data-q=\"1\">a</div>")).isEqualTo("<div>a</div>");
    }

    @Test
    void whatIsLeftOutIsToldWhereItStands() {
        render("Text\n\n<SCRIPT>alert(1)</SCRIPT>\n\n<p onclick=\"x\">[a](JavaScript:x)</p>\n");

        assertThat(diagnostics.all()).extracting(Diagnostic::format).first().asString()
                .isEqualTo(
                        """
                        a.md:7:1: warning[markdown-left-out]: <script> and what it holds is left out of the page
                          <SCRIPT>alert(1)</SCRIPT>
                          ^^^^^^^
                          expected: text, lists, tables, pictures, and addresses of http, https, mailto or this site
                          mend:     write it in Markdown, or put it into a code span to show it""");
        assertThat(diagnostics.all()).hasSize(2);
    }

    @Test
    void theExcerptIsTheFirstParagraph() {
        assertThat(render("# T\n\n> quote\n\n- item\n\nOne *two*[^1] `x`\nthree.\n\nFour.\n\n[^1]: n\n").excerpt())
                .isEqualTo("One two x three.");
        assertThat(render("> only quote").excerpt()).isEqualTo("only quote");
        assertThat(render("# T\n").excerpt()).isEmpty();
    }

    @Test
    void longExcerptsEndAtAWord() {
        String excerpt = Excerpt.of("word ".repeat(100));

        assertThat(excerpt).hasSizeLessThanOrEqualTo(280).endsWith("word…");
        assertThat(Excerpt.of("汉".repeat(300))).hasSize(280).endsWith("汉…");
        assertThat(Excerpt.of("\uD83D\uDE00".repeat(300))).hasSizeLessThanOrEqualTo(280).endsWith("\uD83D\uDE00…");
        assertThat(Excerpt.of(" a \n b ")).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "1,0,1", "220,0,1", "331,0,2", "2200,0,10", "0,400,1", "0,4000,10", "1100,2000,10"})
    void readingTimeCountsWordsAndCharacters(int words, int characters, int minutes) {
        assertThat(ReadingTime.minutes("it's ".repeat(words) + "汉".repeat(characters))).isEqualTo(minutes);
    }

    @Test
    void theSameTextGivesTheSameHtmlOnManyThreads() {
        String markdown = "# A\n\n[x](/y) *b* ~~c~~\n\n|a|\n|-|\n\n[^1]\n\n[^1]: n\n";
        String expected = html(markdown);

        List<String> all = IntStream.range(0, 200).parallel().mapToObj(i -> html(markdown))
                .toList();

        assertThat(all).containsOnly(expected);
    }

    @Test
    void aBlankBodyIsNothing() {
        assertThat(render(" \n\t\n")).isEqualTo(new Rendered("", "", 1));
    }
}
