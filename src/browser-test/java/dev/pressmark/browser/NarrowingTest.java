package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.pressmark.index.Axis;
import dev.pressmark.model.Article;
import dev.pressmark.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing lists by tag, category, source and date, as a reader does it. */
class NarrowingTest {

    private static final String HARD = """
            ---
            title: "%s"
            source: "</script><b>Notes"
            category: "قواعد البيانات"
            tags: ["</script><img src=x onerror=alert(1)>", "C#", "نظم موزعة", "Kafka"]
            ---
            Quokka.
            """;

    private static final BuiltSite ARCHIVE = BuiltSite.of("/archive/", folder -> {
        Files.writeString(BuiltSite.listings(folder).resolve("made-up.txt"), SearchTest.madeUp(2_500));
        Files.writeString(folder.resolve("site-config.yaml"), "intersections: {min_articles: 5}\n");
        Files.createDirectories(folder.resolve("content/articles"));
        hard(folder, "2018-01-01-one");
        hard(folder, "2018-02-02-two");
    });

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tag=kafka", "tag=kafka&tag=redis", "tag=kafka&year=2018", "year=2018&month=2018-02", "category=operations",
        "tag=redis&category=backend-development&year=2016&year=2020", "year=2015&year=2016&category=operations",
        "tag=c-sharp", "tag=kafka&tag=c-sharp", "tag=no-such-thing", "year=1999", "month=2018-13&tag=kafka"})
    void whatIsFoundAndItsCountsAreThoseOfTheArchive(String query) {
        List<Article> expected = found(query);
        try (Visit visit = narrowed(query)) {
            assertThat(visit.page().locator("#count").innerText()).isEqualTo(told(expected.size()));
            assertThat(visit.page().locator(".hits h2").allInnerTexts())
                    .isEqualTo(expected.stream().limit(10).map(Article::title).toList());
            assertThat(counts(visit, "Tags")).isEqualTo(counts(expected, Axis.TAG, query));
            assertThat(counts(visit, "Categories")).isEqualTo(counts(expected, Axis.CATEGORY, query));
            assertThat(counts(visit, "Sources")).isEqualTo(counts(expected, Axis.SOURCE, query));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void countsAreInOrderAndADozenAtFirst() {
        try (Visit visit = narrowed("year=2018")) {
            Locator tags = group(visit, "Tags");
            List<Integer> counts = tags.locator("b").allInnerTexts().stream().map(NarrowingTest::number).toList();
            assertThat(counts).hasSize(12).isSortedAccordingTo(Comparator.reverseOrder());
            tags.locator("button").click();
            assertThat(tags.locator("li").count()).isGreaterThan(12);
            assertThat(visit.page().evaluate(
                    "document.activeElement === document.querySelectorAll('.facets li a')[13]"))
                    .as("the first new tag has the focus, behind one that was chosen and a dozen").isEqualTo(true);
        }
    }

    @Test
    void aQueryIsNarrowedToo() {
        try (Visit visit = narrowed("q=kafka&tag=c-sharp")) {
            assertThat(visit.page().locator("#count").innerText()).startsWith("2 articles. Without the filters ");
            assertThat(visit.page().locator(".hits h2").allInnerTexts()).containsExactlyInAnyOrder("two", "one");
            assertThat(visit.page().locator(".hits mark").count()).isPositive();
        }
    }

    @Test
    void whatWasFoundBySearchingCanBeNarrowed() {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().locator("#q").fill("kafka");
            answered(visit);
            String found = visit.page().locator("#count").innerText();
            assertThat(visit.requests()).as("what nobody asked for yet")
                    .noneMatch(url -> url.contains("/search/facets/"));
            visit.page().locator("#narrow a").click();
            Locator tag = group(visit, "Tags").locator("li").first();
            int both = number(tag.locator("b").innerText());
            assertThat(visit.page().url()).endsWith("/search/?q=kafka&narrow=");
            tag.locator("a").click();
            told(visit.page(), told(both) + " Without the filters " + found.split(" ")[0] + ".");
        }
    }

    @Test
    void stepByStepAndBackAgain() {
        try (Visit visit = narrowed("tag=kafka")) {
            Page page = visit.page();
            String before = page.locator("#count").innerText();
            Locator first = group(visit, "Years").locator("li").first();
            String year = first.locator("a").innerText();
            int count = number(first.locator("b").innerText());
            first.locator("a").click();
            page.waitForURL("**/search/?tag=kafka&year=" + year);
            told(page, told(count));
            assertThat(page.locator(".chosen a").allInnerTexts()).containsExactly("Kafka ×", year + " ×");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(year + " ×");
            page.goBack();
            told(page, before);
            page.goForward();
            told(page, told(count));
            page.locator(".chosen a").first().click();
            page.waitForURL("**/search/?year=" + year);
            told(page, told(found("year=" + year).size()));
            page.locator(".chosen a").click();
            told(page, told(ARCHIVE.site().index().articles().size()));
            assertThat(page.locator(".chosen").count()).isZero();
            assertThat(page.locator("#count").getAttribute("role")).isEqualTo("status");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void namesThatMeanHarmAreText() {
        try (Visit visit = narrowed("month=2018-02&tag=kafka")) {
            assertThat(visit.page().locator("#facets").innerText())
                    .contains("</script><img src=x onerror=alert(1)>", "</script><b>Notes", "قواعد البيانات");
            assertThat(visit.page().locator("#facets img, #facets script").count()).isZero();
            visit.page().locator("#facets a", new Page.LocatorOptions().setHasText("onerror")).click();
            told(visit.page(), told(1));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void axeFindsNothingWhereListsAreNarrowed() {
        for (Reader reader : List.of(Reader.AT_A_DESK, Reader.WITH_A_PHONE.byNight())) {
            try (Visit visit = reader.opens(ARCHIVE, "search/?tag=kafka&year=2018")) {
                answered(visit);
                visit.page().evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                assertThat(new AxeBuilder(visit.page()).analyze().getViolations()).extracting(Rule::getId).isEmpty();
            }
        }
    }

    @Test
    void fiftyFiltersAreReadUpToALimit() {
        String query = IntStream.range(0, 50).mapToObj(i -> "tag=tag-" + i).collect(Collectors.joining("&"));
        try (Visit visit = narrowed(query + "&__proto__=x&tag=constructor&month=%00&year=")) {
            assertThat(visit.page().locator("#count").innerText()).isEqualTo("0 articles.");
            assertThat(visit.page().locator(".chosen a").count()).isEqualTo(20);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms", "facets"})
    void aShardThatFailsToLoadIsTold(String kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().route("**/search/" + kind + "**", Route::abort);
            visit.page().navigate(visit.page().url() + "?tag=kafka");
            visit.page().locator("#trouble a").waitFor();
            assertThat(visit.page().locator("#facets").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "articles/, ?narrow", "tags/kafka/, ?tag=kafka", "tags/c-sharp/, ?tag=c-sharp",
        "categories/operations/, ?category=operations", "archive/2018/, ?year=2018",
        "archive/2018/05/page/1/, ?month=2018-05"})
    void everyListLeadsToWhereItIsNarrowed(String list, String query) {
        try (Visit visit = Reader.WITH_A_PHONE.opens(ARCHIVE, list.replace("page/1/", ""))) {
            String articles = visit.page().locator(".num").first().innerText();
            visit.page().locator(".term a", new Page.LocatorOptions().setHasText("Narrow")).click();
            answered(visit);
            assertThat(visit.page().url()).endsWith("/archive/search/" + query);
            assertThat(visit.page().locator("#count").innerText()).isEqualTo(articles + ".");
        }
    }

    @Test
    void withoutScriptsTagsLeadToWhatTheyShare() {
        try (Visit visit = Reader.AT_A_DESK.withoutScripts().opens(ARCHIVE, "tags/kafka/")) {
            Page page = visit.page();
            for (String part : List.of("/and/", "/in/", "/tags/kafka/20")) {
                Locator link = page.locator(".term a[href*='" + part + "'], .by a[href*='" + part + "']").first();
                int count = number(link.innerText().replaceFirst("^\\d{4}\\s+", ""));
                link.click();
                assertThat(page.locator(".num").first().innerText()).startsWith(count + " article");
                assertThat(page.locator(".card").count()).isEqualTo(Math.min(100, count));
                page.goBack();
            }
        }
    }

    private static void hard(Path folder, String name) throws IOException {
        Files.writeString(folder.resolve("content/articles/" + name + ".md"),
                HARD.formatted(name.substring(name.lastIndexOf('-') + 1)));
    }

    private static Visit narrowed(String query) {
        Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/?" + query);
        answered(visit);
        return visit;
    }

    private static void answered(Visit visit) {
        visit.page().waitForFunction("performance.getEntriesByName('answered').length > 0");
    }

    private static void told(Page page, String status) {
        page.waitForFunction("status => document.getElementById('count').textContent === status", status);
    }

    private static String told(int count) {
        return (count >= 1_000 ? count / 1_000 + "," + "%03d".formatted(count % 1_000) : count)
                + (count == 1 ? " article." : " articles.");
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    private static Locator group(Visit visit, String title) {
        return visit.page().locator("#facets details", new Page.LocatorOptions().setHas(
                visit.page().locator("summary", new Page.LocatorOptions().setHasText(title))));
    }

    /** What the page offers in a group, all of it. */
    private static Map<String, Integer> counts(Visit visit, String title) {
        Locator group = group(visit, title);
        while (group.locator("button:visible").count() > 0) {
            group.locator("button").click();
        }
        Map<String, Integer> counts = new TreeMap<>();
        List<String> numbers = group.locator("b").allInnerTexts();
        List<String> names = group.locator("a").allInnerTexts();
        IntStream.range(0, names.size()).forEach(i -> counts.put(names.get(i), number(numbers.get(i))));
        return counts;
    }

    /** What the archive has, article by article; without what was chosen and what all of them have. */
    private static Map<String, Integer> counts(List<Article> articles, Axis axis, String query) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : articles) {
            axis.names(article).stream().map(name -> ARCHIVE.site().index().taxonomy(axis).term(name)).distinct()
                    .filter(term -> !List.of(query.split("&")).contains(axis.singular() + "=" + term.slug()))
                    .forEach(term -> counts.merge(term.name(), 1, Integer::sum));
        }
        counts.values().removeIf(count -> count == articles.size());
        return counts;
    }

    private static List<Article> found(String query) {
        Map<String, List<String>> wanted = List.of(query.split("&")).stream().map(one -> one.split("="))
                .collect(Collectors.groupingBy(one -> one[0], Collectors.mapping(one -> one[1], Collectors.toList())));
        Predicate<Article> fits = article -> wanted.entrySet().stream().allMatch(entry -> switch (entry.getKey()) {
            case "tag" -> slugs(Axis.TAG, article).containsAll(entry.getValue());
            case "category" -> entry.getValue().stream().anyMatch(slugs(Axis.CATEGORY, article)::contains);
            case "source" -> entry.getValue().stream().anyMatch(slugs(Axis.SOURCE, article)::contains);
            default -> entry.getValue().stream().anyMatch(article.date().toString()::startsWith);
        });
        return ARCHIVE.site().index().articles().stream().filter(fits).toList();
    }

    private static List<String> slugs(Axis axis, Article article) {
        return axis.names(article).stream().map(name -> Slug.of(name).value()).toList();
    }
}
