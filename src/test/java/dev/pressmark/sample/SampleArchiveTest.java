package dev.pressmark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.listing.ListingEntry;
import dev.pressmark.sample.Vocabulary.Term;
import dev.pressmark.sample.Vocabulary.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleArchiveTest {

    private static final LocalDate NEWEST = LocalDate.of(2025, 11, 20);
    private static final LocalDate OLDEST = LocalDate.of(2014, 3, 1);
    private static final Vocabulary VOCABULARY = new Vocabulary();

    private final List<ListingEntry> entries = archive("Scalability", 1).entries(1187);

    @Test
    void theSameArgumentsGiveTheSameArticles() {
        assertThat(archive("Scalability", 1).entries(1187)).isEqualTo(entries);
        SampleArchive twice = archive("Scalability", 1);
        assertThat(twice.entries(50)).isEqualTo(twice.entries(50));
    }

    @Test
    void theDiceFallAlikeOnEveryMachine() {
        Dice dice = new Dice(42);
        assertThat(Stream.generate(() -> dice.below(1000)).limit(5)).containsExactly(413, 291, 858, 764, 250);
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(archive("Scalability", 1).entries(1187)).isEqualTo(entries);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherSeedGivesOtherArticles() {
        List<String> others = titles(archive("Scalability", 2).entries(1187));
        assertThat(others).isNotEqualTo(titles(entries));
        others.retainAll(titles(entries));
        assertThat(others).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1187})
    void thereAreAsManyAsAskedFor(int articles) {
        assertThat(archive("Scalability", 3).entries(articles)).hasSize(articles);
    }

    @Test
    void theyAreInOrderAndWithinTheDates() {
        assertThat(entries).isSortedAccordingTo(Comparator.comparing(ListingEntry::date).reversed());
        assertThat(entries).allMatch(e -> !e.date().isAfter(NEWEST) && !e.date().isBefore(OLDEST));
        assertThat(new SampleArchive("Scalability", NEWEST, NEWEST, 1).entries(9))
                .allMatch(e -> e.date().equals(NEWEST));
        assertThatThrownBy(() -> new SampleArchive("Scalability", OLDEST, NEWEST, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("oldest 2025-11-20 is after newest 2014-03-01");
    }

    @Test
    void everySourceSaysThatItIsASample() {
        assertThat(entries).allMatch(e -> e.source().endsWith(" (sample)"));
    }

    @Test
    void everyFieldIsFilledPlausibly() {
        assertThat(entries).allSatisfy(e -> {
            assertThat(e.title()).hasSizeBetween(12, 105);
            assertThat(e.summary()).hasSizeBetween(80, 300).endsWith(".");
            assertThat(e.title() + e.summary() + e.source()).doesNotContain("{", "}", "  ", " = ");
            assertThat(e.category()).isNotEmpty();
            assertThat(e.tags()).isEmpty();
            assertThat(e.minutes()).isBetween(2, 45);
            assertThat(e.likes()).isNotNegative();
            assertThat(e.line()).isZero();
        });
    }

    @Test
    void aAndAnStandBeforeTheRightSounds() {
        assertThat(entries).extracting(e -> e.title() + " " + e.summary()).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("\\b[Aa] (?!one\\b|one‑)[aeioAEIO]")
                .doesNotContainPattern("\\b[Aa]n [^aeiouhAEIOUH]"));
    }

    @Test
    void noTitleComesTwiceEvenInALargeArchive() {
        assertThat(titles(entries)).doesNotHaveDuplicates();
        assertThat(titles(archive("Scalability", 1).entries(12_750))).doesNotHaveDuplicates();
    }

    @Test
    void everyRunIsThreeSortedTagsAndShowsItsOwnInFourOfFive() {
        List<String> known = knownTags("Scalability");
        assertThat(entries).allMatch(e -> isCutInThreeSortedTags(e.run(), known));
        long shown = entries.stream().filter(e -> e.run().contains("Scalability")).count();
        assertThat(100.0 * shown / entries.size()).isBetween(75.0, 85.0);
    }

    @Test
    void theOwnTagMayAlsoBeOneOfTheVocabulary() {
        List<ListingEntry> caching = archive("caching", 4).entries(300);
        assertThat(caching).allMatch(e -> isCutInThreeSortedTags(e.run(), knownTags("caching")));
        assertThat(caching).anyMatch(e -> e.run().endsWith("caching"));
    }

    @Test
    void tagsHaveALongTail() {
        assertThat(knownTags("Scalability")).hasSizeBetween(150, 251);
        Map<String, Long> runs = entries.stream()
                .flatMap(e -> knownTags("Scalability").stream().filter(e.run()::contains))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(runs.values().stream().filter(n -> n <= 5)).hasSizeGreaterThan(40);
        assertThat(runs.get("Distributed Systems")).isGreaterThan(60);
    }

    @Test
    void aPageOfAHundredDoesNotRepeatItself() {
        for (int from = 0; from + 100 <= entries.size(); from += 100) {
            List<ListingEntry> page = entries.subList(from, from + 100);
            assertThat(mostOften(page, e -> opening(e.title(), 3))).isLessThanOrEqualTo(4);
            assertThat(mostOften(page, e -> opening(e.summary(), 6))).isLessThanOrEqualTo(4);
            assertThat(mostOften(page, ListingEntry::source)).isLessThan(30);
        }
    }

    @Test
    void everyShapeCanBeFilledForEveryTopic() {
        for (Topic topic : VOCABULARY.topics()) {
            for (Topic lists : List.of(VOCABULARY.shared(), topic)) {
                lists.lists().forEach((name, shapes) -> {
                    for (Term shape : shapes) {
                        assertThat(new Draft(VOCABULARY, topic, new Dice(5)).fill(shape.text()))
                                .doesNotContain("{", "}");
                    }
                });
            }
        }
    }

    private static SampleArchive archive(String tag, long seed) {
        return new SampleArchive(tag, NEWEST, OLDEST, seed);
    }

    private static List<String> titles(List<ListingEntry> entries) {
        return entries.stream().map(ListingEntry::title).collect(Collectors.toList());
    }

    private static String opening(String text, int words) {
        return Arrays.stream(text.split(" ")).limit(words).collect(Collectors.joining(" "));
    }

    private static long mostOften(List<ListingEntry> page, Function<ListingEntry, String> key) {
        return page.stream()
                .collect(Collectors.groupingBy(key, Collectors.counting()))
                .values().stream().mapToLong(n -> n).max().orElse(0);
    }

    private static List<String> knownTags(String own) {
        Set<String> tags = new HashSet<>(Set.of(own));
        Stream.concat(Stream.of(VOCABULARY.shared()), VOCABULARY.topics().stream()).forEach(topic ->
                topic.lists().forEach((name, terms) -> {
                    terms.forEach(term -> tags.addAll(term.tags()));
                    if (name.equals("tag")) {
                        terms.forEach(term -> tags.add(term.text()));
                    }
                }));
        return tags.stream().sorted().toList();
    }

    private static boolean isCutInThreeSortedTags(String run, List<String> sorted) {
        for (String first : sorted) {
            if (run.startsWith(first)) {
                String rest = run.substring(first.length());
                if (sorted.stream().anyMatch(second -> rest.startsWith(second)
                        && first.compareTo(second) < 0
                        && second.compareTo(rest.substring(second.length())) < 0
                        && sorted.contains(rest.substring(second.length())))) {
                    return true;
                }
            }
        }
        return false;
    }
}
