package dev.pressmark.markdown;

import dev.pressmark.frontmatter.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What front matter may say, and the names that generators have for it. The case of letters does not matter, nor whether
 * {@code -}, {@code _} or a blank stands between words; a dot leads into a group of keys. Of several names that a file
 * gives, the first of the list that says something counts.
 */
public enum FrontMatterKey {
    TITLE("the title", "title", "headline"),
    DATE("the day of publication", "date", "publish_date", "publishdate", "published_date", "pubdate", "pub_date",
            "published_at", "published_on", "published", "posted", "created", "created_at", "creation_date"),
    UPDATED("the day of the last change", "updated", "lastmod", "modified", "last_modified", "last_modified_at",
            "last_updated", "last_update.date", "last_update", "updated_at", "updated_date", "date_modified"),
    SUMMARY("the summary", "summary", "description", "excerpt"),
    TAGS("the tags", "tags", "tag", "taxonomies.tags", "keywords"),
    CATEGORY("the category; where there are several, the others are tags", "category", "categories",
            "taxonomies.categories"),
    SOURCE("who published it; without it, the first author", "source"),
    AUTHORS("who wrote it", "authors", "author", "byline", "taxonomies.authors", "params.authors", "params.author",
            "extra.authors", "extra.author"),
    LANGUAGE("the language", "lang", "language", "locale"),
    SLUG("the last word of the address", "slug"),
    ALIASES("former addresses", "aliases", "alias", "redirect_from"),
    ADDRESS("the address that it had; one more former address", "permalink", "path", "url"),
    LINK("where else it stands", "link", "canonical_url", "canonical", "external_url", "externalurl", "original_url"),
    DRAFT("true: the article is left out", "draft", "hidden", "unlisted", "eleventyexcludefromcollections"),
    PUBLISHED("false: the article is left out", "published"),
    STATUS("draft, hidden, private, pending or unpublished: the article is left out", "status"),
    LIKES("how many liked it", "likes"),
    MINUTES("the reading time in minutes", "minutes"),
    NAV("of a standing page: its label in the navigation", "nav");

    /** Every first word of a name, folded. */
    static final Set<String> KNOWN = Arrays.stream(values())
            .flatMap(key -> key.names.stream())
            .map(name -> Keys.fold(name.replaceFirst("\\..*", "")))
            .collect(Collectors.toUnmodifiableSet());

    private final String meaning;
    private final List<String> names;

    FrontMatterKey(String meaning, String... names) {
        this.meaning = meaning;
        this.names = List.of(names);
    }

    /** What it says, for the manual. */
    public String meaning() {
        return meaning;
    }

    /** Its names, the first that says something first; words are parted by {@code _}. */
    public List<String> names() {
        return names;
    }
}
