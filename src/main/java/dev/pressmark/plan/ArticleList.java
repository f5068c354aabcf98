package dev.pressmark.plan;

import dev.pressmark.index.DateArchive;
import dev.pressmark.index.Term;
import java.util.stream.IntStream;

/** A list of articles that is shown page by page. */
public sealed interface ArticleList {

    /** Where its first page stands. */
    Route base();

    /** How many articles it has. */
    int count();

    /** The position in site order of the article at an index of the list, 0-based. */
    int position(int index);

    /** The positions of the articles on one of its pages, as they are shown. */
    default IntStream positions(Pager pager) {
        return pager.indexes().map(this::position);
    }

    /** All articles. */
    record All(Route base, int count) implements ArticleList {
        @Override
        public int position(int index) {
            return index;
        }
    }

    /** The articles of a tag, a category or a source. */
    record OfTerm(Route base, Term term) implements ArticleList {
        @Override
        public int count() {
            return term.count();
        }

        @Override
        public int position(int index) {
            return term.articles()[index];
        }
    }

    /** The articles of a year. */
    record OfYear(Route base, DateArchive.Year year) implements ArticleList {
        @Override
        public int count() {
            return year.articles().count();
        }

        @Override
        public int position(int index) {
            return year.articles().from() + index;
        }
    }

    /** The articles of a month. */
    record OfMonth(Route base, DateArchive.Month month) implements ArticleList {
        @Override
        public int count() {
            return month.articles().count();
        }

        @Override
        public int position(int index) {
            return month.articles().from() + index;
        }
    }

    /** The articles that a tag has in a year, which are one stretch of its articles. */
    record OfTagInYear(Term tag, DateArchive.Year year, int from, int count) implements ArticleList {
        @Override
        public Route base() {
            return Routes.yearOf(tag, year.year());
        }

        @Override
        public int position(int index) {
            return tag.articles()[from + index];
        }
    }

    /**
     * The articles that have a tag, and another tag or a category.
     *
     * @param articles positions, ascending; not to be changed
     */
    record OfTagAnd(Term tag, Term other, int[] articles) implements ArticleList {
        @Override
        public Route base() {
            return Routes.both(tag, other);
        }

        @Override
        public int count() {
            return articles.length;
        }

        @Override
        public int position(int index) {
            return articles[index];
        }
    }
}
