package dev.pressmark.lists;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.pressmark.input.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an array of objects, or an object that holds one: under {@code items} as JSON Feed has it, under another of the
 * usual names, else the longest. What stands before an error is read.
 */
final class JsonReader implements ListReader {

    private static final List<String> USUAL =
            List.of("items", "articles", "entries", "posts", "records", "results", "data");
    private static final String FEED = "jsonfeed.org";
    private static final String MEND = "correct it; what stands before it is read, the rest is not";

    private final JsonEntry entry;

    JsonReader(Columns columns) {
        this.entry = new JsonEntry(columns);
    }

    /** What an object says beside its arrays. */
    private static final class Outline {
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, Integer> arrays = new LinkedHashMap<>();

        Optional<String> list() {
            return USUAL.stream().filter(arrays::containsKey).findFirst().or(() -> arrays.entrySet().stream()
                    .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
        }
    }

    @Override
    public void read(byte[] file, Entries entries) {
        TextFile.textOf(entries.file(), file, entries.diagnostics()).ifPresent(text -> {
            entries.lines(text);
            try {
                read(text, entries);
            } catch (JsonProcessingException e) {
                JsonEntry.tell(e, 0, MEND, entries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void read(String text, Entries entries) throws IOException {
        try (JsonParser json = JsonEntry.JSON.createParser(new StringReader(text))) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                readArray(json, entries);
                refuseMore(json, entries);
            } else if (first == JsonToken.START_OBJECT) {
                readObject(text, entries);
            } else if (first != null) {
                noList(entries);
            }
        }
    }

    private void refuseMore(JsonParser json, Entries entries) throws IOException {
        if (json.nextToken() != null) {
            JsonLocation at = json.currentTokenLocation();
            entries.error("bad-json", at.getLineNr(), at.getColumnNr(), "more behind the end of the list", "one value",
                    "if it has an object on each line, let its name end in .jsonl");
        }
    }

    private void readObject(String text, Entries entries) throws IOException {
        Outline outline = new Outline();
        try (JsonParser json = JsonEntry.JSON.createParser(new StringReader(text))) {
            json.nextToken();
            readOutline(json, outline);
            refuseMore(json, entries);
        } catch (JsonProcessingException e) {
            JsonEntry.tell(e, 0, MEND, entries);
        }
        Optional<String> list = outline.list();
        if (list.isEmpty()) {
            noList(entries);
            return;
        }
        if (outline.texts.getOrDefault("version", "").contains(FEED)) {
            entries.feed(Plain.of(outline.texts.getOrDefault("title", "")), outline.texts.getOrDefault("language", ""));
        }
        try (JsonParser json = JsonEntry.JSON.createParser(new StringReader(text))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals(list.get());
                if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
                    readArray(json, entries);
                    return;
                }
                json.skipChildren();
            }
        } catch (JsonProcessingException e) {
            // told when the outline was read
            return;
        }
    }

    private static void readOutline(JsonParser json, Outline outline) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                int objects = 0;
                outline.arrays.putIfAbsent(name, 0);
                while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        objects++;
                        outline.arrays.put(name, objects);
                    }
                    json.skipChildren();
                }
            } else if (value.isScalarValue()) {
                outline.texts.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private static void noList(Entries entries) {
        entries.error("no-list", 1, 0, "no list of articles", "an array of objects, or an object that holds one",
                "see docs/lists.md");
    }

    private void readArray(JsonParser json, Entries entries) throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY && token != null;
                token = json.nextToken()) {
            JsonLocation at = json.currentTokenLocation();
            if (token == JsonToken.START_OBJECT) {
                entries.add(entry.read(json, at.getLineNr(), at.getColumnNr()));
            } else {
                entries.error("bad-json", at.getLineNr(), at.getColumnNr(), "an item that is no object",
                        "an object for each article",
                        "correct it, or remove it");
                json.skipChildren();
            }
        }
    }
}
