package dev.pressmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final String SIGNS = "! # ^ `! ~^ `_! aal! ";

    @Test
    void numbersBecomeSignsThatJsonTakesAsTheyAre() {
        StringBuilder signs = new StringBuilder();
        for (int number : new int[] {0, 1, 59, 60, 1_919, 1_920, 127_500}) {
            SignNumbers.append(number, signs);
            signs.append(' ');
        }
        assertThat(signs.toString()).isEqualTo(SIGNS).doesNotContain("\"").doesNotContain("\\");
    }

    @Test
    void cutsLeaveNoPartEmptyBeforeTheThingsRunOut() {
        for (int parts = 1; parts < 40; parts++) {
            for (int things = 0; things < 40; things++) {
                int[] cuts = Vocabulary.cuts(parts, things, i -> i % 7 == 3 ? 1_000 : 1 + i % 5);
                int count = things;
                assertThat(cuts[0]).isZero();
                assertThat(cuts[parts]).isEqualTo(things);
                assertThat(IntStream.range(0, parts)).allMatch(i -> cuts[i] < cuts[i + 1] || cuts[i] == count);
            }
        }
    }

    @Test
    void aGathererForgetsNothingHoweverManyWordsThereAre() {
        Inverted inverted = new Inverted();
        for (int article = 0; article < 300; article++) {
            for (int word = 0; word < 200; word++) {
                char[] letters = ("w" + article * word % 9_973).toCharArray();
                inverted.add(letters, letters.length, article, 3, 9);
            }
        }
        inverted.finish();
        int[] found = new int[1];
        for (int number = 0; number < inverted.size(); number++) {
            int[] before = {-1};
            int frequency = inverted.frequency(number);
            int[] heard = {0};
            inverted.each(number, (article, weight) -> {
                assertThat(article).isGreaterThan(before[0]);
                assertThat(weight).isIn(3, 6, 9);
                before[0] = article;
                heard[0]++;
            });
            assertThat(heard[0]).isEqualTo(frequency);
            found[0] += frequency;
        }
        long expected = IntStream.range(0, 300).mapToLong(article ->
                IntStream.range(0, 200).map(word -> article * word % 9_973).distinct().count()).sum();
        assertThat(found[0]).isEqualTo((int) expected);
    }

    @Test
    void tagsOfHtmlPartWordsUnlessTheyStandWithinALine() {
        assertThat(PlainText.of("<p>one</p><p>micro<em>service</em>s &amp; co<br>next a &lt; b"))
                .isEqualTo(" one  microservices   co next a   b");
    }

    @Test
    void wordsAreWrittenAfterTheOnesBefore() {
        StringBuilder words = new StringBuilder();
        String before = "";
        for (String word : new String[] {"scala", "scalable", "scale", "𠀀", "𠀁"}) {
            FrontCoding.append(before, word, words);
            before = word;
        }
        assertThat(words.toString()).isEqualTo("0scala 5ble 4e 0𠀀 0𠀁");
    }
}
