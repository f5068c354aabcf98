package dev.pressmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressmark.lint.TagFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} lists what the code finds. */
public class RuleIdsTest {

    private static final Path DOCUMENT = Path.of("docs/checks.md");
    private static final String MARK = "<!-- from here on written by RuleIdsTest; see CONTRIBUTING.md -->\n";

    @Test
    void theDocumentListsEveryRule() throws IOException {
        String document = Files.readString(DOCUMENT);
        int at = document.indexOf(MARK);
        assertThat(at).as("the line %s in %s", MARK.strip(), DOCUMENT).isPositive();
        String expected = document.substring(0, at) + MARK + table();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, expected);
        } else {
            assertThat(document).as("%s; write it anew with -Dgolden.update=true", DOCUMENT).isEqualTo(expected);
        }
    }

    private static String table() {
        StringBuilder text = new StringBuilder("\n## All findings\n\n| id | severity | finds | why it matters | how to mend it |\n"
                + "| --- | --- | --- | --- | --- |\n");
        for (RuleId rule : RuleId.values()) {
            text.append("| `").append(rule.id()).append("` | ").append(rule.severity().word());
            for (String cell : List.of(rule.finds(), rule.why(), rule.mend())) {
                text.append(" | ").append(cell.replace("|", "\\|").replace("<", "&lt;"));
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    @Test
    void everyIdThatTheRulesWriteIsListed() throws IOException {
        List<String> written = new ArrayList<>(Arrays.stream(TagFinding.Kind.values()).map(TagFinding.Kind::id).toList());
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/pressmark/check"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Pattern.compile("Diagnostic\\.(?:error|warning)\\(\\s*\"([a-z-]+)\"").matcher(Files.readString(file))
                        .results().forEach(match -> written.add(match.group(1)));
            }
        }
        assertThat(written).contains("vanished-address", "shrunk-list");
        assertThat(RuleId.ids()).containsAll(written).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSaysWhatWhyAndHow() {
        assertThat(RuleId.values()).allSatisfy(rule ->
                assertThat(List.of(rule.finds(), rule.why(), rule.mend())).allMatch(text -> !text.isBlank() && !text.endsWith(".")));
    }

    /** The example of the document has the fields of the command, in their order; {@code CheckCommandTest} compares them. */
    static JsonNode example() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf("```json\n") + "```json\n".length();
        return new ObjectMapper().readTree(document.substring(from, document.indexOf("```", from))).get(0);
    }

    /** The names of the example's fields. */
    public static List<String> fields() throws IOException {
        List<String> names = new ArrayList<>();
        example().fieldNames().forEachRemaining(names::add);
        return names;
    }
}
