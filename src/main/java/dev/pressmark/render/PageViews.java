package dev.pressmark.render;

import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.Neighbours;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.index.Titles;
import dev.pressmark.language.Words;
import dev.pressmark.model.Article;
import dev.pressmark.model.WebAddress;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Pager;
import dev.pressmark.plan.Route;
import dev.pressmark.plan.Routes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Makes the view of each kind of page. Safe to share; what it gives depends on the page alone. */
final class PageViews {

    private static final int NEWEST = 9;
    private static final int TAGS_ON_HOME = 16;
    private static final int TERMS_ON_HOME = 8;
    private static final int RELATED = 3;
    private static final int RELATED_TAGS = 6;

    private final SiteIndex index;
    private final Parts parts;
    private final Words words;
    private final Cards cards;
    private final Neighbours neighbours;
    private final LinkedData linked;
    private final Views.Feeds siteFeeds;
    private final Map<String, List<Term>> relatedTags = new ConcurrentHashMap<>();

    PageViews(SiteIndex index, Parts parts, Cards cards, LinkedData linked) {
        this.index = index;
        this.parts = parts;
        this.words = parts.words();
        this.cards = cards;
        this.neighbours = new Neighbours(index);
        this.linked = linked;
        this.siteFeeds = parts.feeds(new ArticleList.All(Routes.ARTICLES, index.articles().size()));
    }

    Views.Home home() {
        List<Views.Year> years = new ArrayList<>(parts.years());
        Collections.reverse(years);
        Views.Page page = parts.page(Route.HOME, "", parts.site().description()).website(siteFeeds, linked.home());
        return new Views.Home(parts.site(), page,
                count(Axis.TAG), count(Axis.SOURCE), count(Axis.CATEGORY), years,
                top(Axis.TAG, TAGS_ON_HOME), top(Axis.SOURCE, TERMS_ON_HOME), top(Axis.CATEGORY, TERMS_ON_HOME),
                cards.of(IntStream.range(0, Math.min(NEWEST, index.articles().size()))));
    }

    private String count(Axis axis) {
        return !parts.hasTerms(axis) ? "" : words.number(index.taxonomy(axis).terms().size());
    }

    private List<Views.Term> top(Axis axis, int limit) {
        return parts.termViews(parts.byCount(axis).stream().limit(limit).toList());
    }

    Views.ArticlePage article(PageSpec.OfArticle spec) {
        Article article = index.articles().get(spec.position());
        Views.Page page = parts.page(spec.route(), article.title(), article.summary())
                .of("article", false, siteFeeds, linked.article(spec.position()));
        Lazy<List<Views.Article>> related = Lazy.of(() ->
                neighbours.related(spec.position(), RELATED).stream().map(parts::article).toList());
        return new Views.ArticlePage(parts.site(), page, parts.article(spec.position()),
                lead(article), article.body().map(Html::of).orElse(null), elsewhere(article),
                        parts.neighbour(spec.position() - 1),
                parts.neighbour(spec.position() + 1), any(related), related);
    }

    private static Views.Elsewhere elsewhere(Article article) {
        return article.details().link()
                .map(link -> new Views.Elsewhere(link, WebAddress.host(link)))
                .orElse(null);
    }

    private static Lazy<Boolean> any(Lazy<? extends List<?>> list) {
        return Lazy.of(() -> !list.get().isEmpty());
    }

    /** A summary that was taken from the text is not said twice. */
    private static String lead(Article article) {
        if (article.body().isEmpty()) {
            return article.summary();
        }
        String beginning = article.summary().replaceFirst("…$", "");
        String text = article.body().get().replaceAll("<[^>]*>", "").strip();
        return text.startsWith(beginning.substring(0, Math.min(40, beginning.length()))) ? "" : article.summary();
    }

