package dev.pressmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of YAML is read, what is refused, and where messages point. */
class YamlDocumentTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<YamlDocument> parse(String text) {
        return YamlDocument.parse("site-config.yaml", 1, text, 100_000, diagnostics);
    }

    private YamlScalar scalar(String text, String key) {
        return (YamlScalar) ((YamlMapping) parse(text).orElseThrow().root()).entries().get(key).value();
    }

    private Diagnostic onlyProblem(String text) {
        assertThat(parse(text)).as(text).isEmpty();
        assertThat(diagnostics.all()).as(text).hasSize(1);
        return diagnostics.all().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "012", "1_000", "1.10", "2024-01-02", "0x10", "12:30:45", ".inf", "yes", "1e3"})
    void valuesStayTheTextThatIsWritten(String value) {
        assertThat(scalar("key: " + value, "key").text()).isEqualTo(value);
    }

    @Test
    void quotesAndBlocksAreReadAsYamlReadsThem() {
        assertThat(scalar("a: \"x\\ty\"", "a").text()).isEqualTo("x\ty");
        assertThat(scalar("a: 'it''s'", "a").text()).isEqualTo("it's");
        assertThat(scalar("a: |\n  x\n  y\n", "a").text()).isEqualTo("x\ny\n");
        assertThat(scalar("a: >-\n  x\n  y\n", "a").text()).isEqualTo("x y");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"a:,true", "a: ~,true", "a: null,true", "a: '',false", "a: '~',false",
            "a: \"null\",false", "a: Null and void,false"})
    void nothingIsSaidByAnEmptyPlaceATildeOrNull(String text, boolean absent) {
        assertThat(scalar(text, "a").isAbsent()).isEqualTo(absent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "\uFEFF", "--- ~\n"})
    void aDocumentWithoutAnythingIsAGroupWithoutKeys(String text) {
        YamlNode root = parse(text).orElseThrow().root();

        assertThat(((YamlMapping) root).entries()).isEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void everyNodeKnowsItsPlace() {
        YamlMapping root = (YamlMapping) parse("title: Pressmark\npagination:\n  page_size: 100\ntags: [a, bc]\n")
                .orElseThrow()
                .root();
        YamlMapping pagination = (YamlMapping) root.entries().get("pagination").value();
        YamlSequence tags = (YamlSequence) root.entries().get("tags").value();

        assertThat(root.entries().get("title").keySpan()).hasToString("site-config.yaml:1:1");
        assertThat(root.entries().get("title").value().span()).hasToString("site-config.yaml:1:8");
        assertThat(root.entries().get("title").value().span().length()).isEqualTo(9);
        assertThat(pagination.entries().get("page_size").value().span()).hasToString("site-config.yaml:3:14");
        assertThat(tags.items().get(1).span()).hasToString("site-config.yaml:4:11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesAreTheSameForAllLineEnds(String lineEnd) {
        String text = String.join(lineEnd, "\uFEFFa: 1", "", "b: 2", "c: *x");

        Diagnostic problem = onlyProblem(text);

        assertThat(problem.span()).hasToString("site-config.yaml:4:4");
        assertThat(problem.excerpt()).isEqualTo("c: *x");
    }

    @Test
    void columnsCountUnitsAndLinesEndWhereEditorsEndThem() {
        assertThat(onlyProblem("a: \"\u2028 \u0085\"\n\uD83D\uDE00\uD83D\uDE00: *x").span())
                .hasToString("site-config.yaml:2:7");
    }

    @Test
    void linesCountFromWhereTheTextBeginsInItsFile() {
        YamlDocument.parse("a.md", 5, "x: 1\nx: 2\n", 100, diagnostics);

        assertThat(diagnostics.all().get(0).format())
                .isEqualTo(
                        """
                        a.md:6:1: error[yaml-duplicate-key]: the key "x" stands twice
                          x: 2
                          ^
                          expected: each key once (the first is on line 5)
                          mend:     remove one of the two""");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a: *x,          1:4, yaml-alias",
                "a: &x 1,        1:4, yaml-anchor",
                "a: !!int 3,     1:4, yaml-tag",
                "a: !local {},   1:4, yaml-tag",
                "<<: {},         1:1, yaml-alias",
                "? [x],          1:3, yaml-wrong-shape"
            })
    void whatWeDoNotReadIsRefusedWhereItStands(String text, String place, String code) {
        Diagnostic problem = onlyProblem(text);

        assertThat(problem.span()).hasToString("site-config.yaml:" + place);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.mend()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title: a: b         ; 1:9  ; a colon where no key can stand",
                "a:⏎→b: 1            ; 2:1  ; a tab in the indentation",
                "a: \"x              ; 1:4  ; a quote that is never closed",
                "a: 'x⏎b: y          ; 1:4  ; a quote that is never closed",
                "a: 'it's'           ; 1:8  ; text after the end of a value",
                "a: \"\\q\"          ; 1:6  ; an unknown escape after \\",
                "a: [1, 2            ; 1:4  ; a list in [ ] that does not end as it should",
                "a: {b: c            ; 1:4  ; a group in { } that does not end as it should",
                "a: 1⏎b⏎c: 2         ; 2:1  ; a line without a key",
                "a: - b              ; 1:4  ; a list item where a value is expected",
                "a: @b               ; 1:4  ; a value that begins with a sign of YAML",
                "a: *Important* word ; 1:4  ; text that begins with *",
                "a: > b              ; 1:6  ; text behind > or |",
                "a: [Draft] b        ; 1:12 ; text after the end of a value",
                "a: 1⏎---⏎b: 2       ; 2:1  ; a second document"
            })
    void wrongSyntaxIsToldInPlainWords(String text, String place, String found) {
        Diagnostic problem = onlyProblem(text.replace('⏎', '\n').replace('→', '\t'));

        assertThat(problem.span()).hasToString("site-config.yaml:" + place);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.mend()).isNotEmpty();
    }

    @Test
    void controlCharactersAreNamed() {
        assertThat(onlyProblem("a: x\u0007").found()).isEqualTo("the control character U+0007");
    }

    @Test
    void allRefusalsAreToldAtOnceUpToTwenty() {
        parse("tags: [*a, *b, &c d]\n");
        assertThat(diagnostics.all()).extracting(Diagnostic::code)
                .containsExactly("yaml-alias", "yaml-alias", "yaml-anchor");

        parse("- *a\n".repeat(1000));
        assertThat(diagnostics.all()).hasSize(3 + 20);
    }

    @Test
    void fiftyLevelsAreReadAndMoreAreNot() {
        assertThat(parse("[".repeat(49) + "x" + "]".repeat(49))).isPresent();
        assertThat(onlyProblem("[".repeat(50) + "x" + "]".repeat(50)).code()).isEqualTo("yaml-too-deep");
    }

    @Test
    void tooMuchTextIsRefusedUnread() {
        assertThat(onlyProblem("a: " + "x".repeat(100_000)).code()).isEqualTo("yaml-too-large");
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"[", "{", "- ", "? ", "[a, ", "a\n", "!", "'", "\t", ": ", "---\n", "\"a\n", "&a ",
            "a: 1\n",
            " ", "#\n", "%", "a: |\n ", "x,", "\uD83D\uDE00: "})
    void hostileTextIsReadOrRefusedInTime(String unit) {
        String text = unit.repeat((1 << 18) / unit.length());

        boolean read = YamlDocument.parse("a.yaml", 1, text, 1 << 20, diagnostics).isPresent();

        assertThat(read).isEqualTo(diagnostics.all().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void nothingIsThrownAndNothingFailsInSilence(int seed) {
        String[] units = {"a", "b: ", "- ", "\n", "  ", "\t", "\"", "'", "[", "]", "{", "}", ", ", "#", "&x", "*x",
            "!t", "|", "> ", "? ", ": ", "%", "@", "`", "\\", "é", "\uD83D\uDE00", "---\n", "...\n", "\u0085",
            "\\x", "\r"};
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(15), 0, units.length).forEach(unit -> text.append(units[unit]));
            Diagnostics problems = new Diagnostics();

            boolean read = YamlDocument.parse("a.yaml", 1, text.toString(), 1000, problems).isPresent();

            assertThat(read).as("seed %d: %s", seed, text).isEqualTo(problems.all().isEmpty());
            assertThat(problems.all()).allMatch(problem -> problem.span().line() >= 1 && !problem.format().isEmpty());
        }
    }
}
