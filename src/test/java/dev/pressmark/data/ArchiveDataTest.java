package dev.pressmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.browser.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole archive as data, read back by others' readers. */
class ArchiveDataTest {

    @TempDir
    private Path folder;

    private static Stream<BuiltSite> sites() {
        return Stream.of(BuiltSite.rich(), BuiltSite.richAt("/some/path/"), BuiltSite.repository(), BuiltSite.empty());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLineKeepsTheSchemaThatStandsBesideIt(BuiltSite site) throws IOException {
        Schema schema = schema(site);
        for (String line : lines(site)) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        assertThat(lines(site)).hasSameSizeAs(site.site().index().articles());
    }

    @Test
    void theSchemaRefusesWhatIsNotALine() {
        Schema schema = schema(BuiltSite.rich());
        String line = lines(BuiltSite.rich()).get(0);
        assertThat(schema.validate(line.replace("\"likes\":", "\"loves\":"), InputFormat.JSON)).hasSize(2);
        assertThat(schema.validate(line.replaceFirst("\"likes\":\\d+", "\"likes\":-1"), InputFormat.JSON)).hasSize(1);
        assertThat(schema.validate(line.replaceFirst("\"title\":\".*?\",\"source", "\"title\":\"\",\"source"),
                InputFormat.JSON)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theTableHoldsTheSame(BuiltSite site) throws IOException {
        List<Map<String, String>> rows = rows(site.text("archive.csv"));
        List<String> lines = lines(site);
        assertThat(rows).hasSameSizeAs(lines);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode line = new ObjectMapper().readTree(lines.get(i));
            Map<String, String> row = rows.get(i);
            line.properties().forEach(field ->
                    assertThat(plain(row.get(field.getKey()))).as(field.getKey()).isEqualTo(text(field.getValue())));
            row.forEach((column, cell) -> assertThat(line.has(column) || cell.isEmpty()).as(column).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAddressIsThatOfAPage(BuiltSite site) throws IOException {
        for (String line : lines(site)) {
            String url = new ObjectMapper().readTree(line).get("url").asText();
            String base = "https://example.org" + site.root();
            assertThat(url).startsWith(base);
            assertThat(site.files()).containsKey(java.net.URI.create("/" + url.substring(base.length())).getPath()
                    .substring(1) + "index.html");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', delimiter = ' ', value = {
        "=1+2 '=1+2", "+1 '+1", "-1 '-1", "@SUM(A1) '@SUM(A1)", "'=1 ''=1", "''@x '''@x", 
        "'quoted' 'quoted'", "1=1 1=1"})
    void noTextIsAFormula(String title, String cell) throws IOException {
        Folder site = new Folder(folder).with("content/articles/2025-06-01-a.md",
                "---\ntitle: \"" + title + "\"\n---\nText.\n");
        CommandRun run = CommandRun.of("list", "--site", site.path(), "--format", "csv");
        assertThat(rows(run.out()).get(0).get("title")).isEqualTo(cell);
        assertThat(plain(cell)).isEqualTo(title);
    }

    @Test
    void whatIsPublishedIsWhatTheCommandListsButForTheAddressAndThePlace() throws IOException {
        Folder site = new Folder(folder).copyOf(Path.of("src/test/resources/sites/rich"));
        assertThat(CommandRun.of("build", "--site", site.path(), "--base-url", "https://example.org/a/").code())
                .isZero();
        String listed = CommandRun.of("list", "--site", site.path(), "--format", "jsonl").out();
        assertThat(listed).isNotEmpty();
        assertThat(site.text("public/archive.jsonl").replace("\"url\":\"https://example.org/a/", "\"url\":\"/"))
                .isEqualTo(listed.replaceAll(",\"file\":\"[^\"]*\",\"line\":\\d+}", "}"));
    }

    /** A cell as it was before it was made harmless. */
    private static String plain(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r\n].*") ? cell.substring(1) : cell;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? String.join("|", StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList())
                : value.asText();
    }

    private static Schema schema(BuiltSite site) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(site.text("archive.schema.json"), InputFormat.JSON);
    }

    private static List<String> lines(BuiltSite site) {
        return site.text("archive.jsonl").lines().toList();
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> table = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
