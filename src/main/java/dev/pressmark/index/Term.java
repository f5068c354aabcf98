package dev.pressmark.index;

import dev.pressmark.model.Slug;
import java.util.Comparator;

/**
 * One value on an axis, with its articles. Names with the same slug are one term.
 *
 * @param name the spelling that most articles have; of equals the first in code-unit order
 * @param ordinal its place in {@link Taxonomy#terms()}, 0-based
 * @param articles positions, ascending; not empty, not to be changed
 */
public record Term(Axis axis, String name, Slug slug, int ordinal, int[] articles) {

    /** Most articles first, of equals by slug. */
    public static final Comparator<Term> BY_COUNT =
            Comparator.comparingInt(Term::count).reversed().thenComparing(Term::ordinal);

    /** How many articles it has. */
    public int count() {
        return articles.length;
    }
}
