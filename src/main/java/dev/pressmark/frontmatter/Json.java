package dev.pressmark.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a JSON object at the head of a file, with the comments and last commas that people leave in. For one use. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(HeaderText.MAX_DEPTH).build())
            .build();

    private final HeaderText text;

    Json(HeaderText text) {
        this.text = text;
    }

    /** Whether a file begins with an object that has a key, and not with the <code>{{</code> of a template. */
    static boolean begins(String file) {
        if (!file.startsWith("{")) {
            return false;
        }
        int at = 1;
        while (at < file.length() && file.charAt(at) <= ' ') {
            at++;
        }
        return at < file.length() && file.charAt(at) == '"';
    }

    /** Where the object at the head of a file ends; -1, with an error, where that cannot be said. */
    static int end(String file, String all, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(all)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.currentToken() == JsonToken.END_OBJECT) {
                return (int) parser.currentLocation().getCharOffset();
            }
            diagnostics.add(unreadable(file, 1, all, parser.currentLocation()));
        } catch (JsonProcessingException e) {
            diagnostics.add(unreadable(file, 1, all, e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return -1;
    }

    /** The keys; empty, with an error, where it is no object. */
    Optional<Value.Group> read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                return Optional.of(group(parser));
            }
            text.add(unreadable(text.file(), text.firstLine(), json, parser.currentLocation()));
        } catch (JsonProcessingException e) {
            text.add(unreadable(text.file(), text.firstLine(), json, e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private Value.Group group(JsonParser parser) throws IOException {
        Keys keys = new Keys(text);
        SourceSpan begin = span(parser);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            SourceSpan place = span(parser);
            parser.nextToken();
            keys.put(name, place, value(parser));
        }
        return keys.group(begin);
    }

    private Value value(JsonParser parser) throws IOException {
        SourceSpan place = span(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return group(parser);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Value> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Value.Items(items, place);
        }
        return new Value.Text(parser.getText(), parser.currentToken() != JsonToken.VALUE_STRING, place);
    }

    private SourceSpan span(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return text.span(Math.max(0, at.getLineNr() - 1), Math.max(0, at.getColumnNr() - 1));
    }

    private static Diagnostic unreadable(String file, int firstLine, String json, JsonLocation at) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr() - 1);
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = Lines.next(json, start);
        }
        return Diagnostic.error("front-matter-json", new SourceSpan(file, firstLine + line - 1, column, 1),
                        "JSON that cannot be read here", "one object of the form {\"title\": \"A title\"}",
                        "close every quote and brace, and put a comma between keys")
                .withExcerpt(Lines.at(json, start));
    }
}
