package dev.pressmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/site-config.schema.json} says what {@link SiteConfigReader} does, and {@code docs/configuration.md} says it again. */
class ConfigSchemaTest {

    private static final Path SCHEMA = Path.of("docs/site-config.schema.json");
    private static final Path DOCUMENT = Path.of("docs/configuration.md");
    private static final String MARK = "<!-- from here on written by ConfigSchemaTest; see CONTRIBUTING.md -->\n";

    private final JsonNode root = read();

    @Test
    void theSchemaHasTheKeysOfTheReader() {
        Map<String, Set<String>> keys = new TreeMap<>();
        gather("", root, keys);
        assertThat(keys).isEqualTo(new TreeMap<>(SiteConfigReader.KEYS));
    }

    private static void gather(String group, JsonNode node, Map<String, Set<String>> keys) {
        keys.put(group, new TreeSet<>());
        node.get("properties").properties().forEach(key -> {
            keys.get(group).add(key.getKey());
            if (key.getValue().has("properties")) {
                gather(key.getKey(), key.getValue(), keys);
            }
        });
    }

    @Test
    void everyDefaultIsWhatASiteThatSaysNothingHas() throws IOException {
        for (Map.Entry<String, JsonNode> leaf : leaves().entrySet()) {
            if (leaf.getValue().has("default")) {
                assertThat(config(yaml(leaf.getKey(), leaf.getValue().get("default"))))
                        .as("default of %s", leaf.getKey()).isEqualTo(SiteConfig.DEFAULT);
            }
        }
    }

    @Test
    void everyExampleSaysSomethingElseAndKeepsTheSchema() throws IOException {
        for (Map.Entry<String, JsonNode> leaf : leaves().entrySet()) {
            assertThat(leaf.getValue().get("description").asText()).as(leaf.getKey()).endsWith(".");
            for (JsonNode example : leaf.getValue().get("examples")) {
                String yaml = yaml(leaf.getKey(), example);
                assertThat(config(yaml)).as(yaml).isNotEqualTo(SiteConfig.DEFAULT);
                assertThat(isValid(yaml)).as(yaml).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "titel: A", "pagination: {page_size: 0}", "pagination: {page_size: 1.5}", "pagination: {order: up}",
        "theme: {paper: 'red;}'}", "theme: {paper: '#12345'}", "theme: {paper: [white, black, red]}", "theme: {ink: 'url(x)'}",
        "theme: {serif: 'A; color: red'}", "theme: {serif: 'A\\, B'}", "theme: {sans: 'a{}'}", "theme: {vivid: 7}",
        "theme: {vivid: -.1}", "theme: {covers: photos}", "theme: {cover: none}", "navigation: [home]",
        "navigation: [{A: 'javascript:alert(1)'}]", "navigation: [{A: //example.org}]", "navigation: [{A: /a, B: /b}]",
        "navigation: [{A: 'mailto:a@b.c'}]", "disable: [all]", "language: x", "base_url: ftp://example.org",
        "search: {shortcut: 2}", "feeds: {min_articles: -1}"})
    void whatTheSchemaRefusesTheReaderRefusesToo(String yaml) throws IOException {
        assertThat(isValid(yaml)).as("schema: %s", yaml).isFalse();
        Diagnostics diagnostics = new Diagnostics();
        new SiteConfigReader().read(yaml, diagnostics);
        assertThat(diagnostics.all()).as(yaml).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.span().line()).isEqualTo(1);
            assertThat(diagnostic.mend()).isNotEmpty();
        });
    }

    @Test
    void theDocumentListsEveryKey() throws IOException {
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

    private String table() {
        StringBuilder text = new StringBuilder("\n| key | default | meaning | example |\n| --- | --- | --- | --- |\n");
        leaves().forEach((key, leaf) -> text.append("| `").append(key).append("` | ")
                .append(leaf.has("default") ? "`" + plain(leaf.get("default")) + "`" : "").append(" | ")
                .append(leaf.get("description").asText().replace("|", "\\|")).append(" | `")
                .append(plain(leaf.get("examples").get(0))).append("` |\n"));
        return text.toString();
    }

    private static String plain(JsonNode value) {
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : value.toString().replace(",", ", ");
    }

    /** The keys that hold values, by their path. */
    private Map<String, JsonNode> leaves() {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        leaves("", root, leaves);
        return leaves;
    }

    private static void leaves(String path, JsonNode node, Map<String, JsonNode> leaves) {
        node.get("properties").properties().forEach(key -> {
            if (key.getValue().has("properties")) {
                leaves(path + key.getKey() + ".", key.getValue(), leaves);
            } else {
                leaves.put(path + key.getKey(), key.getValue());
            }
        });
    }

    /** {@code a.b} and a value as {@code a: {b: value}}. */
    private static String yaml(String path, JsonNode value) {
        String[] keys = path.split("\\.");
        return String.join(": {", keys) + ": " + value.toString().replace("\":", "\": ") + "}".repeat(keys.length - 1);
    }

    private SiteConfig config(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        SiteConfig config = new SiteConfigReader().read(yaml, diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::format).as(yaml).isEmpty();
        return config;
    }


    private static boolean isValid(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        return schema.validate(new YAMLMapper().readTree(yaml).toString(), InputFormat.JSON).isEmpty();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(SCHEMA.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
