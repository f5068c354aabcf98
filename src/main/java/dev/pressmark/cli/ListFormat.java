package dev.pressmark.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.model.Article;
import dev.pressmark.plan.Routes;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** How {@code list} prints articles. */
enum ListFormat {
    /** For the eye. */
    table {
        @Override
        void print(List<Article> articles, PrintStream out) {
            for (Article article : articles) {
                out.print(article.date() + "  " + article.title() + "\n            " + article.source() + " · "
                        + article.category() + " · " + String.join(", ", article.tags()) + "\n");
            }
        }
    },
    /** One JSON object a line. */
    jsonl {
        @Override
        void print(List<Article> articles, PrintStream out) throws IOException {
            try (JsonGenerator json = new JsonFactory().createGenerator(out)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setRootValueSeparator(null)) {
                for (Article article : articles) {
                    write(article, json);
                    json.writeRaw('\n');
                }
            }
        }
    },
    /** RFC 4180, with a head line; tags are joined with {@code |}. */
    csv {
        @Override
        void print(List<Article> articles, PrintStream out) {
            out.print("title,source,date,category,summary,tags,tags_certain,likes,minutes,url,file,line\r\n");
            for (Article a : articles) {
                out.print(String.join(",", quoted(a.title()), quoted(a.source()), a.date().toString(),
                                quoted(a.category()), quoted(a.summary()), quoted(String.join("|", a.tags())),
                                Boolean.toString(a.tagsCertain()), Integer.toString(a.likes()),
                                Integer.toString(a.minutes()), quoted(url(a)), quoted(a.place().file()),
                                Integer.toString(Math.max(1, a.place().line())))
                        + "\r\n");
            }
        }
    },
    /** The listing text again. */
    listing {
        @Override
        void print(List<Article> articles, PrintStream out) {
            ListingPage page = new ListingPage(
                    Optional.of(new ListingPage.Header(ListingPrinter.MIXED_TITLE, articles.size(), 1, 1)),
                    articles.stream().map(ListFormat::entry).toList(), 1);
            out.print(new ListingPrinter().print(List.of(page)) + "\n");
        }
    };

    abstract void print(List<Article> articles, PrintStream out) throws IOException;

    private static void write(Article article, JsonGenerator json) throws IOException {
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
        json.writeStringField("url", url(article));
        json.writeStringField("file", article.place().file());
        json.writeNumberField("line", Math.max(1, article.place().line()));
        json.writeEndObject();
    }

    private static String url(Article article) {
        return "/" + Routes.article(article).href();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static ListingEntry entry(Article article) {
        return new ListingEntry(article.source(), article.date(), article.category(), article.title(), article.summary(),
                "", article.tags(), article.likes(), article.minutes(), 0);
    }
}
