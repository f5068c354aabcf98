package dev.pressmark.lists;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.pressmark.input.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON Lines: an object on each line. A line with an error costs that line. */
final class JsonLinesReader implements ListReader {

    /** The longest line, in UTF-16 units. */
    static final int MAX_LINE = 8 << 20;

    private static final String MEND = "correct the line, or remove it; the other lines are read";

    private final JsonEntry entry;

    JsonLinesReader(Columns columns) {
        this.entry = new JsonEntry(columns);
    }

    @Override
    public void read(byte[] file, Entries entries) {
        TextFile.textOf(entries.file(), file, entries.diagnostics()).ifPresent(text -> {
            entries.lines(text);
            read(text, entries);
        });
    }

    private void read(String text, Entries entries) {
        char[] buffer = new char[4_096];
        int line = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            line++;
            if (to - from > MAX_LINE) {
                entries.error("list-line-too-long", line, 0, "a line of " + (to - from) + " characters",
                        "at most " + MAX_LINE, MEND);
            } else {
                buffer = buffer.length < to - from ? new char[Math.max(to - from, buffer.length * 2)] : buffer;
                text.getChars(from, to, buffer, 0);
                readLine(buffer, to - from, line, entries);
            }
            from = to + 1;
        }
    }

    private void readLine(char[] buffer, int length, int line, Entries entries) {
        try (JsonParser json = JsonEntry.JSON.createParser(buffer, 0, length)) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_OBJECT) {
                Entry read = entry.read(json, line, 0);
                if (json.nextToken() == null) {
                    entries.add(read);
                } else {
                    entries.error("bad-json", line, 0, "more than one value on a line", "one object", MEND);
                }
            } else if (first != null) {
                entries.error("bad-json", line, 0, "a line that is no object", "one object on each line", MEND);
            }
        } catch (JsonProcessingException e) {
            JsonEntry.tell(e, line - 1, MEND, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
