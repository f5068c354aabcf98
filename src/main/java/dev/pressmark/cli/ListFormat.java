package dev.pressmark.cli;

import dev.pressmark.data.Csv;
import dev.pressmark.data.JsonLines;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.model.Article;
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
            new JsonLines("/", true).write(articles, out);
        }
    },
    /** RFC 4180, as {@link Csv} has it. */
    csv {
        @Override
        void print(List<Article> articles, PrintStream out) throws IOException {
            new Csv("/", true).write(articles, out);
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

    private static ListingEntry entry(Article article) {
        return new ListingEntry(article.source(), article.date(), article.category(), article.title(), article.summary(),
                "", article.tags(), article.likes(), article.minutes(), 0);
    }
}
