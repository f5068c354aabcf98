package dev.pressmark.render;

import dev.pressmark.index.DateArchive;
import dev.pressmark.index.Term;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.Route;
import dev.pressmark.plan.Routes;

/** Says which list is meant in the words of the search page's address, which {@code search.js} reads. */
final class Narrowing {

    private Narrowing() {}

    /** The query of the address that shows the same articles as a list, without a question mark. */
    static String query(ArticleList list) {
        if (list instanceof ArticleList.OfTerm of) {
            return of(of.term());
        }
        if (list instanceof ArticleList.OfYear of) {
            return of(of.year());
        }
        if (list instanceof ArticleList.OfMonth of) {
            String month = Routes.month(of.month().year(), of.month().month()).path();
            return "month=" + month.substring(Routes.ARCHIVE.path().length(), month.length() - 1).replace('/', '-');
        }
        if (list instanceof ArticleList.OfTagInYear of) {
            return of(of.tag()) + "&" + of(of.year());
        }
        if (list instanceof ArticleList.OfTagAnd of) {
            return of(of.tag()) + "&" + of(of.other());
        }
        return "narrow";
    }

    /** A slug has letters, digits and hyphens, so that what a path takes a query takes too. */
    private static String of(Term term) {
        return term.axis().singular() + "=" + new Route(term.slug().value()).href();
    }

    private static String of(DateArchive.Year year) {
        String path = Routes.yearOf(year.year()).path();
        return "year=" + path.substring(Routes.ARCHIVE.path().length(), path.length() - 1);
    }
}
