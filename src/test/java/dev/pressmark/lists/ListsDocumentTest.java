package dev.pressmark.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.config.ListColumn;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.markdown.ArticleDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/lists.md} says what is so. */
class ListsDocumentTest {

    @TempDir
    private Path folder;

    private final String manual = read(Path.of("docs/lists.md"));

    @Test
    void theManualNamesAllColumnsWithTheirUsualNamesInOrder() {
        for (ListColumn column : ListColumn.values()) {
            String names = Columns.USUAL.get(column).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            assertThat(manual).contains("| `" + column.key() + "` | " + names + " | ");
        }
    }

    @Test
    void theManualNamesAllEndings() {
        String table = manual.substring(0, manual.indexOf("Files are UTF-8"));
        TreeSet<String> endings = matches(table, "`\\.([a-z]+)`").collect(Collectors.toCollection(TreeSet::new));
        assertThat(endings).isEqualTo(new Lists(SiteConfig.DEFAULT).endings());
    }

    @Test
    void theManualNamesAllProblems() throws IOException {
        TreeSet<String> codes = new TreeSet<>(List.of("merged-article", "unknown-list"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/pressmark/lists"))) {
            files.map(ListsDocumentTest::read).forEach(source -> {
                matches(source, "(?:error|refuse|warning)\\(\\s*(?:entry, )?\"([a-z-]+)\"").forEach(codes::add);
                matches(source, "Severity\\.\\w+, \"([a-z-]+)\"").forEach(codes::add);
            });
        }
        String table = manual.substring(manual.indexOf("## When something is wrong"));
        TreeSet<String> told = matches(table, "`([a-z]+(?:-[a-z]+)+)`").collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(codes).hasSizeGreaterThan(15);
    }

    @Test
    void theExampleIsRead() {
        Folder site = new Folder(folder).with("content/lists/a.csv", fenced("csv"));
        CommandRun run = CommandRun.of("list", "--site", site.path(), "--format", "jsonl");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\"title\":\"How it scaled\",\"source\":\"Notes\",\"date\":\"2018-05-11\"")
                .contains("\"tags\":[\"Caching\",\"Scalability\"]", "\"likes\":1200", "\"link\":\"https://example.org/scaled\"");
    }

    @Test
    void theSettingsAreUnderstood() {
        Folder site = new Folder(folder).with("site-config.yaml", fenced("yaml"))
                .with("content/lists/a.csv", "TITLE;Headline;date;Topic;content_html\nno;Yes;2018-05-11;A / B/C;<p>Text</p>\n");
        CommandRun run = CommandRun.of("list", "--site", site.path(), "--format", "jsonl");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"title\":\"Yes\"", "\"tags\":[\"A\",\"B/C\"]", "\"summary\":\"\"");
    }

    @Test
    void everyWayToWriteADayIsRead() {
        String line = manual.lines().filter(l -> l.startsWith("- **A day**")).findFirst().orElseThrow();
        List<String> days = matches(line, "`([^`]+)`").toList();
        assertThat(days).hasSize(6).allSatisfy(day ->
                assertThat(ArticleDate.of(day)).as(day).hasToString("Optional[2018-05-11]"));
        assertThat(ArticleDate.of("the day before")).isEmpty();
    }

    @Test
    void everyWayToWriteANumberIsRead() {
        String line = manual.lines().filter(l -> l.startsWith("- **A number**")).findFirst().orElseThrow();
        assertThat(matches(line, "`\"?([^`\"]+)\"?`").map(text -> Counts.of(text).orElse(-1)))
                .containsExactly(1275, 1275, 1200, 12, 5);
    }

    private String fenced(String language) {
        String opened = manual.substring(manual.indexOf("```" + language + "\n") + language.length() + 4);
        return opened.substring(0, opened.indexOf("```"));
    }

    private static Stream<String> matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
