package dev.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands over what, and what is told of a file that does not fit. */
class StringsTest {

    private final Map<String, String> own = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aLanguageThatTheThemeBringsIsWhole() {
        for (String language : List.of("en", "en-GB", "zh-Hans", "zh", "zh-CN", "zh-Hans-SG", "ZH-hans")) {
            strings(language);
        }
        assertThat(diagnostics.all()).extracting(Diagnostic::format).isEmpty();
        assertThat(new Words(strings("zh-CN")).say("tags")).isEqualTo("标签");
    }

    @Test
    void aSiteChangesOneWordAndKeepsTheOthers() {
        own.put("en", "related: More like this\n");
        Words words = new Words(strings("en-GB"));
        assertThat(words.say("related")).isEqualTo("More like this");
        assertThat(words.say("latest")).isEqualTo("Latest entries");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void theParticularStandsOverTheGeneral() {
        own.put("zh-Hans", "latest: 新作\nrelated: 同架\n");
        own.put("zh-Hans-SG", "related: 相近\n");
        Words words = new Words(strings("zh-Hans-SG"));
        assertThat(words.say("latest")).isEqualTo("新作");
        assertThat(words.say("related")).isEqualTo("相近");
        assertThat(words.say("tags")).isEqualTo("标签");
    }

    @Test
    void ofALanguageThatNobodyWroteTheFileIsNamed() {
        assertThat(new Words(strings("fr")).say("tags")).isEqualTo("Tags");
        assertThat(told()).contains("templates/strings/fr.yaml: warning[no-strings]",
                "write templates/strings/fr.yaml");
    }

    @Test
    void whatAFileLacksIsNamedAndIsEnglish() {
        own.put("fr", "tags: Étiquettes\n");
        Words words = new Words(strings("fr"));
        assertThat(words.say("tags")).isEqualTo("Étiquettes");
        assertThat(words.say("years")).isEqualTo("Years");
        assertThat(told()).contains("templates/strings/fr.yaml: warning[strings-lack]", "allArticles");
    }

    @Test
    void aLanguageHasTheFormsOfItsOwnRule() {
        own.put("ru", "articles: {one: статья, few: статьи, many: статей, other: статьи}\n");
        Words words = new Words(strings("ru"));
        assertThat(List.of(words.counted("articles", 1), words.counted("articles", 3), words.counted("articles", 12),
                words.counted("articles", 1_221)))
                .containsExactly("1 статья", "3 статьи", "12 статей", "1,221 статья");
    }

    @Test
    void aFileMayNameTheLanguageWhoseRuleItFollows() {
        own.put("rue", "plurals: ru\narticles: {one: А, few: Б, many: В, other: Г}\n");
        assertThat(new Words(strings("rue")).articles(2)).isEqualTo("Б");
    }

    @Test
    void oneFormIsEnoughWhereTheLanguageHasNoOther() {
        own.put("ja", "articles: 件の記事\n");
        assertThat(new Words(strings("ja")).articles(1)).isEqualTo("件の記事");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "relatd: x | 1:1: error[unknown-key] | \"related\"",
        "pageOf: 'Page {page} / {pges}' | 1:9: error[unknown-place] | \"pages\"",
        "pageOf: Page {page} | 1:9: warning[unused-place] | {pages}",
        "latest: [a, b] | 1:9: error[wrong-string] | text",
        "months: [a, b] | 1:9: error[wrong-string] | 12 names",
        "months: June | 1:9: error[wrong-string] | a list of 12 names",
        "articles: {one: a} | 1:11: error[wrong-string] | other",
        "articles: {one: a, few: b, other: c} | 1:20: error[wrong-string] | one, other",
        "date: '{day}. {mnth}' | 1:7: error[unknown-place] | \"month\"",
        "lostAbout: 'See [the index' | 1:12: error[wrong-string] | ](address)",
        "searchKey: 'The key `/ leads' | 1:12: error[wrong-string] | `"})
    void whatDoesNotFitIsToldWithItsPlace(String line, String place, String part) {
        own.put("en", line + "\n");
        strings("en");
        assertThat(told()).contains("templates/strings/en.yaml:" + place, part.strip());
    }

    @Test
    void aTextThatIsWrongIsNotTaken() {
        own.put("en", "pageOf: Page {pagse}\n");
        assertThat(new Words(strings("en")).say("pageOf", "page", 2, "pages", 3)).isEqualTo("Page 2 of 3");
    }

    @Test
    void numbersAndDatesAreThoseOfTheLanguage() {
        own.put("de", """
                grouping: "."
                decimal: ","
                percent: "{number} %"
                date: "{day}. {month} {year}"
                months: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
                """);
        LocalDate day = LocalDate.of(2018, 5, 11);
        Words german = new Words(strings("de"));
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(german.percent(.034)).isEqualTo("3,4 %");
        assertThat(german.date(day)).isEqualTo("11. Mai 2018");
        Words english = new Words(strings("en"));
        assertThat(english.date(day)).isEqualTo("May 11, 2018");
        assertThat(english.percent(.0001)).isEqualTo("under 0.1%");
        assertThat(english.percent(.34)).isEqualTo("34%");
        assertThat(List.of(english.number(0), english.number(999), english.number(1_000), english.number(127_500)))
                .containsExactly("0", "999", "1,000", "127,500");
        assertThat(new Words(strings("zh-Hans")).date(day)).isEqualTo("2018年5月11日");
    }

    @Test
    void aLanguageIsWrittenItsWay() {
        for (String language : Set.of("ar", "he", "fa-IR", "az-Arab", "ur", "ar-EG")) {
            assertThat(Direction.isRightToLeft(language)).as(language).isTrue();
        }
        for (String language : Set.of("en", "zh-Hans", "az", "ar-Latn", "ru")) {
            assertThat(Direction.isRightToLeft(language)).as(language).isFalse();
        }
    }

    private Strings strings(String language) {
        return Strings.read(language, new Strings.Source() {
            @Override
            public Optional<String> builtIn(String name) {
                Path file = Path.of("templates/strings", name + ".yaml");
                try {
                    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<String> own(String name, Diagnostics said) {
                return Optional.ofNullable(own.get(name));
            }

            @Override
            public String place(String name) {
                return "templates/strings/" + name + ".yaml";
            }
        }, diagnostics);
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        diagnostics.all().forEach(one -> told.append(one.format()).append('\n'));
        return told.toString();
    }
}
