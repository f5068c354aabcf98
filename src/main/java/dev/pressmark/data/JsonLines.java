package dev.pressmark.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.model.Article;
import dev.pressmark.plan.Routes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes articles as JSON Lines: one object a line, each with the same fields, and what only some articles say
 * behind.
 */
public final class JsonLines {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Extra[] EXTRAS = Extra.values();

    private final String base;
    private final boolean places;

    /**
     * A writer.
     *
     * @param base what the address of an article begins with; ends with {@code /}
     * @param places whether to tell in which file and line each article was read
     */
    public JsonLines(String base, boolean places) {
        this.base = base;
        this.places = places;
    }

    /** Writes the articles in the order given; flushes the stream and leaves it open. */
    public void write(List<Article> articles, OutputStream out) throws IOException {
        // a generator of characters, since that of bytes fails at half a surrogate pair
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator json = JSON.createGenerator(writer)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null)) {
            for (Article article : articles) {
                write(article, json);
                json.writeRaw('\n');
            }
        }
        writer.flush();
    }

    private void write(Article article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", article.title());
        json.writeStringField("source", article.source());
        json.writeStringField("date", article.date().toString());
        json.writeStringField("category", article.category());
        json.writeStringField("summary", article.summary());
        json.writeArrayFieldStart("tags");
        for (String tag : article.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeBooleanField("tags_certain", article.tagsCertain());
        json.writeNumberField("likes", article.likes());
        json.writeNumberField("minutes", article.minutes());
        json.writeStringField("url", base + Routes.article(article).href());
        if (places) {
            json.writeStringField("file", article.place().file());
            json.writeNumberField("line", Math.max(1, article.place().line()));
        }
        for (Extra extra : EXTRAS) {
            write(extra, extra.of(article), json);
        }
        json.writeEndObject();
    }

    private static void write(Extra extra, List<String> values, JsonGenerator json) throws IOException {
        if (extra == Extra.AUTHORS && !values.isEmpty()) {
            json.writeArrayFieldStart(extra.key());
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        } else if (!values.isEmpty()) {
            json.writeStringField(extra.key(), values.get(0));
        }
    }
}
