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
 * @param tagsCertain false where the input itself says that its tags may be wrong
 * @param listings numbers of the listings that it stands in, 0-based, ascending; empty for an article that is in none
 * @param key what makes two drafts the same article, as {@link #keyOf} gives it
 * @param byBody what its body says of it, where nobody else does
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
        boolean tagsCertain,
        int likes,
        int minutes,
        List<Integer> listings,
        long key,
        Slug slug,
        Details details,
        ByBody byBody,
        SourceSpan place) {

    /**
     * What can be taken from a body.
     *
     * @param summary its beginning
     * @param minutes its reading time
     */
    record ByBody(String summary, int minutes) {

        static final ByBody NOTHING = new ByBody("", 0);
    }

    /**
     * A draft whose tags are not in doubt.
     *
     * @param listing number of the listing that it was read from; -1 for an article that is in none
     */
    Draft(String title, String summary, LocalDate date, String source, String category, String run, List<String> tags,
            int likes, int minutes, int listing, long key, Slug slug, Details details, SourceSpan place) {
        this(title, summary, date, source, category, run, tags, true, likes, minutes,
                listing < 0 ? List.of() : List.of(listing), key, slug, details, ByBody.NOTHING, place);
    }

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

    /** With what the body says, where nobody else did. */
    Draft completed() {
        return byBody == ByBody.NOTHING ? this : new Draft(title, summary.isEmpty() ? byBody.summary() : summary,
                date, source,
                category, run, tags, tagsCertain, likes, minutes == 0 ? byBody.minutes() : minutes, listings, key, slug,
                details, ByBody.NOTHING, place);
    }

    /** The same under another slug. */
    Draft at(Slug other) {
        return new Draft(title, summary, date, source, category, run, tags, tagsCertain, likes, minutes, listings, key, other,
                details, byBody, place);
    }

    /** The same, read from listings of these numbers. */
    Draft of(List<Integer> numbers) {
        return new Draft(title, summary, date, source, category, run, tags, tagsCertain, likes, minutes, numbers, key, slug,
                details, byBody, place);
    }

    /** Whether the keeper gave it its slug. */
    boolean hasOwnSlug() {
        return !slug.equals(slugOf(title, key));
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
                && tagsCertain == other.tagsCertain && likes == other.likes && minutes == other.minutes
                && listings.equals(other.listings) && slug.equals(other.slug) && details.equals(other.details);
    }
}
