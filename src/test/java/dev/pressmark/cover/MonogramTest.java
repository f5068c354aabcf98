package dev.pressmark.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks: the same for ever, and one or two characters whatever the source is called. */
class MonogramTest {

    private static String letters(String name) {
        return Monogram.of(name).letters();
    }

    @Test
    void marksAreWhatTheyHaveAlwaysBeen() {
        Map<String, String> vectors = Vectors.of("mark");

        assertThat(vectors).hasSize(28);
        vectors.forEach((name, mark) -> assertThat(html(Monogram.of(name))).as(name).isEqualTo(mark));
    }

    private static String html(Monogram mark) {
        return "<i class=\"mark m" + mark.shape() + (mark.filled() ? " f" : "") + " k" + mark.hue() + "\" data-m=\""
                + mark.letters() + "\" aria-hidden=\"true\"></i>";
    }

    @ParameterizedTest
    @CsvSource({
        "Architecture Digest,AD",
        "one two three,OT",
        "DevOps,D",
        "code-review,CR",
        "a\u2013b,AB",
        "' \u00a0Left\u3000 Right ',LR",
        "21CTO,21",
        "2021 in Code,20",
        "3 Things,3T",
        ".NET Blog,B",
        "C++ & Rust,CR",
        "\u00c9cole \u00e9l\u00e9mentaire,\u00c9\u00c9",
        "E\u0301cole e\u0301,\u00c9\u00c9",
        "\u00df-test,\u00dfT",
        "istanbul,I",
        "\uff21\uff22\uff23 \uff34ech,AT",
        "\uff15\uff11CTO,51"
    })
    void lettersAreTheInitialsOfTwoWords(String name, String letters) {
        assertThat(letters(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "\u7f8e\u56e2\u6280\u672f\u56e2\u961f,\u7f8e",
        "\u3053\u3093\u306b\u3061\u306f,\u3053",
        "\uff76\uff9e\uff72\uff84\uff9e,\u30ac",
        "\ub124\uc774\ubc84 D2,\ub124",
        "\u1103\u1161\u110b\u1173\u11b7,\ub2e4",
        "\u3007\u4e8c,\u3007",
        "\ud840\udc0b\u5bb6,\ud840\udc0b",
        "Java \u6280\u672f\u6808,J"
    })
    void oneEastAsianCharacterIsEnough(String name, String letters) {
        assertThat(letters(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "\u0445\u0430\u0431\u0440 \u043d\u043e\u0432\u043e\u0441\u0442\u0438,\u0425\u041d",
        "\u03b5\u03bb\u03bb\u03ac\u03b4\u03b1,\u0395",
        "\u05d7\u05d3\u05e9\u05d5\u05ea,\u05d7",
        "\u0627\u0644\u062c\u0632\u064a\u0631\u0629,\u0627",
        "\u0939\u093f\u0928\u094d\u0926\u0940,\u0939",
        "\u10e1\u10d0\u10e5\u10d0\u10e0\u10d7\u10d5\u10d4\u10da\u10dd,\u10e1",
        "\u0664\u0662 days,\u0664\u0662",
        "\ud801\udc28 \ud801\udc29,\ud801\udc00\ud801\udc01"
    })
    void everyScriptHasInitials(String name, String letters) {
        assertThat(letters(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "\ud83d\ude80 Rocket Labs,RL",
        "\ud83d\ude80Rocket,R",
        "\u201cquoted\u201d,Q",
        "(parenthesis),P",
        "\u200bzero \u200fwidth,ZW",
        "\ufeffmarked,M",
        "\u0301 accent,A",
        "--- dashes ---,D"
    })
    void whatIsNotALetterIsPassedOver(String name, String letters) {
        assertThat(letters(name)).isEqualTo(letters);
    }

    @Test
    void aNameWithoutLettersIsAQuestionMark() {
        String[] names = {
            "", " ", "-", "...", "\u3000\u00a0", "\u0301", "\u200b", "\0", "<>&\"'", "\ud83d\ude80", "\ud800",
            "\udc00\ud800", "\ud83d\udc68\u200d\ud83d\udcbb", "\ud83c\uddeb\ud83c\uddf7"
        };
        for (String name : names) {
            assertThat(letters(name)).as(name).isEqualTo("?");
        }
    }

    @Test
    void noNameBreaksAMark() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                name.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
            }
            Monogram mark = Monogram.of(name.toString());
            assertThat(mark.letters().codePointCount(0, mark.letters().length())).isBetween(1, 2);
            assertThat(mark.letters()).doesNotContainAnyWhitespaces().doesNotContainPattern("[<>&\"']");
            assertThat(mark.shape()).isBetween(0, 4);
            assertThat(mark.hue()).isBetween(0, 39);
        }
    }

    @Test
    void everyOutlineAndEveryHueOccurs() {
        Set<String> outlines = new HashSet<>();
        Set<Integer> hues = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Monogram mark = Monogram.of("Source " + i);
            outlines.add(mark.shape() + (mark.filled() ? " filled" : ""));
            hues.add(mark.hue());
        }
        assertThat(outlines).hasSize(5 * 2);
        assertThat(hues).hasSize(40);
    }
}
