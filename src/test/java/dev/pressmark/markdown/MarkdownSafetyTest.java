package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text in an article runs in the reader's browser. Each vector is rendered, read as a browser reads it, and walked.
 */
class MarkdownSafetyTest {

    private static final Set<String> TAGS = Set.of("html", "head", "body", "a", "abbr", "aside", "b", "blockquote",
            "br", "caption", "code", "del", "details", "div", "em", "h2", "hr", "i", "img", "input", "li", "ol",
            "p", "pre",
            "section", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "u",
            "ul", "q", "time", "ruby", "small", "mark", "col", "colgroup", "figure");

    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "id", "class", "loading",
            "width", "height", "tabindex", "role", "aria-label", "scope", "type", "checked", "disabled", "open",
            "lang", "dir",
            "start", "value", "datetime", "colspan", "rowspan", "span");

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script\n>alert(1)</script\n>",
        "<script/x>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<IMG SRC=x OnErRoR=alert(1)>",
        "<img src=\"x\" onerror\n=\n\"alert(1)\">",
        "<img src=javascript:alert(1)>",
        "<img src=`javascript:alert(1)`>",
        "<img src=data:image/svg+xml;base64,PHN2Zz4=>",
        "<img srcset=\"javascript:x 1x\" src=a.png>",
        "<img src='a\" onerror=alert(1) x=\"'>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><foreignObject><p onclick=x>y</p></foreignObject></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math href=javascript:alert(1)>x</math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
        "<title><a title=\"</title><script>alert(1)</script>\">",
        "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
        "<plaintext><script>alert(1)</script>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>",
        "<applet code=x></applet>",
        "<base href=javascript:/>",
        "<link rel=stylesheet href=//evil/x.css>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<style>@import '//evil'</style>",
        "<div style=\"background:url(javascript:alert(1))\">x</div>",
        "<body onload=alert(1)>",
        "<form action=javascript:alert(1)><input type=submit></form>",
        "<button formaction=javascript:alert(1)>x</button>",
        "<input type=image src=x onerror=alert(1)>",
        "<input autofocus onfocus=alert(1)>",
        "<select onfocus=alert(1)><option>x</select>",
        "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<a href=javascript:alert(1)>x</a>",
        "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"\u0001javascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java&#9;script:alert(1)\">x</a>",
        "<a href=\"java&#x0A;script:alert(1)\">x</a>",
        "<a href=\"java&NewLine;script&colon;alert(1)\">x</a>",
        "<a href=\"&#106;&#97;&#118;&#97;script:alert(1)\">x</a>",
        "<a href=\"&#0000106avascript:alert(1)\">x</a>",
        "<a href=\"java\u00ADscript:alert(1)\">x</a>",
        "<a href=\"java\u200Bscript:alert(1)\">x</a>",
        "<a href=\"javascript\u2003:alert(1)\">x</a>",
        "<a href=\"vbscript:x\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"feed:javascript:alert(1)\">x</a>",
        "<a href=\"view-source:x\">x</a>",
        "<a href=\"blob:x\">x</a>",
        "<a href=\"file:///etc/passwd\">x</a>",
        "<a href=\"x\" href=\"javascript:alert(1)\">x</a>",
        "<a href=\"javascript:alert(1)\" href=x>x</a>",
        "<a ping=//evil target=_blank href=x>x</a>",
        "<q cite=javascript:alert(1)>x</q>",
        "<table background=javascript:alert(1)><tr><td>x</table>",
        "<a onmouseover\u0000=alert(1)>x</a>",
        "<p \"onclick=alert(1)>x</p>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml <script>alert(1)</script> ?>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](&#x6a;avascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:alert(1))",
        "[x](\u0001javascript:alert(1))",
        "[x](a \"b\" onclick=alert(1))",
        "[x](a\"onclick=alert(1))",
        "[x](a 'b\"onmouseover=\"alert(1)')",
        "![x](javascript:alert(1))",
        "![x\" onerror=\"alert(1)](a.png)",
        "![x](a.png \"b\\\" onerror=\\\"alert(1)\")",
        "[x]\n\n[x]: javascript:alert(1)",
        "[x]\n\n[x]: <java&Tab;script:alert(1)> 'x'",
        "<javascript:alert(1)>",
        "<JAVASCRIPT:alert(1)>",
        "<data:text/html,x>",
        "```\"><script>alert(1)</script>\nx\n```",
        "``` x\" onclick=\"alert(1)\nx\n```",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "# <img src=x onerror=alert(1)>",
        "# a\" onclick=\"alert(1)",
        "|a|\n|-|\n|<script>alert(1)</script>|",
        "x[^1]\n\n[^1]: <script>alert(1)</script> <a id=\"fn-1\" onclick=x>",
        "x[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: y",
        "- [x] <input type=\"checkbox\" onclick=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<div><![CDATA[ ]]><img src=x onerror=alert(1)></div>",
        "<b/onclick=alert(1)//",
        "<a href=x/onclick=alert(1)>y</a>",
        "<time datetime=\"x\" onclick=y>z</time>"
    })
    void nothingRuns(String vector) {
        assertNothingRuns(vector);
    }

    @Test
    void nothingRunsOfAnyKindInAnyPlace() {
        assertThat(Vectors.all()).hasSizeGreaterThan(500).allSatisfy(MarkdownSafetyTest::assertNothingRuns);
    }

    private static void assertNothingRuns(String vector) {
        String html = new MarkdownRenderer(url -> url).render("a.md", 1, vector, new Diagnostics()).html();
        Document page = Jsoup.parse("<!doctype html><html><head></head><body>" + html + "</body></html>");

        for (Element element : page.select("html, html *")) {
            assertThat(element.normalName()).as(html).isIn(TAGS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(html).isIn(ATTRIBUTES);
            }
            assertSafe(element.attr("href"), html);
            assertSafe(element.attr("src"), html);
        }
    }

    /**
     * As a browser reads an address: blanks and control characters fall away, and a scheme is what stands before a
     * colon.
     */
    private static void assertSafe(String url, String html) {
        String seen = url.replaceAll("[\\x00-\\x20\\x7F-\\xA0\\u00AD\\u200B-\\u200F\\u2003\\uFFFD]", "")
                .toLowerCase(Locale.ROOT);
        assertThat(seen).as(html).matches("(?s)(https?:|mailto:|[^:]*$|[^:]*[/?#\\\\]).*");
    }
}
