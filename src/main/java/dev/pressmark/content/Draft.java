package dev.pressmark.content;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.model.Folded;
import dev.pressmark.model.Hash;
import dev.pressmark.model.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article whose tags are not yet cut.
 *
 * @param run the tag run as written; empty where the tags come apart
 * @param tags the tags where they come apart
 * @param listing number of the listing that it was read from, 0-based; -1 for an article that is in none
 * @param writtenSlug the slug that the keeper gave it; empty where it is made from the title
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
        Optional<Slug> writtenSlug,
        Optional<String> body,
        SourceSpan place) {

    /** What makes two drafts the same article: folded title, source, date. */
    record Key(String title, String source, LocalDate date) {

        String mark() {
            return Hash.mark(title, source, date.toString());
        }
    }

    Key key() {
        return new Key(Folded.of(title), Folded.of(source), date);
    }

    /**
     * The slug that the keeper wrote, or else the words of the title and a mark made of the key: a function of the article
     * alone, so that no other article can change it, and two of the same title in one month do not meet.
     */
    Slug slug() {
        return writtenSlug.orElseGet(() -> Slug.marked(title, key().mark()));
    }

    /** Whether the other says the same, wherever it was read. */
    boolean saysTheSame(Draft other) {
        return title.equals(other.title) && summary.equals(other.summary) && category.equals(other.category)
                && source.equals(other.source) && run.equals(other.run) && tags.equals(other.tags)
                && likes == other.likes && minutes == other.minutes && body.equals(other.body);
    }
}
