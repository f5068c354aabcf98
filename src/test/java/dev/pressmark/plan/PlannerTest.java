package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 11);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyAddressOfASmallSite() {
        Shelf shelf = new Shelf().article("new", MAY, "C++", "系统").article("old", MAY.minusYears(1), "C++")
                .page("help/search");
        assertThat(plan(shelf, 100)).contains("", "articles/", "articles/2018/05/new/", "articles/2017/05/old/",
                "tags/",
                "tags/c-plus-plus/", "tags/系统/", "categories/", "categories/operations/", "sources/", "sources/notes/",
                "archive/", "archive/2018/", "archive/2018/05/", "archive/2017/", "archive/2017/05/", "help/search/",
                "404.html", "robots.txt", "sitemap.xml", "feed.xml", "feed.json", "archive.jsonl",
                "archive.csv", "archive.schema.json").doesNotHaveDuplicates();
        assertThat(told()).isEmpty();
    }

    @Test
    void aListThatIsLongerThanAPageIsSplitOnEveryAxis() {
        Shelf shelf = new Shelf().article("a", MAY, "Go").article("b", MAY, "Go").article("c", MAY, "Go");
        assertThat(plan(shelf, 2)).contains("articles/page/2/", "tags/go/page/2/", "categories/operations/page/2/",
                "sources/notes/page/2/", "archive/2018/page/2/", "archive/2018/05/page/2/")
                .doesNotContain("articles/page/1/", "articles/page/3/");
    }

    @Test
    void anEmptyArchiveHasItsFrontAndItsLists() {
        assertThat(plan(new Shelf(), 100))
                .contains("", "articles/", "tags/", "categories/", "sources/", "archive/", "404.html");
        assertThat(told()).isEmpty();
    }

    @Test
    void readersSearchAndLookTitlesUp() {
        assertThat(plan(new Shelf().article("a", MAY, "Go").article("b", MAY, "Go"), 100)).contains("search/",
                "search/meta.json", "search/words/0.json", "search/endings/0.json", "search/postings/0.json",
                "search/articles/0.json", "articles/a-z/", "articles/a-z/t/").doesNotContain("search/articles/1.json");
        assertThat(plan(new Shelf(), 100)).contains("search/", "search/meta.json")
                .doesNotContain("articles/a-z/", "search/words/0.json");
    }

    @Test
    void aSiteThatDoesWithoutSearchingHasNoneOfItsFiles() {
        Shelf shelf = new Shelf().article("a", MAY, "Go");
        Map<Route, String> assets = Map.of(new Route("assets/search.x.js"), "search.js");
        assertThat(new Planner(config(100, Set.of(SiteConfig.Extra.SEARCH), 1)).plan(shelf.index(), assets, diagnostics).pages())
                .extracting(page -> page.route().path()).isNotEmpty()
                .noneMatch(path -> path.contains("search") || path.startsWith("articles/a-z/"));
    }

    @Test
    void twoArticlesThatWantTheSameFileAreBothNamed() {
        plan(new Shelf().article("same", MAY).article("same", MAY.plusDays(3)), 100);
        assertThat(told()).containsExactly("""
                content/listings/a.txt:2: error[route-clash]: two pages want the file articles/2018/05/same/index.html: \
                the article "Title of same" (content/listings/a.txt:1) and the article "Title of same" (content/listings/a.txt:2)
                  expected: one page for each file
                  mend:     give one of them another slug or file name""");
    }

    @Test
    void aStandingPageThatTakesTheAddressOfAListIsTold() {
        plan(new Shelf().page("tags"), 100);
        assertThat(told()).containsExactly("""
                content/pages/tags.md: error[route-clash]: two pages want the file tags/index.html: \
                the list of all tags and the page "Page tags" (content/pages/tags.md)
                  expected: one page for each file
                  mend:     give one of them another slug or file name""");
    }

    @Test
    void twoPagesThatOnlyTheCaseOfLettersTellsApartAreTold() {
        planner(100).plan(new Shelf().page("help").index(), Map.of(new Route("Help/index.html"), "x"), diagnostics);
        assertThat(told()).singleElement().asString()
                .startsWith("content/pages/help.md: error[route-clash]: two pages want the file Help/index.html: the page "
                        + "\"Page help\" (content/pages/help.md) and the theme's file x");
    }

    @Test
    void theSameSlugInAnotherMonthIsNoClash() {
        plan(new Shelf().article("same", MAY).article("same", MAY.minusMonths(1)), 100);
        assertThat(told()).isEmpty();
    }

    @Test
    void aTagWithTooFewArticlesHasNoPage() {
        Shelf shelf = new Shelf().article("a", MAY, "Go", "Rare").article("b", MAY, "Go");
        assertThat(plan(shelf, config(100, Set.of(), 2))).contains("tags/", "tags/go/", "categories/operations/")
                .doesNotContain("tags/rare/");
        assertThat(plan(shelf, config(100, Set.of(), 3))).contains("tags/", "categories/operations/", "sources/notes/")
                .noneMatch(path -> path.startsWith("tags/") && !path.equals("tags/"));
    }

    @Test
    void theArchiveInPicturesMayBeDoneWithout() {
        assertThat(plan(new Shelf(), 100)).contains("stats/");
        assertThat(plan(new Shelf(), config(100, Set.of(SiteConfig.Extra.STATS), 1))).doesNotContain("stats/");
    }

    private List<String> plan(Shelf shelf, SiteConfig config) {
        return new Planner(config).plan(shelf.index(), Map.of(), diagnostics).pages().stream()
                .map(page -> page.route().path())
                .toList();
    }

    private List<String> plan(Shelf shelf, int pageSize) {
        return plan(shelf, config(pageSize, Set.of(), 1));
    }

    private static Planner planner(int pageSize) {
        return new Planner(config(pageSize, Set.of(), 1));
    }

    private static SiteConfig config(int pageSize, Set<SiteConfig.Extra> disabled, int minTagArticles) {
        SiteConfig other = SiteConfig.DEFAULT;
        return new SiteConfig(other.title(), other.description(), other.language(), other.author(), other.baseUrl(),
                pageSize, other.listingTag(), disabled, minTagArticles, other.minFeedArticles(), other.searchShortcut(),
                other.intersections(), other.deploy());
    }

    private List<String> told() {
        return diagnostics.all().stream().map(Diagnostic::format).toList();
    }
}
