package dev.pressmark.content;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.model.Details;
import dev.pressmark.model.Folded;
import dev.pressmark.model.Hash;
import dev.pressmark.model.Slug;
import java.time.LocalDate;
import java.util.List;

/**
 * An article whose tags are not yet cut.
 *
 * @param run the tag run as written; empty where the tags come apart
 * @param tags the tags where they come apart
 * @param listing number of the listing that it was read from, 0-based; -1 for an article that is in none
 * @param key what makes two drafts the same article, as {@link #keyOf} gives it
 * @param slug the one that the keeper gave it, or one made from title and key
 */
record Draft(
        String title,
        String summary,
        LocalDate date,
        String source,
        String category,
        String run,
        List<String> tags,
        int likes,
        int minutes,
        int listing,
        long key,
        Slug slug,
        Details details,
        SourceSpan place) {

    /** A hash of what makes two drafts the same article: folded title, source, date. */
    static long keyOf(String title, String source, LocalDate date) {
        return Hash.of(Folded.of(title), Folded.of(source), date.toString());
    }

    /**
     * The words of the title and a mark made of the key: a function of the article alone, so that no other article can
     * change it, and two of the same title in one month do not meet.
     */
    static Slug slugOf(String title, long key) {
        return Slug.marked(title, Hash.mark(key));
    }

    /** The same draft, read from the listing of a number. */
    Draft ofListing(int number) {
        return number == listing ? this : new Draft(
                title, summary, date, source, category, run, tags, likes, minutes, number, key, slug, details, place);
    }

    /** Whether the other is the same article; equal keys all but say so. */
    boolean isSameArticle(Draft other) {
        return key == other.key && date.equals(other.date) && Folded.of(title).equals(Folded.of(other.title))
                && Folded.of(source).equals(Folded.of(other.source));
    }

    /** Whether the other says the same, wherever it was read. */
    boolean saysTheSame(Draft other) {
        return title.equals(other.title) && summary.equals(other.summary) && category.equals(other.category)
                && source.equals(other.source) && run.equals(other.run) && tags.equals(other.tags)
                && likes == other.likes && minutes == other.minutes && details.equals(other.details);
    }
}
