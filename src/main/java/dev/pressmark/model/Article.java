package dev.pressmark.model;

import dev.pressmark.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article of the archive.
 *
 * @param title never empty
 * @param summary plain text; empty where there is none
 * @param source who published it; empty where that is not known
 * @param category empty where it has none
 * @param tags all tags that are known, the listing's own among them; distinct, in code-point order
 * @param tagsCertain false where the tags were cut from a run and another cut is nearly as likely
 * @param likes at least 0
 * @param minutes reading time, at least 0
 * @param slug the last word of its URL, a function of the article alone
 * @param details what only some articles say of themselves
 * @param place where it was read
 */
public record Article(
        String title,
        String summary,
        LocalDate date,
        String source,
        String category,
        List<String> tags,
        boolean tagsCertain,
        int likes,
        int minutes,
        Slug slug,
        Details details,
        SourceSpan place) {

    /** How many tags a card shows: the first ones, as the listing does. */
    public static final int SHOWN_TAGS = 3;

    public Article {
        tags = List.copyOf(tags);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an article has a title");
        }
    }

    /** Clean HTML of what it has beside its summary. */
    public Optional<String> body() {
        return details.body();
    }

    /** The tags that a card shows. */
    public List<String> shownTags() {
        return tags.subList(0, Math.min(SHOWN_TAGS, tags.size()));
    }
}
