package dev.pressmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.model.UncertainTags;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each rule a page that breaks it, and one that does not. */
class RulesTest {

    private static final String HEAD = "<!doctype html><html lang=en><head><title>T</title><meta name=description content=D></head>";

    @TempDir
    private Path folder;

    private String config = "base_url: https://example.org/\ndescription: D\n";

    private List<Diagnostic> check(Optional<SiteIndex> index) {
        Diagnostics diagnostics = new Diagnostics();
        SiteConfig settings = new SiteConfigReader().read(config, diagnostics);
        try {
            new SiteCheck(settings, index, Optional.empty()).check(folder, diagnostics);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return diagnostics.all();
    }

    private List<String> ids(String page) {
        new Folder(folder).with("index.html", page);
        return check(Optional.empty()).stream().map(Diagnostic::code).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>                        | -",
        "<h1>A</h1><h3>C</h3>                                            | heading-skip",
        "<h2>A</h2>                                                      | one-h1",
        "<h1>A</h1><h1>B</h1>                                            | one-h1",
        "<h1>A</h1><img src=/a.png>                                      | missing-alt",
        "<h1>A</h1><img src=/a.png alt=''>                               | -",
        "<h1>A</h1><img src=/a.png alt='A tree'>                         | -",
        "<h1>A</h1><div aria-hidden=true><img src=/a.png></div>          | -",
        "<h1>A</h1><img src=/gone.png alt=A>                             | missing-image",
        "<h1>A</h1><img src=/a.png srcset='/a.png 1x, /b.png 2x' alt=A>  | missing-image",
        "<h1>A</h1><a href=/gone/>A</a>                                  | broken-link",
        "<h1>A</h1><a href=#gone>A</a>                                   | broken-anchor",
        "<h1>A</h1><a href='a b'>A</a>                                   | bad-link",
        "<h1>A</h1><a href='https://example.org/?a=##b'>A</a>            | -",
        "<h1>A</h1><a href='data:text/plain,a b'>A</a>                   | -",
        "<h1>A</h1><p id=a><p id=a>                                      | duplicate-id",
        "<h1>A</h1><a href=/></a>                                        | empty-link",
        "<h1>A</h1><a href=/><img src=/a.png alt=''></a>                 | empty-link",
        "<h1>A</h1><a href=/><img src=/a.png alt=Home></a>               | -",
        "<h1>A</h1><a href=/ aria-label=Home></a>                        | -",
        "<h1>A</h1><ul></ul>                                             | empty-list",
        "<h1>A</h1><ul id=hits></ul>                                     | -",
        "<h1>A</h1><ul><li>A</ul>                                        | -",
        "<h1>A</h1><img src=http://example.org/a.png alt=A>              | mixed-content",
        "<h1>A</h1><a href=http://example.org/>A</a>                     | -",
        "<h1>A</h1><a href=http://localhost:8080/>A</a>                  | localhost-link",
        "<h1>A</h1><a href=http://127.0.0.1>A</a>                        | localhost-link",
        "<h1>A</h1><a href=http://localhost.example.org/>A</a>           | -"})
    void aPageIsToldWhatIsWrongWithIt(String body, String id) {
        new Folder(folder).with("a.png", "x");
        assertThat(ids(HEAD + "<body>" + body)).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void aPageHasATitle() {
        assertThat(ids("<h1>A</h1>")).containsExactly("no-title");
        assertThat(ids("<title> </title><h1>A</h1>")).containsExactly("no-title");
    }

    @Test
    void aPageThatLeadsElsewhereNeedsNoHeading() {
        assertThat(ids("<title>A</title><meta http-equiv=refresh content='0;url=/'><a href=/>A</a>")).isEmpty();
    }

    @Test
    void aScriptIsOneOfThePolicy() {
        String policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self';script-src 'self' %s\">";
        String page = "<title>A</title>" + policy + "<script>let a=1</script><body><h1>A</h1>";
        assertThat(ids(page.formatted(""))).containsExactly("blocked-code");
        assertThat(ids(page.formatted("'unsafe-inline'"))).isEmpty();
        assertThat(ids(page.replace("<script>", "<script type=application/ld+json>").formatted(""))).isEmpty();
        assertThat(ids("<title>A</title>" + policy.formatted("") + "<body><h1 onclick=a()>A</h1>")).containsExactly("blocked-code");
        assertThat(ids("<title>A</title><body><h1 onclick=a()>A</h1>")).as("no policy").isEmpty();
        assertThat(ids(page.formatted(sha256("let a=1")))).isEmpty();
    }

    private static String sha256(String code) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return "'sha256-" + java.util.Base64.getEncoder().encodeToString(digest) + "'";
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Noise does not pack, so that the weights are known. */
    private static String noise(int length) {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(length, '0', 'z').filter(c -> c != '<' && c != '&').forEach(c -> text.append((char) c));
        return text.toString();
    }

    @Test
    void weightsCountAsTheyTravelWithStylesAndScripts() {
        config += "check: {page_weight: 20 kB, image_weight: 1 kB, files: 3}\n";
        new Folder(folder).with("a.png", "x".repeat(1001)).with("b.css", noise(15_000)).with("c.png", "x".repeat(1000));
        String light = HEAD + "<h1>A</h1><p>" + "light ".repeat(20_000);
        assertThat(ids(light)).as("packed, and four files").containsExactly("too-many-files");
        assertThat(ids(HEAD + "<link rel=stylesheet href=b.css><h1>A</h1><p>" + noise(15_000)))
                .containsExactlyInAnyOrder("heavy-page", "too-many-files");
        assertThat(ids(light + "<img src=a.png alt=A><img src=a.png alt=A><img src=c.png alt=A>"))
                .containsExactlyInAnyOrder("heavy-image", "too-many-files");
    }

    @Test
    void aHostTakesSoMuch() {
        config += "deploy: {host: s3}\n";
        String name = "n".repeat(120) + "/";
        new Folder(folder).with(name.repeat(8) + "a.txt", "a");
        assertThat(ids(HEAD + "<h1>A</h1>")).isEmpty();
        new Folder(folder).with(name.repeat(9) + "a.txt", "a").with(name.repeat(9) + "b.txt", "a");
        assertThat(check(Optional.empty())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("host-limit");
            assertThat(finding.found()).isEqualTo("a path of 1094 bytes, and 1 more like it");
            assertThat(finding.expected()).startsWith("at most a path of 1024 bytes at s3 (https://");
        });
    }

