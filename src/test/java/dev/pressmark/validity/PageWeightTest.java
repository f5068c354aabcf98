package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.browser.BuiltSite;
import dev.pressmark.browser.PageKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs the reader. kB are a thousand bytes. */
class PageWeightTest {

    @ParameterizedTest
    @ValueSource(strings = {"tags/scalability/", "tags/scalability/page/2/", "articles/page/2/"})
    void aPageOfAHundredCardsIsLight(String path) {
        String html = BuiltSite.rich().page(path);
        assertThat(cards(html)).as("cards of /%s", path).isEqualTo(100);
        assertThat(weight(path, html)).as("the weight of a page of 100 cards").isEmpty();
    }

    @Test
    void soIsEveryPageOfAHundredCardsOfThisRepository() {
        BuiltSite site = BuiltSite.repository();
        List<String> full = site.htmlFiles().filter(file -> cards(site.text(file)) >= 100).toList();
        assertThat(full).as("pages of a hundred cards").isNotEmpty();
        assertThat(full.stream().flatMap(file -> weight(file, site.text(file)).stream()))
                .as("the weight of %d pages of 100 cards", full.size()).isEmpty();
    }

    /** What a page weighs, where that is too much. */
    private static Optional<String> weight(String page, String html) {
        int raw = bytes(html);
        int gzipped = gzipped(html);
        return raw > 200_000 || gzipped > 25_000
                ? Optional.of(page + ": " + raw + " bytes of 200000, " + gzipped + " of 25000 after gzip")
                : Optional.empty();
    }

    private static int cards(String html) {
        return html.split("<article class=\"card", -1).length - 1;
    }

    @Test
    void theStyleSheetIsLight() {
        String css = BuiltSite.rich().text(BuiltSite.rich().styleSheet());
        assertThat(gzipped(css)).as("bytes of the style sheet after gzip").isLessThanOrEqualTo(20_000);
    }

    @ParameterizedTest
    @EnumSource
    void theScriptsOfAPageAreLight(PageKind kind) {
        Document page = Jsoup.parse(kind.html());
        List<String> scripts = new ArrayList<>();
        page.select("script:not([src], [type])").forEach(script -> scripts.add(script.data()));
        page.select("script[src]").eachAttr("src").forEach(src -> scripts.add(kind.site().text(src.substring(1))));
        int bytes = scripts.stream().mapToInt(PageWeightTest::gzipped).sum();
        boolean searches = kind == PageKind.SEARCH || kind == PageKind.EMPTY_SEARCH;
        assertThat(bytes).as("bytes of the scripts of the page \"%s\", inline ones too, after gzip", kind)
                .isPositive().isLessThanOrEqualTo(searches ? 20_000 : 6_000);
    }

    @ParameterizedTest
    @EnumSource
    void thePageNeedsOneStyleSheetAndNothingElseToPaint(PageKind kind) {
        Document page = Jsoup.parse(kind.html());
        List<String> sheets = page.select("link[rel=stylesheet]").eachAttr("href");
        assertThat(sheets).as("style sheets").first().asString().contains("assets/site.");
        assertThat(sheets).as("style sheets beside the site's own").allMatch(
                sheet -> sheet.contains("assets/site.") || sheet.contains("assets/house."));
        assertThat(page.select("style")).as("style elements").isEmpty();
        assertThat(page.select("script[src]:not([defer]):not([async]):not([type=module])"))
                .as("scripts that hold up the first paint").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aCoverIsAtMost350BytesOfHtml(BuiltSite site) {
        assertThat(articles(site)).allSatisfy(file -> assertThat(bytes(cover(site, file)))
                .as("bytes of the cover of %s: %s", file, cover(site, file))
                .isLessThanOrEqualTo(350));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noTwoArticlesHaveTheSameCover(BuiltSite site) {
        Map<String, String> seen = new HashMap<>();
        for (String file : articles(site)) {
            String other = seen.put(cover(site, file), file);
            assertThat(other).as("the article that has the same cover as %s: %s", file, cover(site, file)).isNull();
        }
    }

    private static Stream<BuiltSite> sites() {
        return Stream.of(BuiltSite.rich(), BuiltSite.repository());
    }

    private static List<String> articles(BuiltSite site) {
        return site.htmlFiles().filter(file -> file.matches("articles/\\d+/.*")).toList();
    }

    /** The article's own cover, the first on its page, as it is written there. */
    private static String cover(BuiltSite site, String file) {
        String html = site.text(file);
        int from = html.indexOf("<svg class=\"cover");
        assertThat(from).as("where the cover of %s begins", file).isPositive();
        return html.substring(from, html.indexOf("</svg>", from) + "</svg>".length());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int gzipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
