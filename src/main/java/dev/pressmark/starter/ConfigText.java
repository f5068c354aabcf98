package dev.pressmark.starter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A {@code site-config.yaml} that tells all settings there are: each with what it means, and its default behind {@code #}, so
 * that to change one is to take the sign away.
 */
final class ConfigText {

    /** The file that editors complete and check the settings by. */
    static final String SCHEMA = "site-config.schema.json";

    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();

    private ConfigText() {}

    /** The text for a site of a title. */
    static String of(String title) {
        ConfigText config = new ConfigText();
        config.text.append("# yaml-language-server: $schema=").append(SCHEMA).append("\n\n");
        try {
            JsonNode keys = new ObjectMapper().readTree(schema()).get("properties");
            for (Map.Entry<String, JsonNode> key : keys.properties()) {
                config.append(key.getKey(), key.getValue(), "", title);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return config.text.toString();
    }

    /** The schema, as it stands in this repository's {@code docs/}. */
    static byte[] schema() {
        try (InputStream in = ConfigText.class.getResourceAsStream("/" + SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + SCHEMA);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String name, JsonNode key, String indent, String title) {
        comment(key.get("description").asText(), indent);
        if (name.equals("title") && indent.isEmpty()) {
            text.append("title: ").append(json(title)).append("\n\n");
        } else if (key.has("properties")) {
            text.append("# ").append(indent).append(name).append(":\n");
            key.get("properties").properties().forEach(inner -> append(inner.getKey(), inner.getValue(), indent + "  ", title));
            text.append(indent.isEmpty() ? "\n" : "");
        } else {
            JsonNode value = key.has("default") ? key.get("default") : key.get("examples").get(0);
            text.append("# ").append(indent).append(name).append(": ").append(value).append(indent.isEmpty() ? "\n\n" : "\n");
        }
    }

    /** Words on lines of a width that can be read. */
    private void comment(String words, String indent) {
        String margin = "## " + indent;
        int column = 0;
        for (String word : words.split(" ")) {
            if (column == 0 || column + word.length() >= WIDTH) {
                text.append(column == 0 ? "" : "\n").append(margin);
                column = margin.length();
            } else {
                text.append(' ');
            }
            text.append(word);
            column += word.length() + 1;
        }
        text.append('\n');
    }

    /** A text in double quotes; YAML reads JSON's. */
    static String json(String value) {
        return TextNode.valueOf(value).toString();
    }
}