    private static Article article(String title, String... tags) {
        return new Article(title, "", LocalDate.of(2020, 1, 1), "", "", List.of(tags), true, 0, 0, Slug.of(title),
                Details.NONE, SourceSpan.file("content/articles/" + title + ".md"));
    }

    private static SiteIndex index(List<Article> articles, List<StandingPage> pages, List<UncertainTags> uncertain) {
        return new SiteIndex(new Library(articles, pages, TagAuthority.NONE, uncertain));
    }

    @Test
    void whatIsToBeKnownOfTagsIsToldOnce() {
        UncertainTags cut = new UncertainTags(SourceSpan.line("content/listings/a.txt", 7), "AB", List.of("A", "B"), .5, List.of("AB"));
        SiteIndex index = index(List.of(article("one", "Kafka", "Redis"), article("two", "Kafka", "Lisp")), List.of(), List.of(cut, cut));
        assertThat(check(Optional.of(index))).extracting(Diagnostic::code, Diagnostic::found).containsExactly(
                org.assertj.core.groups.Tuple.tuple("uncertain-tags", "2 tag runs might be cut in another way; the least certain: "
                        + "content/listings/a.txt:7 A | B; content/listings/a.txt:7 A | B"),
                org.assertj.core.groups.Tuple.tuple("thin-tags", "2 of 3 tags have one article, such as Lisp, Redis"));
        config += "taxonomies: {tags: {min_articles: 2}}\n";
        assertThat(check(Optional.of(index))).extracting(Diagnostic::code).containsExactly("uncertain-tags");
    }

    @Test
    void anArchiveHasArticles() {
        assertThat(check(Optional.of(index(List.of(), List.of(), List.of())))).extracting(Diagnostic::code).containsExactly("no-articles");
    }

    @Test
    void aStandingPageIsFoundByALinkOfAnotherPage() {
        StandingPage about = new StandingPage("about", "About", "", Optional.empty(), "", SourceSpan.file("content/pages/about.md"));
        Optional<SiteIndex> index = Optional.of(index(List.of(article("one")), List.of(about), List.of()));
        new Folder(folder).with("about/index.html", HEAD + "<h1>A</h1><a href=/about/>A</a>").with("index.html", HEAD + "<h1>A</h1>");
        assertThat(check(index)).extracting(Diagnostic::format).containsExactly("""
                content/pages/about.md: warning[orphan-page]: no page links to /about/
                  expected: a link from some page
                  mend:     link to it, or give it nav: in its front matter; remove it if it is not wanted""");
        new Folder(folder).with("index.html", HEAD + "<h1>A</h1><a href='about/'>A</a>");
        assertThat(check(index)).isEmpty();
    }

    @Test
    void aSiteHasAnAddressAndADescription() {
        config = "title: A\n";
        new Folder(folder).with("index.html", "<title>A</title><h1>A</h1>");
        assertThat(check(Optional.of(index(List.of(article("one")), List.of(), List.of())))).extracting(Diagnostic::code)
                .containsExactly("no-base-url", "no-description");
    }

    @Test
    void hostileHtmlIsReadLikeAnyOther() {
        Random random = new Random(7);
        String[] pieces = {"<", ">", "<a href=", "\"", "'", "//[", "/%zz", "#", "<img srcset=,,", "<h7>", "</p>", "\0", "é", "<svg><a xlink:href=",
            "<script>", "<!--", "<ul>", "<link rel=stylesheet href=../../../../etc/passwd>", "<meta http-equiv=Content-Security-Policy content=;;>",
            "<img src='\\\\'>", "&#xD800;", "<base href=//x>", " ", "javascript:", "http://localhost:99999999/"};
        for (int page = 0; page < 300; page++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            new Folder(folder).with("p" + page + ".html", html.toString());
        }
        new Folder(folder).with("deep.html", "<div>".repeat(20_000) + "<a href=/x/>");
        assertThat(check(Optional.empty())).isNotEmpty().allSatisfy(finding ->
                assertThat(RuleId.ids()).contains(finding.code()));
    }
}
