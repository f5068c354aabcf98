package dev.pressmark.plan;

import dev.pressmark.index.Axis;
import dev.pressmark.index.Term;
import dev.pressmark.index.Titles;
import dev.pressmark.model.Article;
import dev.pressmark.model.IndexLetter;
import dev.pressmark.model.StandingPage;
import java.time.LocalDate;
import java.util.Locale;

/** Where things stand in the site: the one place that knows the shape of its addresses. */
public final class Routes {

    /** All articles. */
    public static final Route ARTICLES = Route.HOME.page("articles");

    /** All dates. */
    public static final Route ARCHIVE = Route.HOME.page("archive");

    /** The archive in pictures. */
    public static final Route STATS = Route.HOME.page("stats");

    /** Where readers search. */
    public static final Route SEARCH = Route.HOME.page("search");

    /** All titles from A to Z. */
    public static final Route TITLES = ARTICLES.page("a-z");

    private Routes() {}

    public static Route article(Article article) {
        LocalDate date = article.date();
        return new Route("articles/" + year(date.getYear()) + "/" + two(date.getMonthValue()) + "/" + article.slug() + "/");
    }

    /** A standing page; the one without a path is the home page. */
    public static Route standing(StandingPage page) {
        return page.path().isEmpty() ? Route.HOME : new Route(page.path() + "/");
    }

    public static Route terms(Axis axis) {
        return Route.HOME.page(axis.path());
    }

    public static Route term(Term term) {
        return Route.HOME.page(term.axis().path(), term.slug().value());
    }

    public static Route yearOf(int year) {
        return Route.HOME.page("archive", year(year));
    }

    /** The articles that a term has in a year; {@link Intersections#yearOf} knows whether they have a list. */
    static Route yearOf(Term term, int year) {
        return term(term).page(year(year));
    }

    /** The articles of a tag that have another tag too, whichever is named first, or a category. */
    static Route both(Term tag, Term other) {
        if (other.axis() != Axis.TAG) {
            return term(tag).page("in", other.slug().value());
        }
        boolean inOrder = tag.slug().compareTo(other.slug()) < 0;
        return term(inOrder ? tag : other).page("and", (inOrder ? other : tag).slug().value());
    }

    public static Route month(int year, int month) {
        return Route.HOME.page("archive", year(year), two(month));
    }

    public static Route titles(Titles.Letter letter) {
        return TITLES.page(IndexLetter.slug(letter.label()));
    }

    /** Where a part of the index for searching stands; {@code search.js} knows it too. */
    static Route searchShard(PageSpec.SearchShard.Kind kind, int number) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        boolean single = kind == PageSpec.SearchShard.Kind.META || kind == PageSpec.SearchShard.Kind.TERMS;
        return new Route(SEARCH.path() + (single ? name : name + "/" + number) + ".json");
    }

    private static String year(int year) {
        return year >= 1000 ? Integer.toString(year) : "0".repeat(4 - Integer.toString(year).length()) + year;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
