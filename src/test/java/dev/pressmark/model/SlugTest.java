package dev.pressmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest(name = "\"{0}\" is at {1}")
    @CsvSource(delimiter = '|', value = {
        "Scalability | scalability", "Database Replication | database-replication",
        "backend-development | backend-development",
        "read‑write   splitting | read-write-splitting", "What’s new? | whats-new", "TCP/IP | tcp-ip",
        "Ele.me | ele-me",
        "C | c", "C++ | c-plus-plus", "C# | c-sharp", ".NET | dot-net", "NET | net", "ASP.NET | asp-net",
        "Node.js | node-js",
        "R&D | r-and-d", "系统架构 | 系统架构", "Größe | größe", "ÉTUDE | étude", "Москва | москва", "हिन्दी | हिन्दी",
        "100 GB | 100-gb", "A – B — C | a-b-c", "#hashtag | hashtag", "1+1 | 1-plus-1"})
    void aNameHasASlugThatCanBeRead(String name, String slug) {
        assertThat(Slug.of(name).value()).isEqualTo(slug);
    }

    @Test
    void namesThatSignsTellApartStayApart() {
        List<Slug> slugs = List.of(Slug.of("C"), Slug.of("C++"), Slug.of("C#"), Slug.of(".NET"), Slug.of("NET"),
                Slug.of("F#"), Slug.of("F"), Slug.of("RD"), Slug.of("R&D"));
        assertThat(slugs).doesNotHaveDuplicates();
    }

    @Test
    void namesThatDifferInCaseBlanksOrTypographyMeet() {
        List<String> names = List.of("Read-Write", "read write", "READ\u2011WRITE", "read\u00A0write", "“Read” Write",
                "read\u2013write", " read  write ");
        assertThat(names).extracting(Slug::of).containsOnly(Slug.of("read-write"));
    }

    @Test
    void composedAndDecomposedLettersMeet() {
        assertThat(Slug.of("e\u0301tude")).isEqualTo(Slug.of("\u00E9tude"));
        assertThat(Slug.of("e\u0301tude").value()).isEqualTo("\u00E9tude");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "???", "…", "🚀", "- - -", "·", "'", "\u200B", " ", "", "<>", "%", "/", "..", "\uD800"})
    void aNameWithoutALetterHasASlugToo(String name) {
        assertThat(Slug.of(name).value()).matches("u[0-9a-f]*");
    }

    @Test
    void namesOfDifferentSignsAloneStayApart() {
        assertThat(List.of(Slug.of("!"), Slug.of("?"), Slug.of("🚀"), Slug.of("…"))).doesNotHaveDuplicates();
    }

    @Test
    void aLongNameIsCutBetweenWordsAndMarkedByTheWhole() {
        String words = "database replication ".repeat(20);
        String one = Slug.of(words + "one").value();
        String two = Slug.of(words + "two").value();
        assertThat(one).startsWith("database-replication-database").hasSizeLessThanOrEqualTo(Slug.MAX_BYTES)
                .matches(".*-(database|replication)-[0-9a-z]{5}").isNotEqualTo(two);
    }

    @Test
    void aMarkStandsBehindTheWords() {
        assertThat(Slug.marked("How Ele.me Scaled", "x7k2q").value()).isEqualTo("how-ele-me-scaled-x7k2q");
        assertThat(Slug.marked("!", "x7k2q").value()).isEqualTo("u21-x7k2q");
        assertThat(Slug.marked("数".repeat(200), "x7k2q").value()).endsWith("-x7k2q");
    }

    @Test
    void anEmptySlugCannotBeMade() {
        assertThatThrownBy(() -> new Slug("")).hasMessage("a slug is never empty");
    }

    @Test
    void aSlugOfASlugIsThatSlugForTenThousandNames() {
        for (long seed = 0; seed < 10_000; seed++) {
            String name = name(seed);
            Slug slug = Slug.of(name);
            assertThat(Slug.of(slug.value())).as("seed %s, name <%s>", seed, name).isEqualTo(slug);
        }
    }

    @Test
    void everySlugFitsAFileNameAndAUrlForTenThousandNames() {
        for (long seed = 0; seed < 10_000; seed++) {
            String name = name(seed);
            for (Slug slug : List.of(Slug.of(name), Slug.marked(name, "x7k2q"))) {
                String value = slug.value();
                assertThat(value).as("seed %s, name <%s>", seed, name).isNotEmpty()
                        .doesNotContain("--", "/", ".", " ", "%", "?", "#", "\\", "\u0000")
                        .doesNotStartWith("-").doesNotEndWith("-");
                assertThat(value.getBytes(StandardCharsets.UTF_8).length).as("seed %s", seed)
                        .isLessThanOrEqualTo(Slug.MAX_BYTES);
                assertThat(Normalizer.isNormalized(value, Normalizer.Form.NFC)).as("seed %s, <%s>", seed, value)
                        .isTrue();
                assertThat(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(value);
            }
        }
    }

    /** A name of letters, signs, blanks and marks of many scripts, some of them very long. */
    private static String name(long seed) {
        Random dice = new Random(seed);
        List<int[]> ranges = new ArrayList<>(List.of(new int[] {0x20, 0x7E}, new int[] {'a', 'z'},
                new int[] {0xA0, 0x24F},
                new int[] {0x300, 0x36F}, new int[] {0x370, 0x5FF}, new int[] {0x900, 0xDFF},
                        new int[] {0x1100, 0x11FF},
                new int[] {0x1E00, 0x1FFF}, new int[] {0x2000, 0x206F}, new int[] {0x3040, 0x30FF},
                        new int[] {0x4E00, 0x9FFF},
                new int[] {0xAC00, 0xD7A3}, new int[] {0xFB00, 0xFFFD}, new int[] {0x1D400, 0x1D7FF},
                        new int[] {0x1F300, 0x1F6FF}));
        StringBuilder name = new StringBuilder();
        int[] most = ranges.get(dice.nextInt(ranges.size()));
        for (int n = dice.nextInt(dice.nextInt(20) == 0 ? 300 : 20); n >= 0; n--) {
            int[] range = dice.nextBoolean() ? most : ranges.get(dice.nextInt(ranges.size()));
            name.appendCodePoint(range[0] + dice.nextInt(range[1] - range[0] + 1));
            name.append(dice.nextInt(6) == 0 ? " " : "");
        }
        return name.toString();
    }
}
