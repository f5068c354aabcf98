package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other generators run is not run here: it is shown, read as what it means, or left out, and told. */
class ForeignMarkupTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Rendered read(String markdown) {
        return new MarkdownRenderer(url -> url).render("a.md", 5, markdown, diagnostics);
    }

    private String html(String markdown) {
        return read(markdown).html().strip();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0001', delimiter = '~', value = {
        "a {% image \"b*c*.png\" \"d\" %} e ~ <p>a <code>{% image \"b*c*.png\" \"d\" %}</code> e</p>",
        "{{ page.title }} ~ <p><code>{{ page.title }}</code></p>",
        "{{< figure src=\"a.png\" >}} ~ <p><code>{{&lt; figure src=\"a.png\" &gt;}}</code></p>",
        "{{% notice %}} ~ <p><code>{{% notice %}}</code></p>",
        "<YouTube id=\"x\" /> ~ <p><code>&lt;YouTube id=\"x\" /&gt;</code></p>"})
    void whatWouldRunIsShown(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
        assertThat(diagnostics.all()).singleElement().extracting(Diagnostic::code).isEqualTo("markdown-not-run");
    }

    @Test
    void aKindIsToldOnceForAFileWithItsFirstPlace() {
        html("a\n\nb {% x %}\n\n{% y %} {{ z }}");

        assertThat(diagnostics.all()).singleElement().extracting(Diagnostic::format).isEqualTo("""
                a.md:7:3: warning[markdown-not-run]: Liquid, the first of 3 in this file, stands in the page as text: {% x %}
                  b {% x %}
                    ^^^^^^^
                  expected: Markdown
                  mend:     write it in Markdown, or take it out""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n%s\n```", "~~~ x\n%s\n~~~", "`%s`", "> ```\n> %s\n> ```", "- ```\n  %s\n  ```",
            "`` ` %s ``", "````\n```\n%s\n````", "<pre><code>\n\n```\n%s\n```"})
    void codeIsNeverTouched(String frame) {
        String tags = "{% x %} {{ y }} {: .z} :::note {{< w >}}";

        assertThat(html(frame.formatted(tags))).contains(tags.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% highlight ruby linenos %}\nx *y*\n{% endhighlight %}",
            "{{< highlight ruby \"linenos=table\" >}}\nx *y*\n{{< /highlight >}}"})
    void codeToHighlightIsCode(String markdown) {
        assertThat(html(markdown)).contains("<code class=\"language-ruby\">").contains("x ").endsWith("</code></pre>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void rawTextIsText() {
        assertThat(html("{% raw %}{{ a }} {% b %}{% endraw %} c")).isEqualTo("<p>{{ a }} {% b %} c</p>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aNoteIsAnAside() {
        assertThat(html("a\n:::tip[Well *then*]\nb\n:::\nc")).isEqualTo("""
                <p>a</p>
                <aside>
                <p><strong>Well <em>then</em></strong></p>
                <p>b</p>
                </aside>
                <p>c</p>""");
        assertThat(html(":::note\n\nb\n:::")).contains("<strong>Note</strong>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aNoteWithoutAnEndIsTold() {
        assertThat(html(":::note\n\nb")).contains(":::note");
        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void importsAndListsOfAttributesAreLeftOut() {
        assertThat(html("import A from './a';\nimport {B} from \"b\"\n\nC{:.d}\n{: #e}")).isEqualTo("<p>C</p>");
        assertThat(diagnostics.all()).hasSize(2);
        assertThat(html("text that goes\nimport a trait from 'b'")).contains("import a trait");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0001', delimiter = '~', value = {"[a]({{ site.baseurl }}/b/) ~ /b/",
        "[a]({{site.url}}{{ site.baseurl }}/b/) ~ /b/", "[a]({{ \"/b/\" | url }}) ~ /b/",
        "[a]({{ '/b/' | relative_url }}) ~ /b/", "<a href=\"{{ '/b/' | relative_url }}\">a</a> ~ /b/",
        "[a]({% post_url 2018-01-02-b %}) ~ @/2018-01-02-b.md", "[a]({{< relref \"b.md\" >}}) ~ @/b.md"})
    void addressesAreReadAsSuch(String markdown, String address) {
        assertThat(html(markdown)).isEqualTo("<p><a href=\"" + address + "\">a</a></p>");
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--more-->", "<!-- more -->", "<!-- truncate -->", "{/* truncate */}"})
    void whatStandsBeforeTheSignIsTheExcerpt(String sign) {
        Rendered rendered = read("First.\n\nSecond.\n\n" + sign + "\n\nThird.");

        assertThat(rendered.excerpt()).isEqualTo("First. Second.");
        assertThat(rendered.html()).doesNotContain("more", "truncate");
    }

    @Test
    void aHeadingKeepsTheIdThatItWasGiven() {
        assertThat(html("## A *b* {#c-d}\n\n## A {#c-d}\n\n[x](#c-d)"))
                .contains("<h2 id=\"c-d\">A <em>b</em></h2>").contains("<h2 id=\"a\">A</h2>");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"{%", "{{", "{{<", "{:", "{% raw %}", "{% highlight x %}\n", ":::note\n", "<Aa ", "<A", "`{%",
            "{{ \"", "{% post_url ", "{/*", ":::\n", "```\n{%", "{{ site.", "import '", "import x from 'y'\n"})
    void anythingRepeatedEnds(String unit) {
        read(unit.repeat(20_000 / unit.length()));

        assertThat(diagnostics.all()).noneMatch(problem -> problem.code().equals("markdown-unreadable"));
    }
}
