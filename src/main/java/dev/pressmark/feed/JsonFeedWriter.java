package dev.pressmark.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.model.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a feed as JSON Feed 1.1, jsonfeed.org. */
final class JsonFeedWriter {

    private static final JsonFactory JSON = new JsonFactory();

    byte[] write(Feed feed) {
        StringWriter text = new StringWriter(16_384);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", feed.title());
            json.writeStringField("home_page_url", feed.page());
            json.writeStringField("feed_url", feed.address());
            if (!feed.subtitle().isEmpty()) {
                json.writeStringField("description", feed.subtitle());
            }
            writeAuthor(feed.author(), json);
            json.writeStringField("language", feed.language());
            json.writeArrayFieldStart("items");
            for (Feed.Entry entry : feed.entries()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Feed.Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.address());
        json.writeStringField("url", entry.address());
        if (entry.article().details().link().isPresent()) {
            json.writeStringField("external_url", entry.article().details().link().get());
        }
        json.writeStringField("title", entry.title());
        if (!entry.summary().isEmpty()) {
            json.writeStringField("summary", entry.summary());
        }
        // an item must have one of the two
        if (entry.body().isPresent()) {
            json.writeStringField("content_html", entry.body().get());
        } else {
            json.writeStringField("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
        }
        json.writeStringField("date_published", Feed.instant(entry.date()));
        if (entry.language().isPresent()) {
            json.writeStringField("language", entry.language().get());
        }
        writeAuthor(entry.author(), json);
        json.writeArrayFieldStart("tags");
        for (String subject : entry.subjects()) {
            json.writeString(subject);
        }
        json.writeEndArray();
        writeRecord(entry.article(), json);
        json.writeEndObject();
    }

    /** What the format has no field for, in an extension as its section "Extensions" has them. */
    private static void writeRecord(Article article, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("_pressmark");
        json.writeStringField("source", article.source());
        json.writeStringField("category", article.category());
        json.writeArrayFieldStart("tags");
        for (String tag : article.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeBooleanField("tags_certain", article.tagsCertain());
        json.writeNumberField("likes", article.likes());
        json.writeNumberField("minutes", article.minutes());
        json.writeEndObject();
    }

    private static void writeAuthor(String name, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeEndObject();
        json.writeEndArray();
    }
}
