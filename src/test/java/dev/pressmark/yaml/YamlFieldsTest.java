package dev.pressmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed reading of keys: what each accessor takes, and what it says otherwise. */
class YamlFieldsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private YamlFields fields(String text) {
        return YamlDocument.parse("site-config.yaml", 1, text, 10_000, diagnostics)
                .orElseThrow()
                .fields(diagnostics);
    }

    private List<String> problems() {
        return diagnostics.all().stream().map(d -> d.span() + " " + d.found()).toList();
    }

    @Test
    void whatIsMissingOrEmptyIsAbsentInSilence() {
        YamlFields fields = fields("a:\nb: ~\n");

        for (String key : List.of("a", "b", "c")) {
            assertThat(fields.text(key)).isEmpty();
            assertThat(fields.integer(key, 0, 9)).isEmpty();
            assertThat(fields.bool(key)).isEmpty();
            assertThat(fields.texts(key)).isEmpty();
            assertThat(fields.mappings(key)).isEmpty();
            assertThat(fields.mapping(key)).isEmpty();
        }
        assertThat(diagnostics.all()).isEmpty();
        assertThat(fields.keys()).containsExactly("a", "b");
    }

    @Test
    void textIsAnyScalar() {
        assertThat(fields("title: 1984").text("title")).contains("1984");
        assertThat(fields("title: ''").text("title")).contains("");
        assertThat(fields("title: [a]").text("title")).isEmpty();
        assertThat(problems()).containsExactly("site-config.yaml:1:8 \"title\" is a list");
    }

    @ParameterizedTest
    @CsvSource({"100,100", "'\"100\"',100", "012,12", "+7,7", "1000,1000", "1,1"})
    void integersAreDecimalDigits(String written, int value) {
        assertThat(fields("n: " + written).integer("n", 1, 1000)).hasValue(value);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "1_0", "0x10", "1.0", "ten", "1e2", "99999999999999999999", "[1]", "{}"})
    void whatIsNoIntegerInRangeIsToldWithTheRange(String written) {
        assertThat(fields("n: " + written).integer("n", 1, 1000)).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).expected()).isEqualTo("a whole number from 1 to 1000");
        assertThat(diagnostics.all().get(0).span()).hasToString("site-config.yaml:1:4");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "yes,true", "on,true", "false,false", "NO,false", "off,false"})
    void truthIsSaidInThreeWays(String written, boolean value) {
        assertThat(fields("b: " + written).bool("b")).contains(value);
    }

    @Test
    void whatIsNoTruthValueIsTold() {
        assertThat(fields("b: maybe").bool("b")).isEmpty();
        assertThat(problems()).containsExactly("site-config.yaml:1:4 \"maybe\"");
    }

    @Test
    void listsMayBeWrittenAsOneValue() {
        assertThat(fields("tags: [a, b]").texts("tags")).containsExactly("a", "b");
        assertThat(fields("tags:\n- a\n- b\n").texts("tags")).containsExactly("a", "b");
        assertThat(fields("tags: a").texts("tags")).containsExactly("a");
        assertThat(fields("tags: []").texts("tags")).isEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void wrongItemsAreToldAndTheOthersKept() {
        assertThat(fields("tags:\n- a\n- [b]\n-\n- 'null'\n").texts("tags")).containsExactly("a", "null");
        assertThat(problems())
                .containsExactly("site-config.yaml:3:3 a list as an item", "site-config.yaml:4:2 empty as an item");
    }

    @Test
    void groupsAreReadLikeTheWhole() {
        YamlFields fields = fields("pagination:\n  page_size: 50\nterms:\n- name: A\n- name: B\n- C\n");

        assertThat(fields.mapping("pagination").orElseThrow().integer("page_size", 1, 1000)).hasValue(50);
        assertThat(fields.mappings("terms")).extracting(term -> term.text("name").orElse("")).containsExactly("A", "B");
        assertThat(problems()).containsExactly("site-config.yaml:6:3 text as an item");
    }

    @Test
    void unknownKeysAreToldWithTheNearestKnown() {
        fields("titel: x\nbase_url: y\nzzzzz: 1\n").unknownKeys(List.of("title", "base_url"));

        assertThat(diagnostics.all()).extracting(Diagnostic::format).containsExactly(
                """
                site-config.yaml:1:1: error[unknown-key]: unknown key "titel"
                  titel: x
                  ^^^^^
                  mend:     write "title\"""",
                """
                site-config.yaml:3:1: error[unknown-key]: unknown key "zzzzz"
                  zzzzz: 1
                  ^^^^^
                  mend:     use one of: base_url, title""");
    }

    @Test
    void callersTellTheirOwnProblemsAtTheValue() {
        fields("category: Backend Dev\n")
                .error("category", "unknown-category", "unknown category \"Backend Dev\"",
                        "a category from site-config.yaml", "write \"Backend Development\"");

        assertThat(diagnostics.all().get(0).format())
                .isEqualTo(
                        """
                        site-config.yaml:1:11: error[unknown-category]: unknown category "Backend Dev"
                          category: Backend Dev
                                    ^^^^^^^^^^^
                          expected: a category from site-config.yaml
                          mend:     write "Backend Development\"""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "just words\n"})
    void aDocumentThatIsNoGroupIsTold(String text) {
        assertThat(fields(text).keys()).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).code()).isEqualTo("yaml-wrong-shape");
    }
}
