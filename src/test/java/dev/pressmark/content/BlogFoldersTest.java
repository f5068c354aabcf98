package dev.pressmark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.model.Article;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder are articles, and what their places say. */
class BlogFoldersTest {

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Article> read(Path site) {
        return new SiteBuilder(site, Optional.empty()).index(diagnostics).articles();
    }

    private List<String> told() {
        return diagnostics.all().stream().map(d -> d.span() + " " + d.code()).toList();
    }

    private static String post(String title) {
        return "---\ntitle: " + title + "\n---\nText.\n";
    }

    /** A line for each article, as {@code articles.txt} of each blog has it. */
    private static String line(Article article) {
        return article.date() + " | " + article.slug() + " | " + article.title() + " | " + article.source() + " | "
                + article.category() + " | " + String.join(", ", article.tags()) + " | "
                + String.join(", ", article.details().authors()) + " | "
                + article.details().language().orElse("") + " | "
                + article.details().updated().map(Object::toString).orElse("") + " | "
                + String.join(" ", article.details().aliases()) + " | " + article.details().link().orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "hugo", "zola", "pelican", "docusaurus", "eleventy"})
    void aBlogOfEachGeneratorIsReadAsItStands(String name) {
        Path blog = Path.of("src/test/resources/blogs", name);
        String read = String.join("\n", read(blog).stream().map(BlogFoldersTest::line).toList()) + "\n" + "told: "
                + String.join(", ", told()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            new Folder(blog).with("articles.txt", read);
        }
        assertThat(read).isEqualTo(new Folder(blog).text("articles.txt"));

        CommandRun built = CommandRun.of("build", "--site", blog, "--output", folder.resolve("public"));
        assertThat(built.code()).as(built.said()).isZero();
    }

    @Test
    void belowContentAllMarkdownIsArticlesSaveWhatHasAPlaceOfItsOwn() {
        Folder site = new Folder(folder)
                .with("content/articles/2018-05-01-a.md", post("A"))
                .with("content/posts/deep/2018-05-02-b.markdown", post("B"))
                .with("content/_posts/2018-05-03-c.mdx", post("C"))
                .with("content/2018-05-04-d.html", post("D"))
                .with("content/posts/2018-05-05-picture.html", "<p>no front matter</p>")
                .with("content/listings/2018-05-06-x.md", post("X"))
                .with("content/pages/2018-05-07-x.md", post("X"))
                .with("content/_drafts/2018-05-08-x.md", post("X"))
                .with("content/.hidden/2018-05-09-x.md", post("X"))
                .with("content/posts/_index.md", "---\ntitle: Section\ndate: 2018-05-10\n---\n")
                .with("content/posts/README.md", "# How to write here\n")
                .with("content/node_modules/x/2018-05-11-x.md", post("X"))
                .with("2018-05-12-beside-content.md", post("X"));
        assertThat(read(site.path())).extracting(Article::title).containsExactly("D", "C", "B", "A");
        assertThat(told()).isEmpty();
    }

    @Test
    void aFolderWithoutContentIsABlog() {
        Folder site = new Folder(folder)
                .with("2018-05-01-a.md", post("A"))
                .with("blog/2018-05-02-b.md", post("B"))
                .with("README.md", "# About this\n")
                .with("LICENSE.md", "Free\n")
                .with("templates/2018-05-03-x.md", post("X"))
                .with("public/2018-05-03-x.md", post("X"))
                .with("out/.pressmark/files.txt", "").with("out/2018-05-03-x.md", post("X"))
                .with("_includes/2018-05-03-x.md", post("X"));
        assertThat(read(site.path())).extracting(Article::title).containsExactly("B", "A");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "posts/2018-05-11-a-title.md, 2018-05-11, a-title",
        "2018/05/11/title.md, 2018-05-11, title",
        "2018/05/title.md, 2018-05-01, title",
        "2018-05-11-bundle/index.md, 2018-05-11, bundle",
        "2018/05-11-title.md, 2018-05-11, 05-11-title",
        "posts/2018-05-11-with blanks & ++.md, 2018-05-11, with-blanks-and-plus",
        "posts/2018-05-11--leading.md, 2018-05-11, leading",
        "posts/2018-05-11-index.md, 2018-05-11, index",
        "posts/2018-05-11-a.b.c.md, 2018-05-11, a-b-c"})
    void dayAndSlugComeFromThePlace(String file, String day, String slug) {
        List<Article> articles = read(new Folder(folder).with("content/" + file, "Text.\n").path());
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.date()).hasToString(day);
            assertThat(article.slug()).hasToString(slug);
        });
    }

    @Test
    void anArticleWithoutADayIsLeftOutAndToldWhatToWrite() {
        read(new Folder(folder).with("content/posts/a.md", "# Only a heading\n\nText.\n").path());
        assertThat(diagnostics.all()).singleElement().satisfies(told -> assertThat(told.format()).isEqualTo(
                """
                content/posts/a.md: warning[no-date]: an article without a date, which is left out
                  expected: "date: 2018-05-11" in the front matter, or a file name such as 2018-05-11-title.md
                  mend:     write the day of publication, or move the file to content/pages/ if it is no article"""));
    }

    @Test
    void theFirstHeadingIsTheTitleAndStandsOnce() {
        List<Article> articles = read(new Folder(folder)
                .with("content/2018-05-03-a.md", "\n# A *fine* [title](x) {#id}\n\nText.\n")
                .with("content/2018-05-02-b.md", "Under\nlined\n=====\n\nText.\n")
                .with("content/2018-05-01-c.md", "---\ntitle: Said\n---\n# Said\n\nText.\n").path());
        assertThat(articles).extracting(Article::title).containsExactly("A fine title", "B", "Said");
        assertThat(articles.get(0).body().orElseThrow()).doesNotContain("<h");
        assertThat(articles.get(2).body().orElseThrow()).doesNotContain("<h");
    }

    @Test
    void htmlIsTakenAsItIs() {
        List<Article> articles = read(new Folder(folder).with("content/2018-05-03-a.html",
                "---\ntitle: A\n---\n<p>one</p>\n\n    <p>two</p>\n\n<ul><li>three</li></ul>\n").path());
        assertThat(articles.get(0).body().orElseThrow()).contains("<p>one</p>", "<p>two</p>", "<li>three</li>")
                .doesNotContain("<code");
    }

    @Test
    void oneSlugInSeventeenLanguages() {
        Folder site = new Folder(folder);
        List<String> languages = List.of("en", "de", "fr", "es", "pt-br", "it", "ja", "zh-cn", "zh-tw", "ko", "ru", "pl", "nl", "tr",
                "uk", "cs", "sv");
        languages.forEach(language -> site.with("content/posts/hello." + language + ".md",
                "---\ntitle: Rust 1.0\ndate: 2018-05-11\nslug: hello\n---\n"));
        List<Article> articles = read(site.path());
        assertThat(articles).hasSize(17).extracting(article -> article.slug().value()).doesNotHaveDuplicates()
                .contains("hello", "hello-de", "hello-pt-br", "hello-zh-tw");
        assertThat(told()).isEmpty();
    }

    @Test
    void oneSlugInOneMonthIsKeptByTheOldest() {
        Folder site = new Folder(folder)
                .with("content/a/x.md", "---\ntitle: Later\ndate: 2018-05-20\n---\n")
                .with("content/b/x.md", "---\ntitle: First\ndate: 2018-05-02\n---\n");
        List<Article> articles = read(site.path());
        assertThat(articles.get(1).slug()).hasToString("x");
        assertThat(articles.get(0).slug().value()).matches("x-[0-9a-z]{5}");
        assertThat(told()).containsExactly("content/a/x.md same-slug");
        CommandRun built = CommandRun.of("build", "--site", site.path(), "--output", folder.resolve("out"));
        assertThat(built.code()).as(built.said()).isZero();
    }

    @Test
    void noAddressDependsOnWhatElseIsThereOrWhatFilesAreCalled() throws IOException {
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            posts.add("---\ntitle: Title " + i % 13 + "\ndate: 2018-0" + (1 + i % 9) + "-1" + i % 7 + "\nslug: s" + i
                    + "\nauthor: A" + i + "\nlang: " + (i % 3 == 0 ? "de" : "en") + "\n---\n");
        }
        Map<String, String> all = addresses(posts, folder.resolve("all"));
        Random random = new Random(7);
        for (int round = 0; round < 8; round++) {
            List<String> some = new ArrayList<>(posts);
            Collections.shuffle(some, random);
            Map<String, String> fewer = addresses(some.subList(0, 10 + random.nextInt(25)), folder.resolve("r" + round));
            assertThat(all).containsAllEntriesOf(fewer);
        }
    }

    private Map<String, String> addresses(List<String> posts, Path site) throws IOException {
        Files.createDirectories(site);
        for (int i = 0; i < posts.size(); i++) {
            new Folder(site).with("content/posts/" + (char) ('a' + i % 26) + "/" + i + ".md", posts.get(i));
        }
        Map<String, String> addresses = new TreeMap<>();
        read(site).forEach(article -> addresses.put(article.source(), article.date() + "/" + article.slug()));
        return addresses;
    }

    @Test
    void theOtherFilesAreReadOn() {
        Folder site = new Folder(folder).with("content/2018-05-01-bad.md", "---\ntitle: never ends\n")
                .with("content/2018-05-02-good.md", post("Good"));
        assertThat(read(site.path())).extracting(Article::title).containsExactly("Good");
        assertThat(told()).containsExactly("content/2018-05-01-bad.md:1:1 front-matter-unended");
    }
}
