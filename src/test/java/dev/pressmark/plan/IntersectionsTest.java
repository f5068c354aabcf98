package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.Slug;
import dev.pressmark.model.TagAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntersectionsTest {

    private static final String SETTINGS = """
            pagination: {page_size: %d}
            taxonomies: {tags: {min_articles: %d}}
            intersections: {min_articles: %d, max_pages: %d}
            """;

    @ParameterizedTest(name = "archive {0}: pages of {1}, tags of {2}, pairs of {3}, within {4}")
    @CsvSource({
        "1, 10, 1, 1, 100000", "2, 10, 1, 5, 40", "3, 3, 1, 2, 100", "4, 100, 30, 1, 60", "5, 7, 20, 8, 7",
        "6, 10, 1, 1, 1", "7, 1, 1, 3, 500"})
    void theListsAreThoseThatLookingAtEveryPairGives(long seed, int pageSize, int minTag, int min, int maxPages) {
        SiteIndex index = madeUp(seed, 300);
        SiteConfig config = Settings.of(SETTINGS.formatted(pageSize, minTag, min, maxPages));
        Map<String, List<Integer>> lists = new TreeMap<>();
        Intersections.of(index, config).lists().forEach(list -> lists.put(list.base().path(),
                list.positions(new Pager(list.base(), 1, 1, list.count(), list.count(), false)).boxed().toList()));
        assertThat(lists).isNotEmpty().isEqualTo(withinBudget(everyPair(index, minTag, min), pageSize, maxPages));
    }

    /** All that could be planned: the articles of each pair, one article after the other. */
    private static Map<String, List<Integer>> everyPair(SiteIndex index, int minTag, int min) {
        Map<String, List<Integer>> all = new TreeMap<>();
        Map<String, Integer> limits = new TreeMap<>();
        for (Term tag : index.taxonomy(Axis.TAG).terms()) {
            if (tag.count() < minTag) {
                continue;
            }
            List<Integer> articles = IntStream.of(tag.articles()).boxed().toList();
            for (Term other : index.taxonomy(Axis.TAG).terms()) {
                if (tag.slug().value().compareTo(other.slug().value()) < 0 && other.count() >= minTag) {
                    add("tags/" + tag.slug() + "/and/" + other.slug() + "/", articles, positions(other), all, limits);
                }
            }
            for (Term other : index.taxonomy(Axis.CATEGORY).terms()) {
                add("tags/" + tag.slug() + "/in/" + other.slug() + "/", articles, positions(other), all, limits);
            }
            for (int year = 2015; year < 2025; year++) {
                int wanted = year;
                List<Integer> ofYear = IntStream.range(0, index.articles().size())
                        .filter(i -> index.articles().get(i).date().getYear() == wanted).boxed().toList();
                add("tags/" + tag.slug() + "/" + year + "/", articles, ofYear, all, limits);
            }
        }
        all.entrySet().removeIf(pair -> pair.getValue().size() < min
                || pair.getValue().size() > limits.get(pair.getKey()) * .9);
        return all;
    }

    private static List<Integer> positions(Term term) {
        return IntStream.of(term.articles()).boxed().toList();
    }

    private static void add(String path, List<Integer> some, List<Integer> others, Map<String, List<Integer>> all,
            Map<String, Integer> limits) {
        all.put(path, new ArrayList<>(new TreeSet<>(some).stream().filter(others::contains).toList()));
        limits.put(path, Math.min(some.size(), others.size()));
    }

    private static Map<String, List<Integer>> withinBudget(
            Map<String, List<Integer>> pairs, int pageSize, int maxPages) {
        List<String> order = new ArrayList<>(pairs.keySet());
        order.sort((a, b) -> pairs.get(a).size() != pairs.get(b).size()
                ? pairs.get(b).size() - pairs.get(a).size() : rank(a).compareTo(rank(b)));
        Map<String, List<Integer>> chosen = new TreeMap<>();
        int used = 0;
        for (String path : order) {
            int pages = Pager.split(Route.HOME, pairs.get(path).size(), pageSize).size();
            if (used + pages <= maxPages) {
                chosen.put(path, pairs.get(path));
                used += pages;
            }
        }
        return chosen;
    }

    /** Of equals: by tag, then the newest year first, then tags, then categories. */
    private static String rank(String path) {
        String[] names = path.split("/");
        return names.length == 3
                ? names[1] + " 0 " + (9_999 - Integer.parseInt(names[2]))
                : names[1] + (names[2].equals("and") ? " 1 " : " 2 ") + names[3];
    }

    @Test
    void bothTagsFindTheirList() {
        SiteIndex index = madeUp(1, 300);
        Intersections all = Intersections.of(index, Settings.of(SETTINGS.formatted(100, 1, 1, 10_000)));
        List<Term> tags = index.taxonomy(Axis.TAG).terms();
        Optional<ArticleList> list = all.with(tags.get(2), tags.get(4));
        assertThat(list).isPresent().isEqualTo(all.with(tags.get(4), tags.get(2)));
        assertThat(list.orElseThrow().base().path())
                .isEqualTo("tags/" + tags.get(2).slug() + "/and/" + tags.get(4).slug() + "/");
    }

    @Test
    void aYearWithoutAListOfItsOwnIsTheYearOfAll() {
        Term tag = madeUp(1, 300).taxonomy(Axis.TAG).terms().get(0);
        assertThat(Intersections.NONE.yearOf(tag, 2018)).isEqualTo(Routes.yearOf(2018));
    }

    @Test
    void whereTheSiteDoesWithoutThereIsNone() {
        SiteIndex index = madeUp(1, 300);
        assertThat(Intersections.of(index,
                Settings.of("disable: [intersections]\nintersections: {min_articles: 1}\n")).lists())
                .isEmpty();
        assertThat(Intersections.of(index, Settings.of("intersections: {min_articles: 1, max_pages: 0}\n")).lists())
                .isEmpty();
    }

    @Test
    void aTagOfEveryArticleHasNoneSinceItWouldSayNothingNew() {
        SiteIndex index = madeUp(2, 300);
        assertThat(Intersections.of(index,
                Settings.of("intersections: {min_articles: 1, max_pages: 100000}\n")).lists())
                .isNotEmpty().noneMatch(list -> list.base().path().contains("everywhere"));
    }

    @Test
    void theirPagesArePlannedForReaders() {
        SiteIndex index = madeUp(3, 300);
        SiteConfig config = Settings.of(SETTINGS.formatted(5, 1, 6, 50));
        Diagnostics diagnostics = new Diagnostics();
        SitePlan plan = new Planner(config).plan(index, Map.of(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        List<PageSpec> pages = plan.pages().stream().filter(page -> page instanceof PageSpec.OfList list
                && (list.list() instanceof ArticleList.OfTagAnd
                        || list.list() instanceof ArticleList.OfTagInYear)).toList();
        assertThat(pages).hasSizeBetween(40, 50).allMatch(PageSpec::forReaders)
                .anyMatch(page -> page.route().path().endsWith("/page/2/"));
    }

    /** Articles of ten years in site order; one tag stands on all of them, some articles have no category. */
    private static SiteIndex madeUp(long seed, int count) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TreeSet<String> tags = new TreeSet<>(List.of("Everywhere"));
            for (int more = random.nextInt(5); more > 0; more--) {
                tags.add("Tag " + (char) ('A' + (int) Math.abs(random.nextGaussian() * 5)));
            }
            String category = random.nextInt(9) == 0 ? "" : "Category " + random.nextInt(4);
            articles.add(new Article("Title " + i, "", LocalDate.of(2024, 12, 31).minusDays(i * 12L), "Notes", category,
                    List.copyOf(tags), true, 0, 1, new Slug("slug-" + i), Details.NONE,
                    SourceSpan.line("content/listings/a.txt", i + 1)));
        }
        return new SiteIndex(new Library(articles, List.of(), TagAuthority.NONE, List.of()));
    }
}
