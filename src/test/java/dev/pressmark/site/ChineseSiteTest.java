package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.browser.BuiltSite;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.output.MemorySink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole site in Simplified Chinese: every word that its readers meet, and its bytes. */
class ChineseSiteTest {

    /** Names of things, and what the archive itself says. */
    private static final Set<String> NAMES =
            Set.of("Pressmark", "Atom", "JSON", "CSV", "Lines", "Schema", "Kafka", "InfoQ");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Path SITE = Path.of("src/test/resources/sites/chinese");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("/", folder -> new Folder(folder).copyOf(SITE));
    }

    @Test
    void itIsReadWithoutAWordOfComplaint() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new SiteBuilder(SITE, Optional.empty()).index(diagnostics).articles()).hasSize(65);
        new SiteBuilder(SITE, Optional.empty()).load(diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::format).isEmpty();
    }

    @Test
    void noPageHasAnEnglishWord() {
        Set<String> english = new TreeSet<>();
        List<String> pages = site.htmlFiles().toList();
        assertThat(pages).hasSizeGreaterThan(120).contains("404.html", "stats/index.html", "archive/2019/12/index.html",
                "search/index.html", "articles/a-z/han/index.html", "articles/page/2/index.html",
                "tags/缓存/2018/index.html");
        for (String page : pages) {
            Document document = Jsoup.parse(site.text(page));
            assertThat(document.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
            addLatin(page, document.title(), english);
            addLatin(page, document.body().text(), english);
            for (String attribute : List.of("aria-label", "title", "placeholder", "alt", "aria-description")) {
                document.select("[" + attribute + "]").forEach(one -> addLatin(page, one.attr(attribute), english));
            }
            for (Element meta : document.select(
                    "meta[name=description], meta[property=og:description], meta[property=og:title]")) {
                addLatin(page, meta.attr("content"), english);
            }
        }
        assertThat(english).isEmpty();
    }

    @Test
    void noFeedHasOne() {
        Set<String> english = new TreeSet<>();
        Document feed = Jsoup.parse(site.text("feed.xml"), "", Parser.xmlParser());
        feed.select("title, subtitle, summary, name").forEach(one -> addLatin("feed.xml", one.text(), english));
        assertThat(english).isEmpty();
        assertThat(feed.selectFirst("feed").attr("xml:lang")).isEqualTo("zh-Hans");
    }

    @Test
    void scriptsAndStylesSpeakIt() {
        String search = asset("search");
        assertThat(search).contains("没有找到“{query}”。", "\\u00221月\\u0022", "new Intl.PluralRules(\"zh-Hans\")");
        assertThat(asset("site")).contains("切换为紧凑视图");
        assertThat(site.text(site.styleSheet())).contains("content: \"紧凑\"");
        for (String file : List.of(search, asset("site"), site.text(site.styleSheet()))) {
            assertThat(file).doesNotContain("{{");
        }
        assertThat(search.replaceAll("(?m)//.*$|/\\*\\*.*?\\*/", ""))
                .as("sentences between quotes").doesNotContainPattern("\"[A-Z][a-z]+ [a-z]+ [^\"]*\"");
    }

    @Test
    void datesCountsAndHeadingsAreChinese() {
        assertThat(site.page("articles/")).contains("2019年12月31日", "65 篇文章", "第 1 页，共 4 页", "全部文章",
                "2,209 次点赞 · 阅读需 18 分钟");
        assertThat(site.page("archive/")).contains("<abbr title=\"12月\">12<span>月</span></abbr>");
        assertThat(site.page("archive/2019/12/")).contains("<h1 dir=\"auto\">2019年12月</h1>");
        assertThat(site.page("articles/a-z/")).contains(">汉字</a>");
        assertThat(site.page("articles/page/2/")).contains("<title>全部文章，第 2 页 · 架构文章归档</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "zh-CN", "fa-IR"})
    void theLocaleOfTheMachineDoesNotMatter(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            MemorySink sink = new MemorySink();
            SiteBuilder builder = new SiteBuilder(SITE, Optional.of(java.net.URI.create("https://example.org/")));
            builder.write(builder.load(new Diagnostics()), sink, 2);
            assertThat(Folder.print(new TreeMap<>(sink.files()))).isEqualTo(Folder.print(new TreeMap<>(site.files())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String asset(String name) {
        return site.files().keySet().stream().filter(file -> file.matches("assets/" + name + "\\.[^/]*js"))
                .map(site::text).findFirst().orElseThrow();
    }

    private static void addLatin(String page, String text, Set<String> english) {
        Matcher words = LATIN.matcher(text);
        while (words.find()) {
            if (!NAMES.contains(words.group())) {
                english.add(page + ": " + words.group());
            }
        }
    }
}
