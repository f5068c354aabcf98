package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.browser.BuiltSite;
import dev.pressmark.browser.PageKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs the reader. kB are a thousand bytes. */
class PageWeightTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aPageOfAHundredCardsIsLight(int number) {
        String path = "tags/scalability/" + (number == 1 ? "" : "page/" + number + "/");
        String html = BuiltSite.shipped().page(path);
        assertThat(Jsoup.parse(html).select("article.card")).as("cards of /%s", path).hasSize(100);
        assertThat(bytes(html)).as("bytes of /%s", path).isLessThanOrEqualTo(200_000);
        assertThat(gzipped(html)).as("bytes of /%s after gzip", path).isLessThanOrEqualTo(25_000);
    }

    @Test
    void theStyleSheetIsLight() {
        String css = BuiltSite.rich().text(BuiltSite.rich().styleSheet());
        assertThat(gzipped(css)).as("bytes of the style sheet after gzip").isLessThanOrEqualTo(12_000);
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

    @Test
    void aCoverIsAtMost350BytesOfHtml() {
        assertThat(covers()).allSatisfy((cover, page) ->
                assertThat(bytes(cover)).as("bytes of the cover on %s: %s", page, cover).isLessThanOrEqualTo(350));
    }

    @Test
    void noTwoArticlesHaveTheSameCover() {
        Map<String, String> seen = new HashMap<>();
        articles().forEach(file -> {
            String cover = cover(file);
            String other = seen.put(cover, file);
            assertThat(other).as("the article that has the same cover as %s: %s", file, cover).isNull();
        });
    }

    /** The cover of each article, as the page has it, with the page's file. */
    private static Map<String, String> covers() {
        Map<String, String> covers = new HashMap<>();
        articles().forEach(file -> covers.put(cover(file), file));
        assertThat(covers).as("covers").isNotEmpty();
        return covers;
    }

    private static Stream<String> articles() {
        return BuiltSite.shipped().htmlFiles().filter(file -> file.matches("articles/\\d+/.*"));
    }

    private static String cover(String file) {
        String html = BuiltSite.shipped().text(file);
        Element cover = Jsoup.parse(html).selectFirst("article.article svg.cover");
        assertThat(cover).as("the cover of %s", file).isNotNull();
        int from = html.indexOf("<svg class=\"cover");
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
