package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.sample.SampleArchive;
import dev.pressmark.search.KnownItems;
import dev.pressmark.search.SearchVectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching, as a reader does it. */
class SearchTest {

    private static final String HARD = """
            ---
            title: "%s"
            source: 部落格
            category: 工程
            tags: [Zanzibar, "C#"]
            ---
            这是一段简单的文字。 Quokka.
            """;

    private static final BuiltSite ARCHIVE = BuiltSite.of("/archive/", folder -> {
        Files.writeString(BuiltSite.listings(folder).resolve("made-up.txt"), madeUp(1_275));
        Files.createDirectories(folder.resolve("content/articles"));
        hard(folder, "2025-01-01-script", "</script><script>alert(1)</script> in a title");
        hard(folder, "2025-01-02-rtl", "مقدمة في قواعد البيانات 🐘 عربية");
        hard(folder, "2025-01-03-typo", "Kubernetes Operators, Gently");
    });

    @Test
    void theRuleForWordsIsThatOfJava() {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            for (SearchVectors.Vector vector : SearchVectors.all()) {
                assertThat(visit.page().evaluate("text => pressmark.tokens(text)", vector.text()))
                        .as("the words of <%s>", vector.text()).isEqualTo(vector.words());
            }
        }
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {
        "kubernetes gently | Kubernetes Operators, Gently",
        "gently kube | Kubernetes Operators, Gently",
        "GENTLY KUBERNETES | Kubernetes Operators, Gently",
        "gently xubernetes | Kubernetes Operators, Gently",
        "gently kubernetse | Kubernetes Operators, Gently",
        "gentyl | Kubernetes Operators, Gently",
        "getnly | Kubernetes Operators, Gently",
        "quokka gently | Kubernetes Operators, Gently",
        "zanzibr gently | Kubernetes Operators, Gently",
        "段简 gently | Kubernetes Operators, Gently",
        "字 gently | Kubernetes Operators, Gently",
        "部落 gently | Kubernetes Operators, Gently",
        "c# gently | Kubernetes Operators, Gently",
        "قواعد | مقدمة في قواعد البيانات 🐘 عربية",
        "alert script | </script><script>alert(1)</script> in a title"})
    void aQueryFinds(String query, String title) {
        try (Visit visit = searching(query)) {
            assertThat(visit.page().locator(".hits h2").first().innerText()).isEqualTo(title);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theTwoRarestWordsOfATitleFindItsArticle() {
        List<KnownItems.Item> items = KnownItems.of(ARCHIVE.site().index().articles(), 50, 1);
        List<String> missed = new ArrayList<>();
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            for (KnownItems.Item item : items) {
                visit.page().evaluate("performance.clearMarks()");
                visit.page().locator("#q").fill("");
                visit.page().locator("#q").fill(item.query());
                visit.page().locator("#q").press("Enter");
                answered(visit.page());
                int rank = visit.page().locator(".hits h2").allInnerTexts().indexOf(item.title());
                if (rank < 0 || rank > 2) {
                    missed.add(item + " at " + rank);
                }
            }
        }
        assertThat(missed).as("known items of 50 that are not among the first three").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatWasFoundIsMarked() {
        try (Visit visit = searching("段简 operat")) {
            assertThat(visit.page().locator(".hits mark").allInnerTexts()).contains("Operators", "段简");
        }
    }

    @Test
    void aResultShowsTheFactsOfItsCardAndLeadsToItsArticle() {
        try (Visit visit = searching("gently")) {
            Locator hit = visit.page().locator(".hits > li").first();
            assertThat(hit.innerText())
                    .contains("Jan 3, 2025", "工程", "部落格", "Zanzibar", "0 likes", "min read", "这是一段简单");
            hit.locator("h2 a").click();
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("Kubernetes Operators, Gently");
        }
    }

    @Test
    void typingFindsAndKeepsTheQueryInTheAddress() {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().locator("#q").pressSequentially("gentl");
            visit.page().waitForURL("**/search/?q=gentl");
            visit.page().waitForFunction("document.getElementById('count').textContent === '1 article.'");
            visit.page().locator("#q").fill("");
            visit.page().waitForFunction("!location.search");
            assertThat(visit.page().locator(".hits > li").count()).isZero();
            assertThat(visit.page().locator("#help").isVisible()).isTrue();
        }
    }

    @Test
    void moreThanTenComeByTens() {
        try (Visit visit = searching("scalability")) {
            assertThat(visit.page().locator(".hits > li").count()).isEqualTo(10);
            visit.page().locator("#more").click();
            visit.page().waitForFunction("document.querySelectorAll('.hits > li').length === 20");
            assertThat(visit.page().evaluate("document.activeElement === document.querySelectorAll('.hits h2 a')[10]"))
                    .as("the first new result has the focus").isEqualTo(true);
        }
    }

    @Test
    void theBoxOfEveryPageLeadsToTheResults() {
        try (Visit visit = Reader.WITH_A_PHONE.opens(ARCHIVE, "tags/scalability/")) {
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("gently/");
            assertThat(visit.page().locator(".top input").inputValue()).isEqualTo("gently/");
            visit.page().keyboard().press("Enter");
            answered(visit.page());
            assertThat(visit.page().locator(".hits h2").first().innerText()).isEqualTo("Kubernetes Operators, Gently");
        }
    }

    @Test
    void theKeyCanBeSwitchedOffByTheReader() {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().keyboard().press("/");
            assertThat(focused(visit)).isEqualTo("q");
            visit.page().locator("#key").uncheck();
            visit.page().reload();
            assertThat(visit.page().locator("#key").isChecked()).isFalse();
            visit.page().locator("h1").click();
            visit.page().keyboard().press("/");
            assertThat(focused(visit)).isNotEqualTo("q");
        }
    }

    private static Object focused(Visit visit) {
        return visit.page().evaluate("document.activeElement?.id");
    }

    @Test
    void withoutScriptsTheBoxLeadsToTheIndexOfTitles() {
        try (Visit visit = Reader.AT_A_DESK.withoutScripts().opens(ARCHIVE, "articles/")) {
            visit.page().locator(".top input").fill("kubernetes");
            visit.page().locator(".top input").press("Enter");
            visit.page().locator("#help a").first().click();
            visit.page().locator(".letters a", new Page.LocatorOptions().setHasText("K")).first().click();
            assertThat(visit.page().locator(".titles").innerText()).contains("Kubernetes Operators, Gently");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta", "words", "postings", "articles"})
    void aShardThatFailsToLoadIsToldAndTheIndexOfTitlesOffered(String kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().route("**/search/" + kind + "**", route -> route.abort());
            visit.page().locator("#q").fill("gently");
            visit.page().locator("#trouble a").waitFor();
            assertThat(visit.page().locator("#trouble a").getAttribute("href")).endsWith("/archive/articles/a-z/");
            visit.page().unroute("**/search/" + kind + "**");
            visit.page().locator("#q").press("Enter");
            answered(visit.page());
            assertThat(visit.page().locator("#trouble").isVisible()).isFalse();
        }
    }

    @Test
    void aShardOfAnotherBuildIsAskedForAgain() {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            int[] asked = {0};
            visit.page().route("**/search/words/**", route -> {
                if (asked[0]++ == 0) {
                    route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setBody("{\"version\":\"other\",\"words\":\"\",\"frequencies\":\"\",\"postings\":[]}"));
                } else {
                    route.resume();
                }
            });
            visit.page().locator("#q").fill("gently");
            answered(visit.page());
            assertThat(visit.page().locator(".hits > li").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "?!…—", "   ", "\u202E\u200B", "<img src=x onerror=alert(1)>", "🐘", "__proto__", "constructor"})
    void aQueryThatMeansHarmDoesNone(String query) {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().locator("#q").fill(query);
            visit.page().locator("#q").press("Enter");
            visit.page().waitForTimeout(400);
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().locator("#trouble").isVisible()).isFalse();
            assertThat(visit.page().locator("main img, main script script").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "gently ", "字", "</script>", "C++ "})
    void aQueryOfTenThousandSignsIsAnsweredSoon(String sign) {
        try (Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/")) {
            visit.page().locator("#q").fill(sign.repeat(10_000 / sign.length()));
            visit.page().waitForFunction("document.getElementById('count').textContent",
                    null, new Page.WaitForFunctionOptions().setTimeout(5_000));
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().url().length()).isLessThan(5_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kubernetes gently", "consistent hashing", "scalability", "how to", "distributed syst", "kubernetse"})
    void aFirstQueryOf1275ArticlesFetchesLittleAndIsAnsweredAtOnce(String query) {
        firstQueryFetchesAtMost(60_000, ARCHIVE, query);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"consistent hashing", "scalability", "how to", "distributed syst", "kubernetse",
        "the cost of a cache in the data center"})
    void soDoesOneOf127500(String query) {
        BuiltSite large = LARGE.computeIfAbsent(127_500, articles -> BuiltSite.of("/", folder ->
                Files.writeString(BuiltSite.listings(folder).resolve("made-up.txt"), madeUp(articles))));
        firstQueryFetchesAtMost(200_000, large, query);
    }

    /** How quick an answer is depends on what else the machine does; it is measured again before it is believed to be late. */
    private static final int RUNS = 4;

    private static final Map<Integer, BuiltSite> LARGE = new ConcurrentHashMap<>();

    /** All that the first query fetches, the script of the page among it, and how soon after the last byte it is answered. */
    private static void firstQueryFetchesAtMost(int bytes, BuiltSite site, String query) {
        double wait = firstQuery(bytes, site, query);
        for (int again = 1; again < RUNS && wait > 50; again++) {
            wait = Math.min(wait, firstQuery(bytes, site, query));
        }
        assertThat(wait).as("milliseconds from the last byte to the answer, the best of %s", RUNS).isLessThanOrEqualTo(50);
    }

    /** Asks as a reader does who comes for the first time; gives the milliseconds from the last byte to the answer. */
    private static double firstQuery(int bytes, BuiltSite site, String query) {
        try (Visit visit = Reader.AT_A_DESK.opens(site, "search/")) {
            Map<String, Integer> fetched = new ConcurrentHashMap<>();
            visit.page().onResponse(response -> fetched.put(response.url(), 0));
            visit.page().locator("#q").fill(query);
            answered(visit.page());
            fetched.replaceAll((url, none) -> gzipped(site, url));
            int script = site.files().keySet().stream().filter(file -> file.startsWith("assets/search."))
                    .mapToInt(file -> gzipped(site.files().get(file))).sum();
            int all = script + gzipped(site.files().get("search/meta.json"))
                    + fetched.entrySet().stream().filter(one -> !one.getKey().endsWith("meta.json"))
                            .mapToInt(Map.Entry::getValue).sum();
            Number after = (Number) visit.page().evaluate("""
                    performance.getEntriesByName("answered").at(-1).startTime - Math.max(...performance
                        .getEntriesByType("resource").filter(e => /search\\/.*json/.test(e.name)).map(e => e.responseEnd))""");
            if (Boolean.getBoolean("pressmark.measure")) {
                System.err.printf("%s, \"%s\": %d bytes in %d files, %.1f ms after the last%n",
                        site, query, all, fetched.size() + 1, after.doubleValue());
            }
            assertThat(all).as("bytes that a first query fetches: %s", fetched).isLessThanOrEqualTo(bytes);
            return after.doubleValue();
        }
    }

    private static int gzipped(BuiltSite site, String url) {
        String file = url.substring(url.indexOf(site.root(), "http://".length()) + site.root().length());
        return gzipped(site.files().get(file));
    }

    private static int gzipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static Visit searching(String query) {
        Visit visit = Reader.AT_A_DESK.opens(ARCHIVE, "search/");
        visit.page().locator("#q").fill(query);
        answered(visit.page());
        return visit;
    }

    private static void answered(Page page) {
        page.waitForFunction("performance.getEntriesByName('answered').length > 0");
    }

    private static void hard(java.nio.file.Path folder, String name, String title) throws IOException {
        Files.writeString(folder.resolve("content/articles/" + name + ".md"), HARD.formatted(title));
    }

    static String madeUp(int articles) {
        List<ListingEntry> entries = new SampleArchive(
                "Scalability", LocalDate.of(2024, 12, 31), LocalDate.of(2012, 1, 1), 7).entries(articles);
        ListingPage.Header header = new ListingPage.Header("Made-up articles", entries.size(), 1, 1);
        return new ListingPrinter().print(List.of(new ListingPage(Optional.of(header), entries, 1))) + "\n";
    }
}
