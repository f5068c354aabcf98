package dev.pressmark.lists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.pressmark.config.ListColumn;
import dev.pressmark.markdown.Excerpt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one object of JSON as an entry. Safe to share. */
final class JsonEntry {

    /** The deepest nesting that is read. */
    static final int MAX_DEPTH = 100;

    /** The longest text, in UTF-16 units. */
    static final int MAX_TEXT = 4 << 20;

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT).build())
            .build();

    /** Where a JSON Feed of ours says what the format has no room for. */
    private static final String OWN = "_pressmark";

    private final Columns columns;

    JsonEntry(Columns columns) {
        this.columns = columns;
    }

    /** Reads the object that begins at the parser's token, to its end. */
    Entry read(JsonParser json, int line, int column) throws IOException {
        Entry entry = new Entry(line, column);
        readMembers(json, entry, 0);
        return entry;
    }

    private void readMembers(JsonParser json, Entry entry, int rank) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            Columns.Match match = columns.find(name);
            if (name.equals(OWN) && value == JsonToken.START_OBJECT && rank == 0) {
                entry.markOwn();
                entry.unsay(ListColumn.AUTHORS);
                entry.unsay(ListColumn.TAGS);
                readMembers(json, entry, -200);
            } else if (match == null || value == JsonToken.VALUE_NULL) {
                json.skipChildren();
            } else if (value.isScalarValue()) {
                String text = json.getText();
                entry.say(match.column(), match.rank() + rank, name.equals("content_text") ? Excerpt.of(text) : text);
            } else {
                entry.say(match.column(), match.rank() + rank, names(json));
            }
        }
    }

    /** The texts of an array, or the one of an object; of objects what they are called. */
    private static List<String> names(JsonParser json) throws IOException {
        List<String> names = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            names.add(name(json));
            return names;
        }
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                names.add(name(json));
            } else if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                names.add(json.getText());
            } else {
                json.skipChildren();
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String name(JsonParser json) throws IOException {
        String found = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            boolean scalar = json.nextToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL;
            if (scalar && (key.equals("name") || found.isEmpty() && (key.equals("title") || key.equals("label")))) {
                found = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    /** Tells what is wrong with a text of JSON, at its place. */
    static void tell(JsonProcessingException e, int lineBefore, String rest, Entries entries) {
        String message = e.getOriginalMessage();
        int line = lineBefore + (e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
        String found = message.contains("nesting depth") ? "values that are nested deeper than " + MAX_DEPTH
                : message.contains("String value length") ? "a text of more than " + MAX_TEXT + " characters"
                : "no JSON: " + oneLine(message);
        entries.error("bad-json", line, column, found, "", rest);
    }

    private static String oneLine(String message) {
        String first = message.lines().findFirst().orElse("").replaceFirst(" \\(for .*|; expected.*", "");
        return first.length() > 160 ? first.substring(0, 159) + "…" : first;
    }
}
