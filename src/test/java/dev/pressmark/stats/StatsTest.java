package dev.pressmark.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.model.Article;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers, counted again in the plainest way for two hundred random archives. */
class StatsTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 11);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTimelineHasEveryArticleInItsPeriodAndCategory(long seed) {
        SiteIndex index = Archive.random(seed);
        Timeline timeline = Timeline.of(index);
        for (int group = 0; group < timeline.counts().length; group++) {
            for (int period = 0; period < timeline.periods(); period++) {
                int from = timeline.firstYear() * 12 + period * timeline.months();
                int to = from + timeline.months();
                assertThat(timeline.counts()[group][period]).as("group %d, period %d", group, period).isEqualTo(
                        count(index, in(timeline.categories(), group, Axis.CATEGORY).and(article -> {
                            int month = article.date().getYear() * 12 + article.date().getMonthValue() - 1;
                            return month >= from && month < to;
                        })));
            }
        }
        assertThat(IntStream.of(timeline.totals()).sum()).isEqualTo(index.articles().size());
        assertThat(timeline.periods()).isLessThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSharesAreThoseOfFullYearsAlone(long seed) {
        SiteIndex index = Archive.random(seed);
        TagShares shares = TagShares.of(index);
        assertThat(shares.years()).containsExactly(index.articles().stream().map(article -> article.date().getYear())
                .filter(year -> count(index, of(year)) >= 10).mapToInt(year -> year).distinct().sorted().toArray());
        for (int year = 0; year < shares.years().length; year++) {
            assertThat(shares.totals()[year]).isEqualTo(count(index, of(shares.years()[year])));
            for (int tag = 0; tag < shares.tags().size(); tag++) {
                Predicate<Article> has = has(shares.tags().get(tag));
                assertThat(shares.counts()[tag][year]).isEqualTo(count(index, of(shares.years()[year]).and(has)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGridHasEveryArticleOnce(long seed) {
        SiteIndex index = Archive.random(seed);
        SourceGrid grid = SourceGrid.of(index);
        for (int row = 0; row < grid.sources().groups(); row++) {
            for (int column = 0; column < grid.categories().groups(); column++) {
                assertThat(grid.counts()[row][column]).as("row %d, column %d", row, column).isEqualTo(count(index,
                        in(grid.sources(), row, Axis.SOURCE).and(in(grid.categories(), column, Axis.CATEGORY))));
            }
        }
        assertThat(Arrays.stream(grid.counts()).flatMapToInt(IntStream::of).sum()).isEqualTo(index.articles().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePairsAreAllThatShareAnArticle(long seed) {
        SiteIndex index = Archive.random(seed);
        TagPairs pairs = TagPairs.of(index);
        int expected = 0;
        for (int first = 0; first < pairs.tags().size(); first++) {
            for (int second = first + 1; second < pairs.tags().size(); second++) {
                int count = count(index, has(pairs.tags().get(first)).and(has(pairs.tags().get(second))));
                if (count > 0) {
                    expected++;
                    assertThat(pairs.pairs()).contains(new TagPairs.Pair(first, second, count));
                }
            }
        }
        assertThat(pairs.pairs()).hasSize(expected)
                .isSortedAccordingTo(Comparator.comparingInt(TagPairs.Pair::count).reversed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReadingTimesAreOfTheArticlesThatTellThem(long seed) {
        SiteIndex index = Archive.random(seed);
        ReadingTimes times = ReadingTimes.of(index);
        int[] told = index.articles().stream().mapToInt(Article::minutes).filter(minutes -> minutes > 0).sorted()
                .toArray();
        assertThat(IntStream.of(times.counts()).sum()).isEqualTo(told.length);
        assertThat(times.counts().length).isLessThanOrEqualTo(31);
        for (int i = 0; i < times.counts().length; i++) {
            int from = times.from(i);
            int to = times.open() && i == times.counts().length - 1 ? Integer.MAX_VALUE : times.to(i);
            assertThat(times.counts()[i]).as("class %d", i)
                    .isEqualTo((int) IntStream.of(told).filter(minutes -> minutes >= from && minutes <= to).count());
        }
        if (told.length > 0) {
            assertThat(times.median()).isEqualTo(told[(told.length - 1) / 2]);
            assertThat(index.articles().get(times.longest()).minutes()).isEqualTo(told[told.length - 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theYearsOfATermAreAllBetweenItsFirstAndItsLast(long seed) {
        SiteIndex index = Archive.random(seed);
        DateArchive dates = index.dates();
        for (Term term : index.taxonomy(Axis.TAG).terms()) {
            TermYears years = TermYears.of(dates, term, 60);
            int[] own = index.articles().stream().filter(has(term)).mapToInt(article -> article.date().getYear())
                    .toArray();
            assertThat(years.first()).isEqualTo(IntStream.of(own).min().orElseThrow());
            assertThat(years.counts()).hasSize(IntStream.of(own).max().orElseThrow() - years.first() + 1);
            for (int i = 0; i < years.counts().length; i++) {
                int year = years.first() + i;
                assertThat(years.counts()[i]).isEqualTo((int) IntStream.of(own).filter(y -> y == year).count());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLargestLeadAndThereAreNeverMoreThanADozen(long seed) {
        SiteIndex index = Archive.random(seed);
        for (int most : new int[] {2, 6, Leading.MOST}) {
            Leading leading = Leading.of(index, Axis.CATEGORY, most);
            assertThat(leading.groups()).isLessThanOrEqualTo(most);
            assertThat(leading.terms()).isSortedAccordingTo(Comparator.comparingInt(Term::count).reversed());
            int least = leading.terms().stream().mapToInt(Term::count).min().orElse(Integer.MAX_VALUE);
            assertThat(index.taxonomy(Axis.CATEGORY).terms()).filteredOn(term -> !leading.terms().contains(term))
                    .allMatch(term -> term.count() <= least);
        }
    }

    @Test
    void aLongArchiveIsCutIntoLongerPeriods() {
        assertThat(Timeline.of(years(1994, 2018)).months()).isEqualTo(1);
        assertThat(Timeline.of(years(1993, 2018)).months()).isEqualTo(12);
        Timeline decades = Timeline.of(years(1583, 2018));
        assertThat(decades.months()).isEqualTo(120);
        assertThat(decades.year(0)).isEqualTo(1580);
        assertThat(decades.totals()).startsWith(1).endsWith(1).hasSize(44);
        assertThat(Timeline.of(years(1, 9999)).months()).isEqualTo(1_200);
    }

    @Test
    void oneYearOfATermThatIsSixtyYearsBackIsNotBridged() {
        SiteIndex index = years(1900, 2018);
        TermYears years = TermYears.of(index.dates(), index.taxonomy(Axis.TAG).terms().get(0), 60);
        assertThat(years).usingRecursiveComparison().isEqualTo(new TermYears(2018, new int[] {1}));
    }

    @Test
    void aTagThatAllArticlesHaveTellsNothing() {
        Archive archive = new Archive();
        IntStream.range(0, 20).forEach(i -> archive.add(MAY, "Notes", "Operations", 5, "All"));
        IntStream.range(0, 2).forEach(i -> archive.add(MAY, "Notes", "Operations", 5, "Some"));
        assertThat(Leading.tags(archive.index())).extracting(Term::name).containsExactly("Some");
        assertThat(Leading.tags(archive.add(MAY, "", "", 1).index())).extracting(Term::name)
                .containsExactly("All", "Some");
    }

    @Test
    void aFewThatTakeADayDoNotFlattenTheRest() {
        Archive archive = new Archive();
        IntStream.rangeClosed(1, 200).forEach(i -> archive.add(MAY, "", "", i <= 199 ? 1 + i % 10 : 100_000));
        ReadingTimes times = ReadingTimes.of(archive.index());
        assertThat(times.width()).isEqualTo(1);
        assertThat(times.open()).isTrue();
        assertThat(times.counts()).hasSize(11).endsWith(1);
    }

    private static SiteIndex years(int first, int last) {
        return new Archive().add(LocalDate.of(first, 12, 31), "", "", 1, "Go")
                .add(LocalDate.of(last, 1, 1), "", "", 1, "Go").index();
    }

    private static int count(SiteIndex index, Predicate<Article> wanted) {
        return (int) index.articles().stream().filter(wanted).count();
    }

    private static Predicate<Article> of(int year) {
        return article -> article.date().getYear() == year;
    }

    private static Predicate<Article> has(Term tag) {
        return article -> article.tags().contains(tag.name());
    }

    /** Whether an article is in a group: has its term, or for the last group none of the terms. */
    private static Predicate<Article> in(Leading leading, int group, Axis axis) {
        List<String> names = leading.terms().stream().map(Term::name).toList();
        return group < names.size()
                ? article -> axis.names(article).contains(names.get(group))
                : article -> axis.names(article).stream().noneMatch(names::contains);
    }
}
