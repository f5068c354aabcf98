package dev.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small sites, one for each behaviour, with the files that come of them: {@code src/test/resources/golden}. */
class GoldenSiteTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteOfNothingIsAnEmptyArchive() {
        SiteTest.of("empty", folder).build().expectSite();
    }

    @Test
    void oneArticleStandsOnEveryListThatItBelongsTo() {
        SiteTest.of("one-article", folder).build().expectSite()
                .expectPage("tags/scalability/index.html", "One “typeset” read‑write title &amp; &lt;its&gt; signs");
    }

    @Test
    void aListIsSplitOverPages() {
        SiteTest.of("two-pages", folder).build().expectSite()
                .expectNo("articles/page/1/index.html")
                .expectNo("articles/page/3/index.html");
    }

    @Test
    void tagsThatComeApartAreTakenAsTheyAre() {
        SiteTest.of("tags-apart", folder).build().expectSite()
                .expectPage("tags/c/index.html", "tag: C<")
                .expectPage("tags/c-plus-plus/index.html", "tag: C++<")
                .expectPage("tags/c-sharp/index.html", "tag: C#<")
                .expectPage("tags/dot-net/index.html", "tag: .NET<");
    }

    @Test
    void whatTwoTermsShareIsAList() {
        SiteTest.of("intersections", folder).build().expectSite()
                .expectPage("tags/kafka/and/redis/index.html", "Kafka and Redis<")
                .expectPage("tags/kafka/in/databases/index.html", "Kafka in Databases<")
                .expectPage("tags/kafka/2018/index.html", "Kafka, 2018<")
                .expectNo("tags/kafka/in/operations/index.html")
                .expectNo("tags/redis/and/kafka/index.html");
    }

    @Test
    void articlesAndPagesMayBeWrittenInMarkdown() {
        SiteTest.of("markdown", folder).build().expectSite()
                .expectPage("articles/2018/05/a-first-article/index.html", "<em>words</em>")
                .expectPage("help/search/index.html", "How to search");
    }

    @Test
    void aDraftAppearsOnceItIsNone() {
        SiteTest site = SiteTest.of("markdown", folder).build().expectNo("articles/2018/06/not-yet/index.html");
        site.change("content/articles/not-yet.md", "---\ntitle: At last\ndate: 2018-06-01\n---\nA draft no more.\n")
                .build().expectPage("articles/2018/06/not-yet/index.html", "A draft no more.");
        site.remove("content/articles/not-yet.md").build().expectNo("articles/2018/06/not-yet/index.html");
    }

    @Test
    void everyLinkOfASiteBelowAPathBeginsWithIt() {
        SiteTest site = SiteTest.of("sub-path", folder).build().expectSite();
        assertThat(site.page("articles/index.html")).doesNotContainPattern("(href|src)=\"/(?!archive/)");
        site.expectPage("about/index.html", "href=\"/archive/tags/\"");
    }

    @Test
    void pagesThatOverlapAreMergedAndWhatDiffersIsTold() {
        SiteTest.of("overlap", folder).build().expectSite();
    }

    @Test
    void theBuiltInThemeDrawsAllThereIs() {
        SiteTest.withTheBuiltInTheme("tour", folder).build().expectFileList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "bad-entry", "unknown-key", "markdown-wrong", "route-clash", "template-unknown-name",
        "template-unknown-partial",
        "template-unclosed-section", "template-circle", "template-three-braces", "template-unknown-asset"})
    void ofAWrongSiteNothingIsWrittenAndEveryProblemIsTold(String behaviour) {
        SiteTest.of(behaviour, folder).build().expectDiagnostics();
    }
}
