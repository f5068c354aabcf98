package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.model.Article;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site in Simplified Chinese and one in Arabic, as browsers show them. */
@Tag("slow")
class LanguageTest {

    private static final BuiltSite CHINESE = site("chinese");
    private static final BuiltSite ARABIC = site("arabic");
    private static final String LATIN_WORDS = "((text) => [...text.matchAll(/[A-Za-z]{2,}/g)].map(m => m[0])"
            + ".filter(w => !['Kafka', 'InfoQ', 'Pressmark'].includes(w)))(document.body.innerText)";

    @TempDir
    private Path folder;

    private static BuiltSite site(String name) {
        return BuiltSite.of("/", to -> new Folder(to).copyOf(Path.of("src/test/resources/sites", name)));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aListOfAChineseSiteReadsBack(int width) throws IOException {
        try (Visit visit = Reader.AT_A_DESK.atWidth(width).opens(CHINESE, "categories/运维/")) {
            Files.writeString(BuiltSite.listings(folder).resolve("copied.txt"), visit.text());
        }
        Diagnostics diagnostics = new Diagnostics();
        List<Article> read = new SiteBuilder(folder, Optional.empty()).index(diagnostics).articles();
        assertThat(diagnostics.all()).extracting(Diagnostic::format).noneMatch(said -> said.contains("error["))
                .noneMatch(said -> said.contains("unread-text"));
        List<Article> first = CHINESE.site().index().articles().stream()
                .filter(article -> article.category().equals("运维")).limit(20).toList();
        assertThat(read).extracting(LanguageTest::facts)
                .containsExactlyElementsOf(first.stream().map(LanguageTest::facts).toList());
    }

    private static List<Object> facts(Article article) {
        return List.of(article.title(), article.source(), article.date(), article.category(), article.summary(),
                article.likes(), article.minutes());
    }

    @Test
    void searchingSpeaksChinese() {
        try (Visit visit = Reader.AT_A_DESK.opens(CHINESE, "search/?q=缓存&category=运维")) {
            visit.page().waitForSelector(".hit");
            assertThat(visit.page().locator("#count").textContent()).matches("\\d+ 篇文章。不加筛选时为 \\d+。");
            assertThat(visit.page().locator(".hit .meta").first().textContent())
                    .containsPattern("^\\d{4}年\\d+月\\d+日 · 运维");
            assertThat(visit.page().locator(".hit .facts").first().textContent())
                    .containsPattern("[\\d,]+ 次点赞 · 阅读需 \\d+ 分钟");
            assertThat(visit.page().locator(".chosen a").first().getAttribute("aria-label")).isEqualTo("去掉运维");
            assertThat(visit.page().locator(".view, .facets summary").allTextContents()).contains("标签", "年份");
            assertThat(visit.list(LATIN_WORDS)).as("English words on the page").isEmpty();
            visit.page().locator("#q").fill("缓存 数据库 不存在的东西");
            visit.page().waitForFunction("document.getElementById('count').textContent.includes('没有文章包含全部')");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void countsOfAnArabicSiteHaveTheirForms() {
        try (Visit visit = Reader.AT_A_DESK.opens(ARABIC, "search/?q=Kafka")) {
            visit.page().waitForSelector(".hit");
            assertThat(visit.page().locator("#count").textContent()).containsPattern("\\d+ مقال");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "articles/2019/01/long/", "archive/", "stats/", "search/?q=Kafka", "tags/",
        "tags/kafka/"})
    void noPageFromRightToLeftScrollsSideways(String path) {
        try (Visit visit = Reader.AT_A_DESK.opens(ARABIC, path)) {
            for (int width : new int[] {320, 768, 1920}) {
                visit.page().setViewportSize(width, 900);
                visit.page().evaluate("scrollTo(-10000, 0)");
                assertThat(((Number) visit.page().evaluate("scrollX")).doubleValue())
                        .as("how far %s scrolls at %d px", path, width).isZero();
                assertThat((Integer) visit.page().evaluate("document.scrollingElement.scrollWidth"))
                        .as("width of %s at %d px", path, width).isLessThanOrEqualTo(width);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void norDoesAnArticleFromRightToLeftInAnEnglishSite(int width) {
        try (Visit visit = Reader.AT_A_DESK.atWidth(width).opens(PageKind.ARTICLE_FROM_RIGHT_TO_LEFT)) {
            assertThat((Integer) visit.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "articles/", "archive/"})
    void axeFindsNothingInEitherLanguage(String path) {
        axeFindsNothing(Reader.AT_A_DESK, CHINESE, path);
        axeFindsNothing(Reader.WITH_A_PHONE.byNight(), ARABIC, path);
    }

    private static void axeFindsNothing(Reader reader, BuiltSite site, String path) {
        try (Visit visit = reader.opens(site, path)) {
            assertThat(new AxeBuilder(visit.page()).analyze().getViolations()).extracting(Rule::toString)
                    .as("what axe finds on %s of %s at %s", path, site, reader).isEmpty();
        }
    }
}