    Views.TermList term(ArticleList.OfTerm list, Pager pager) {
        Term term = list.term();
        String description = term.axis() == Axis.TAG
                ? index.library().authority().descriptions().getOrDefault(term.name(), "") : "";
        Lazy<List<Views.Shared>> related = Lazy.of(() -> parts.beside(term, relatedTags.computeIfAbsent(
                list.base().path(), path -> neighbours.relatedTags(term, RELATED_TAGS)), pager.page() == 1));
        Lazy<List<Views.Shared>> shelves = Lazy.of(() -> pager.page() == 1 ? parts.shelves(term) : List.of());
        Lazy<List<Views.YearOfTerm>> years = Lazy.of(() -> pager.page() == 1 ? parts.years(term) : List.of());
        return new Views.TermList(parts.site(), ofList(list, pager, term.name(), about(term, description)),
                term.axis().singular(), parts.term(term), words.articles(term.count()), parts.span(term.articles()),
                parts.narrow(list),
                description, any(related), related, any(shelves), shelves, Lazy.of(() -> years.get().size() > 1), years,
                cards.of(list, pager), parts.pager(pager));
    }

    private String about(Term term, String description) {
        return description.isEmpty()
                ? countOf(term.count(), term.name())
                : description;
    }

    private String countOf(int count, String name) {
        return words.say("countOf", "count", words.number(count), "word", words.articles(count), "name", name);
    }

    /** The frame of one page of a list; the first page leads to the list's feeds. */
    private Views.Page ofList(ArticleList list, Pager pager, String heading, String description) {
        return parts.page(pager, heading, description)
                .of("website", true, pager.page() == 1 ? parts.feeds(list) : Views.Feeds.NONE,
                        linked.list(list, pager, heading));
    }

    Views.ArticleList list(ArticleList list, Pager pager) {
        String heading = heading(list);
        String description = countOf(list.count(), heading);
        List<Views.Link> ways = ways(list);
        return new Views.ArticleList(parts.site(), ofList(list, pager, heading, description), heading,
                words.number(list.count()), words.articles(list.count()), parts.narrow(list), cards.of(list, pager),
                parts.pager(pager), !ways.isEmpty(), ways);
    }

    private String heading(ArticleList list) {
        if (list instanceof ArticleList.OfYear year) {
            return Integer.toString(year.year().year());
        }
        if (list instanceof ArticleList.OfTagInYear year) {
            return words.say("tagInYear", "tag", year.tag().name(), "year", year.year().year());
        }
        if (list instanceof ArticleList.OfTagAnd both) {
            return both.other().axis() == Axis.TAG
                    ? words.say("tagAndTag", "tag", both.tag().name(), "other", both.other().name())
                    : words.say("tagInCategory", "tag", both.tag().name(), "category", both.other().name());
        }
        return list instanceof ArticleList.OfMonth month
                ? words.month(month.month().year(), month.month().month())
                : words.say("allArticles");
    }

    /** From a year to its months, from a month to its year, from what two share to each of them. */
    private List<Views.Link> ways(ArticleList list) {
        if (list instanceof ArticleList.OfYear year) {
            return year.year().months().stream().map(this::link).toList();
        }
        if (list instanceof ArticleList.OfMonth month) {
            int year = month.month().year();
            return List.of(new Views.Link(words.say("allOf", "name", year), parts.href(Routes.yearOf(year))));
        }
        if (list instanceof ArticleList.OfTagInYear both) {
            return List.of(link(both.tag()), link(both.year()));
        }
        if (list instanceof ArticleList.OfTagAnd both) {
            return List.of(link(both.tag()), link(both.other()));
        }
        return List.of();
    }

    private Views.Link link(Term term) {
        return new Views.Link(words.say("allOf", "name", term.name()), parts.href(Routes.term(term)));
    }

    private Views.Link link(DateArchive.Year year) {
        return new Views.Link(words.say("allOf", "name", year.year()), parts.href(Routes.yearOf(year.year())));
    }

    private Views.Link link(DateArchive.Month month) {
        return new Views.Link(
                words.month(month.month()), parts.href(Routes.month(month.year(), month.month())));
    }

