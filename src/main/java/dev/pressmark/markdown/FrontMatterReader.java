package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import dev.pressmark.yaml.YamlScalar;
import dev.pressmark.yaml.YamlSequence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the keys of front matter that are ours. For one use. */
final class FrontMatterReader {

    /** Most characters of front matter; what is longer was not written by hand. */
    static final int MAX_LENGTH = 64 * 1024;

    private static final List<String> KEYS = List.of(
            "title", "date", "slug", "source", "category", "tags", "summary", "description", "excerpt", "likes",
            "minutes", "draft", "nav");

    private final YamlDocument document;
    private final YamlFields fields;

    private FrontMatterReader(YamlDocument document, Diagnostics diagnostics) {
        this.document = document;
        this.fields = document.fields(diagnostics);
    }

    /**
     * The front matter; empty where it is not YAML that can be read. Values of the wrong shape are told and left out.
     */
    static Optional<FrontMatter> read(String file, int firstLine, String header, Diagnostics diagnostics) {
        return YamlDocument.parse(file, firstLine, header, MAX_LENGTH, diagnostics)
                .map(document -> new FrontMatterReader(document, diagnostics).read());
    }

    private FrontMatter read() {
        return new FrontMatter(
                text("title"),
                date(),
                text("slug"),
                text("source"),
                text("category"),
                tags(),
                summary(),
                fields.integer("likes", 0, 1_000_000_000),
                fields.integer("minutes", 1, 100_000),
                fields.bool("draft").orElse(false),
                text("nav"),
                places());
    }

    private Optional<String> text(String key) {
        return fields.text(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> date() {
        Optional<String> written = text("date");
        Optional<LocalDate> date = written.flatMap(ArticleDate::of);
        if (written.isPresent() && date.isEmpty()) {
            fields.error("date", "front-matter-date", "no day that a calendar has", "a date such as 2018-05-11",
                    "write year-month-day, with a time behind it if you like");
        }
        return date;
    }

    /** As a list, items are taken whole; as one text, commas part it. */
    private List<String> tags() {
        boolean isList = fields.node("tags").filter(YamlSequence.class::isInstance).isPresent();
        Stream<String> written = fields.list("tags").stream().map(YamlScalar::text);
        Stream<String> parted = isList ? written : written.flatMap(text -> Stream.of(text.split(",")));
        return parted.map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    private Optional<String> summary() {
        return Stream.of("summary", "description", "excerpt").flatMap(key -> text(key).stream()).findFirst();
    }

    private Map<String, FrontMatter.Place> places() {
        Map<String, FrontMatter.Place> places = new HashMap<>();
        for (String key : KEYS) {
            if (fields.keys().contains(key)) {
                places.put(key, new FrontMatter.Place(fields.span(key), document.line(fields.span(key))));
            }
        }
        return places;
    }
}
