package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

    private static final Route TAG = Route.HOME.page("tags", "kafka");

    @Test
    void aTagOf1275ArticlesHas13PagesTheLastWith75() {
        List<Pager> pagers = Pager.split(TAG, 1275, 100);
        assertThat(pagers).hasSize(13);
        assertThat(pagers.subList(0, 12)).allMatch(pager -> pager.to() - pager.from() == 100);
        Pager last = pagers.get(12);
        assertThat(last.to() - last.from()).isEqualTo(75);
        assertThat(last.route().path()).isEqualTo("tags/kafka/page/13/");
    }

    @Test
    void theFirstPageStandsAtTheListItself() {
        assertThat(Pager.split(TAG, 250, 100)).extracting(pager -> pager.route().path())
                .containsExactly("tags/kafka/", "tags/kafka/page/2/", "tags/kafka/page/3/");
    }

    @Test
    void aListOfNothingHasOneEmptyPage() {
        assertThat(Pager.split(TAG, 0, 100)).singleElement().satisfies(pager -> {
            assertThat(pager.from()).isEqualTo(pager.to()).isZero();
            assertThat(pager.previous()).isEmpty();
            assertThat(pager.next()).isEmpty();
            assertThat(steps(pager)).isEqualTo("1");
        });
    }

    @ParameterizedTest(name = "page {0} of {1}: {2}")
    @CsvSource({
        "1,1,1", "1,2,1 2", "1,5,1 2 3 4 5", "1,6,1 2 3 … 6", "7,13,1 … 5 6 7 8 9 … 13", "4,13,1 2 3 4 5 6 … 13",
        "5,13,1 2 3 4 5 6 7 … 13", "6,13,1 … 4 5 6 7 8 … 13", "10,13,1 … 8 9 10 11 12 13", "13,13,1 … 11 12 13",
        "3,7,1 2 3 4 5 6 7", "500,1000,1 … 498 499 500 501 502 … 1000"})
    void theStepsOfAPager(int page, int pages, String steps) {
        assertThat(steps(Pager.split(TAG, pages * 10, 10).get(page - 1))).isEqualTo(steps);
    }

    @Test
    void pagersPartitionTheirListForTenThousandSeeds() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random dice = new Random(seed);
            int total = dice.nextInt(dice.nextBoolean() ? 30 : 3_000);
            int size = 1 + dice.nextInt(120);
            List<Pager> pagers = Pager.split(TAG, total, size);
            int next = 0;
            for (Pager pager : pagers) {
                assertThat(pager.from()).as("seed %s: %s", seed, pager).isEqualTo(next);
                assertThat(pager.to() - pager.from()).as("seed %s: %s", seed, pager)
                        .isBetween(total == 0 ? 0 : 1, size);
                next = pager.to();
            }
            assertThat(next).as("seed %s: %s articles by %s", seed, total, size).isEqualTo(total);
            assertThat(pagers).extracting(Pager::route).as("seed %s", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void theStepsHoldTheirRuleForTenThousandSeeds() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random dice = new Random(seed);
            int pages = 1 + dice.nextInt(dice.nextBoolean() ? 15 : 5_000);
            Pager pager = new Pager(TAG, 1 + dice.nextInt(pages), pages, 10, pages * 10, false);
            List<Integer> numbers = numbers(pager);
            assertThat(pager.steps()).as("seed %s: %s", seed, pager).hasSizeLessThanOrEqualTo(9);
            assertThat(numbers.get(0)).as("seed %s: %s", seed, pager).isEqualTo(1);
            assertThat(numbers.get(numbers.size() - 1)).as("seed %s: %s", seed, pager).isEqualTo(pages);
            for (int near = Math.max(1, pager.page() - 2); near <= Math.min(pages, pager.page() + 2); near++) {
                assertThat(numbers).as("seed %s: %s", seed, pager).contains(near);
            }
            int gaps = 0;
            for (int i = 1; i < numbers.size(); i++) {
                int leap = numbers.get(i) - numbers.get(i - 1);
                assertThat(leap).as("seed %s: a gap leaves out two at least: %s", seed, pager).isPositive()
                        .isNotEqualTo(2);
                gaps += leap > 1 ? 1 : 0;
            }
            assertThat(pager.steps()).as("seed %s: %s", seed, pager).hasSize(numbers.size() + gaps);
        }
    }

    @Test
    void neighboursLeadThereAndBack() {
        for (Pager pager : Pager.split(TAG, 1275, 100)) {
            assertThat(pager.previous().isEmpty()).isEqualTo(pager.page() == 1);
            assertThat(pager.next().isEmpty()).isEqualTo(pager.page() == 13);
            pager.next().ifPresent(next -> assertThat(next).isEqualTo(pager.page() + 1));
            pager.previous().ifPresent(previous -> assertThat(previous).isEqualTo(pager.page() - 1));
        }
    }

    private static List<Integer> numbers(Pager pager) {
        List<Integer> numbers = new ArrayList<>();
        for (Pager.Step step : pager.steps()) {
            if (step instanceof Pager.Step.Page page) {
                numbers.add(page.number());
            }
        }
        return numbers;
    }

    private static String steps(Pager pager) {
        return pager.steps().stream()
                .map(step -> step instanceof Pager.Step.Page page ? Integer.toString(page.number()) : "…")
                .collect(Collectors.joining(" "));
    }
}
