package dev.pressmark.lists;

import static java.util.Map.entry;

import dev.pressmark.config.ListColumn;
import dev.pressmark.model.Folded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tells by its name what a column or a key holds. Case, blanks and signs do not matter: {@code Date Published},
 * {@code date_published} and {@code datePublished} are one name. Immutable and safe to share.
 */
final class Columns {

    /**
     * The usual names, the better ones first: where an entry has several of them the first that says something
     * counts.
     */
    static final Map<ListColumn, List<String>> USUAL = Map.ofEntries(
            entry(ListColumn.TITLE, List.of("title", "headline", "name")),
            entry(ListColumn.DATE, List.of("date", "published", "pubDate", "date_published", "published_at",
                    "publication_date", "publish_date", "published_date", "issued", "created", "created_at")),
            entry(ListColumn.UPDATED, List.of("updated", "modified", "date_modified", "last_modified", "lastmod",
                    "updated_at")),
            entry(ListColumn.URL, List.of("url", "permalink", "address")),
            entry(ListColumn.LINK, List.of("link", "external_url", "href")),
            entry(ListColumn.SOURCE, List.of("source", "site", "publisher", "feed", "publication", "blog",
                    "site_name")),
            entry(ListColumn.SUMMARY, List.of("summary", "description", "excerpt", "abstract", "content_text")),
            entry(ListColumn.BODY, List.of("content_html", "body_html", "html")),
            entry(ListColumn.TAGS, List.of("tags", "keywords", "labels", "topics", "categories", "subjects")),
            entry(ListColumn.TAGS_CERTAIN, List.of("tags_certain")),
            entry(ListColumn.CATEGORY, List.of("category", "section")),
            entry(ListColumn.LIKES, List.of("likes", "votes", "score", "points", "upvotes", "claps")),
            entry(ListColumn.MINUTES, List.of("minutes", "reading_time", "read_time", "minutes_to_read")),
            entry(ListColumn.AUTHORS, List.of("authors", "author", "byline", "creator")),
            entry(ListColumn.LANGUAGE, List.of("language", "lang")));

    /** What a name means, and how good it is among those that mean the same: 0 is the best. */
    record Match(ListColumn column, int rank) {}

    private final Map<String, Match> byName = new HashMap<>();

    Columns(Map<ListColumn, List<String>> configured) {
        configured.forEach((column, names) -> add(column, names, 0));
        USUAL.forEach((column, names) -> add(column, names, configured.getOrDefault(column, List.of()).size()));
    }

    private void add(ListColumn column, List<String> names, int rank) {
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(folded(names.get(i)), new Match(column, rank + i));
        }
    }

    /** What a name means; null where it is none that is known. */
    Match find(String name) {
        return byName.get(folded(name));
    }

    /** All names that are known, for "did you mean". */
    Collection<String> names() {
        TreeSet<String> names = new TreeSet<>();
        USUAL.values().forEach(names::addAll);
        return names;
    }

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        Folded.of(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
