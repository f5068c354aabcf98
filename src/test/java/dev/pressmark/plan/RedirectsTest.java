package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.Move;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import dev.pressmark.model.TagAuthority;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages at addresses that are no more: aliases of articles and standing pages, and moves. */
class RedirectsTest {

    private static final SiteConfig CONFIG = SiteConfig.DEFAULT.at(URI.create("https://example.org/blog/"));
    private static final String HERE = "articles/2019/10/here/";

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Move> moves = new ArrayList<>();
    private List<String> pageAliases = List.of();

    @ParameterizedTest
    @CsvSource({
        "/2019/10/15/Rustup-1.20.0.html, 2019/10/15/Rustup-1.20.0.html",
        "old-name/, old-name/index.html", "old-name, old-name/index.html", "/old.php, old.php/index.html",
        "/2019/Rustup-1.20.0, 2019/Rustup-1.20.0/index.html", "/a/index.html, a/index.html", "' /a/ ', a/index.html",
        "https://example.org/blog/a/, a/index.html", "HTTP://EXAMPLE.ORG/blog/a, a/index.html",
        "//example.org/blog/a, a/index.html", "/%E4%B8%AD%E6%96%87/, 中文/index.html", "/c%2B%2B/, c++/index.html",
        "/a%20b/, 'a b/index.html'", "/.well-known/x, .well-known/x/index.html"})
    void anAliasMakesAPageThatLeadsToItsArticle(String alias, String file) {
        assertThat(redirects(alias)).containsExactlyEntriesOf(Map.of(file, HERE));
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../x", "..", "/a/../../x", "/%2e%2e/x", "/%2E%2E%2Fx", "/a/%2e/x", "/%252e%252e/x", "\\..\\x", "/a\\b",
                "/%5cx",
        "/a\u0000b", "/%00", "/a\nb", "/a%0Ab", "/a?b=c", "/a#b", "https://example.com/blog/a", "//example.com/a",
        "https://example.org/elsewhere/a", "https://example.org.evil/blog/a", "https://example.org@evil/blog/",
        "javascript:alert(1)", "mailto:a@b.c", "C:/Windows", "/.pressmark/manifest", "/.Pressmark/x", "//", "/a//b",
        "/%", "/%zz", "/%C3%28", "/100%", "file:///etc/passwd"})
    void anAliasThatIsNoPathOfThisSiteIsToldAndLeftOut(String alias) {
        assertThat(redirects(alias)).isEmpty();
        assertThat(diagnostics.all()).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.code()).isIn("bad-alias");
            assertThat(one.span().file()).isEqualTo("content/articles/here.md");
            assertThat(one.mend()).isNotEmpty();
            assertThat(one.format()).doesNotContain("\u0000");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/tags/", "/Tags/", "/about/", "/about", "/404.html", "/sitemap.xml", "/robots.txt", "/_redirects",
                "/feed.xml/x",
        "/articles/2019/10/other/", "/", "/articles", "/search/meta.json", "/archive/2019/10/index.html"})
    void aPageGoesBeforeAnAlias(String alias) {
        assertThat(redirects(alias)).isEmpty();
        assertThat(diagnostics.all()).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.code()).isEqualTo("alias-clash");
        });
    }

    @Test
    void whereAnArticleStandsItMaySayThatItStood() {
        assertThat(redirects("/" + HERE, "/a/", "/a/", "a")).containsExactlyEntriesOf(Map.of("a/index.html", HERE));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void twoPagesThatClaimAnAddressAreToldAndTheFirstHasIt() {
        pageAliases = List.of("/a/", "/B", "/c");
        assertThat(redirects("/a/", "/b/")).isEqualTo(Map.of("a/index.html", HERE, "b/index.html", HERE,
                "c/index.html", "about/"));
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("alias-clash", "alias-clash");
        assertThat(diagnostics.all().get(0).format()).contains("content/pages/about.md", "content/articles/here.md");
    }

    @Test
    void aFileIsNeverInTheWayOfAFolder() {
        assertThat(redirects("/a.html", "/a.html/b", "/c/d", "/c")).hasSize(3)
                .containsKeys("a.html", "c/d/index.html", "c/index.html");
        assertThat(diagnostics.all()).singleElement().extracting(Diagnostic::code).isEqualTo("alias-clash");
    }

    @Test
    void chainsLeadToTheirEndInOneStepAndCirclesAreTold() {
        moves.add(move("/one/", "/two"));
        moves.add(move("/two", "https://example.org/blog/three/"));
        moves.add(move("/round/", "/trip/"));
        moves.add(move("/trip/", "/round/"));
        moves.add(move("/lost/", "/nowhere/"));
        assertThat(redirects("/three/")).isEqualTo(Map.of("one/index.html", HERE, "two/index.html", HERE,
                "three/index.html", HERE));
        assertThat(diagnostics.all()).extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("redirect-circle", "redirect-circle", "lost-redirect");
    }

    @Test
    void whatAProgramAsksForIsLeftToTheHost() {
        moves.add(move("/rss.xml", "/feed.xml"));
        assertThat(redirects()).isEmpty();
        assertThat(rules()).containsExactly("rss.xml feed.xml");
    }

    @Test
    void redirectsAreNoPagesForReaders() {
        plan("/a/");
        assertThat(plan("/a/").stream().filter(page -> page instanceof PageSpec.Redirect
                || page instanceof PageSpec.RedirectRules)).hasSize(2).noneMatch(PageSpec::forReaders);
        assertThat(plan()).noneMatch(page -> page instanceof PageSpec.RedirectRules);
    }

    /** Whatever a keeper writes, each file has one owner, stands in the site, and no page is lost. */
    @Test
    void noAliasHarmsThePlan() {
        String[] pieces = {"..", ".", "/", "//", "%2e", "%2f", "%00", "\\", "a", "A", "index.html", "tags", "about",
                ".html",
            "?", "#", ":", "https://", "example.org", "/blog/", "\u0000", "é", "é", "\uD800", " ", "404.html", "%",
            "*"};
        Random random = new Random(7);
        int pages = plan().size();
        for (int round = 0; round < 50; round++) {
            String[] aliases = new String[20];
            for (int i = 0; i < aliases.length; i++) {
                StringBuilder alias = new StringBuilder();
                for (int n = random.nextInt(7); n >= 0; n--) {
                    alias.append(pieces[random.nextInt(pieces.length)]);
                }
                aliases[i] = alias.toString();
            }
            List<PageSpec> planned = plan(aliases);
            Path out = Path.of("/out");
            assertThat(planned).extracting(page -> page.route().file().toLowerCase(java.util.Locale.ROOT))
                    .doesNotHaveDuplicates()
                    .allSatisfy(file -> assertThat(out.resolve(file).normalize().startsWith(out)).isTrue());
            assertThat(planned.stream().filter(page -> !(page instanceof PageSpec.Redirect)
                    && !(page instanceof PageSpec.RedirectRules))).hasSize(pages);
        }
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    private static Move move(String from, String to) {
        return new Move(from, to, SourceSpan.line("content/redirects.yaml", 1));
    }

    /** The target of each redirect, by its file. */
    private Map<String, String> redirects(String... aliases) {
        Map<String, String> redirects = new TreeMap<>();
        for (PageSpec page : plan(aliases)) {
            if (page instanceof PageSpec.Redirect redirect) {
                redirects.put(redirect.route().file(), redirect.target().path());
            }
        }
        return redirects;
    }

    private List<String> rules() {
        return plan().stream().filter(PageSpec.RedirectRules.class::isInstance)
                .flatMap(page -> ((PageSpec.RedirectRules) page).redirects().stream())
                .map(rule -> rule.route().path() + " " + rule.target().path()).toList();
    }

    private List<PageSpec> plan(String... aliases) {
        Details details = new Details(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(aliases),
                Optional.empty());
        StandingPage about = new StandingPage("about", "About", "", Optional.empty(), "", pageAliases,
                SourceSpan.file("content/pages/about.md"));
        Library library = new Library(List.of(article("here", details), article("other", Details.NONE)), List.of(about),
                TagAuthority.NONE, List.of(), Map.of(), moves);
        return new Planner(CONFIG).plan(new SiteIndex(library), Map.of(), diagnostics).pages();
    }

    private static Article article(String slug, Details details) {
        return new Article("Title of " + slug, "", LocalDate.of(2019, 10, 15), "Notes", "Operations", List.of("Kafka"),
                true,
                0, 1, new Slug(slug), details, SourceSpan.file("content/articles/" + slug + ".md"));
    }
}