    Views.TermIndex terms(PageSpec.OfTerms spec) {
        Axis axis = spec.axis();
        List<Term> all = index.taxonomy(axis).terms();
        String word = words.word(axis.path() + "Counted", all.size());
        String heading = parts.heading(axis);
        boolean byLetter = axis == Axis.TAG;
        return new Views.TermIndex(parts.site(),
                parts.page(spec.route(), heading, words.say("counted", "count", words.number(all.size()), "word", word))
                        .website(siteFeeds, linked.overview(spec.route(), heading)), heading,
                words.number(all.size()), word, byLetter,
                byLetter ? Letters.of(all, parts::term, words::script) : List.of(),
                byLetter ? List.of() : parts.termViews(parts.byCount(axis)));
    }

    Views.DateIndex dates(PageSpec.OfDates spec) {
        String heading = words.say("years");
        return new Views.DateIndex(parts.site(),
                parts.page(spec.route(), heading, ofSite("yearsDescription"))
                        .website(siteFeeds, linked.overview(spec.route(), heading)),
                parts.monthNames(), parts.years());
    }

    Views.Stats stats(PageSpec.Stats spec) {
        String heading = words.say("pictures");
        return new Views.Stats(parts.site(),
                parts.page(spec.route(), heading, ofSite("picturesDescription"))
                        .website(siteFeeds, linked.overview(spec.route(), heading)),
                new Pictures(index, parts).all());
    }

    /** A text that says how many articles the site has. */
    private String ofSite(String key) {
        return words.say(key, "count", parts.site().articles(), "word", parts.site().articlesWord());
    }

    Views.Search search() {
        String heading = words.say("search");
        String titles = index.articles().isEmpty() ? "" : parts.href(Routes.TITLES);
        return new Views.Search(parts.site(), parts.page(Routes.SEARCH, heading, ofSite("searchDescription"))
                .website(siteFeeds, linked.overview(Routes.SEARCH, heading)), titles);
    }

    Views.TitleIndex titles(Titles titles) {
        String heading = words.say("titles");
        return new Views.TitleIndex(parts.site(),
                parts.page(Routes.TITLES, heading, words.say("titlesDescription"))
                        .website(siteFeeds, linked.overview(Routes.TITLES, heading)), letters(titles, null));
    }

    Views.TitleList titles(PageSpec.OfLetter spec) {
        Titles.Letter letter = spec.letter();
        List<Views.Neighbour> titles = new ArrayList<>();
        for (int i = spec.pager().from(); i < spec.pager().to(); i++) {
            titles.add(parts.neighbour(letter.positions()[i]));
        }
        String count = words.number(letter.count());
        String label = words.script(letter.label());
        String heading = words.say("titlesOf", "letter", label);
        return new Views.TitleList(parts.site(),
                parts.page(spec.pager(), heading, words.say("titlesOfDescription", "count", count, "letter", label))
                        .website(siteFeeds, linked.overview(spec.route(), heading)), label, count,
                words.articles(letter.count()), letters(spec.titles(), letter), titles,
                parts.pager(spec.pager()));
    }

    private List<Views.TitleLetter> letters(Titles titles, Titles.Letter current) {
        return titles.letters().stream().map(letter -> new Views.TitleLetter(words.script(letter.label()),
                parts.href(Routes.titles(letter)), words.number(letter.count()), letter == current)).toList();
    }

    Views.StandingPage standing(PageSpec.Standing spec) {
        Views.Page page = parts.page(spec.route(), spec.page().title(), spec.page().summary())
                .website(siteFeeds, linked.standing(spec.route(), spec.page().title()));
        return new Views.StandingPage(parts.site(), page, spec.page().title(), Html.of(spec.page().body()));
    }

    Views.NotFound notFound() {
        return new Views.NotFound(parts.site(), parts.pageWithoutAddress(words.say("lost")));
    }
}
