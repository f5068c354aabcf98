package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostics;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code in a language that is known is marked; its text stays as it is, whatever it is. */
class HighlighterTest {

    private static final String[] HOSTILE = {"\"", "/*", "\\", "<", "(", "a", "'", "${", "`", "0", "http://", "/**{@",
        "<!--", "{%", "\n\"\"\"\n", "-", "<<", "R\"(", "@", "é", "\u0001", "<?", "#", "<![CDATA[", "q{", "\n=begin\n"};

    private final Diagnostics diagnostics = new Diagnostics();

    private String html(String language, String code) {
        return new MarkdownRenderer(url -> url)
                .render("a.md", 1, "~~~~~" + language + "\n" + code + "\n~~~~~\n", diagnostics).html();
    }

    @Test
    void wordsTextsNumbersAndCommentsAreMarked() {
        assertThat(html("java", "int a = 1; // b\nString c = \"d<e\"; /* f\n g */")).isEqualTo("""
                <pre tabindex="0"><code class="language-java"><span class="hl-w">int</span> a = \
                <span class="hl-n">1</span>; <span class="hl-c">// b</span>
                String c = <span class="hl-t">"d&lt;e"</span>; <span class="hl-c">/* f</span>
                <span class="hl-c"> g */</span>
                </code></pre>
                """);
    }

    @Test
    void codeInNoKnownLanguageStaysPlain() {
        assertThat(html("", "int a = 1;")).doesNotContain("span");
        assertThat(html("brainfuck", "int a = 1;")).doesNotContain("span").contains("language-brainfuck");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"java", "js", "ts", "py", "rust", "c", "cpp", "go", "ruby", "php", "html", "css", "sql", "sh",
            "yaml", "json", "xml", "kotlin", "scala", "lua", "toml", "less", "dart", "latex"})
    void theTextStaysAsItIsWhateverItIs(String language) {
        for (String unit : HOSTILE) {
            String code = unit.repeat(800 / unit.length());

            String html = html(language, code);

            assertThat(Jsoup.parse(html).select("code").first().wholeText())
                    .isEqualTo(code.replace('\u0000', '\uFFFD') + "\n");
        }
        assertThat(diagnostics.all()).isEmpty();
    }
}
