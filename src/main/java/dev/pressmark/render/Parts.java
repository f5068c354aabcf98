package dev.pressmark.render;

import dev.pressmark.config.NavigationItem;
import dev.pressmark.config.NavigationItem.Place;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfig.Extra;
import dev.pressmark.cover.Cover;
import dev.pressmark.cover.Monogram;
import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.language.Direction;
import dev.pressmark.language.Words;
import dev.pressmark.model.Article;
import dev.pressmark.model.StandingPage;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.Feeding;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Pager;
import dev.pressmark.plan.Route;
import dev.pressmark.plan.Routes;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.plan.TermPages;
import dev.pressmark.stats.TermYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The views that many pages share: the frame, terms, articles, pagers. Immutable and safe to share. */
final class Parts {

    private static final int INKS = 40;
    private static final int TERM_YEARS = 60;
    private static final int SHELVES = 6;

    private final SiteIndex index;
    private final SitePlan plan;
    private final TermPages termPages;
    private final String root;
    private final String base;
    private final SiteConfig config;
    private final Words words;
    private final Views.Site site;
    private final List<StandingPage> inNavigation;
    private final Map<Axis, Views.Term[]> terms = new EnumMap<>(Axis.class);
    private final Map<Integer, String> monthHrefs = new HashMap<>();

    /**
     * The parts of one site.
     *
     * @param plan whose first pages are those of the articles, in site order
     * @param policy what pages may load
     */
    Parts(SiteIndex index, SiteConfig config, SitePlan plan, Words words, String policy) {
        this.index = index;
        this.words = words;
        this.plan = plan;
        this.termPages = new TermPages(config);
        this.config = config;
        this.root = config.root();
        this.base = config.baseUrl().toString();
        int articles = index.articles().size();
        this.site = new Views.Site(config.title(), config.description(), config.language(),
                Direction.isRightToLeft(config.language()), config.author(), root,
                base, config.has(Extra.DATA),
                words.number(articles), words.articles(articles),
                articles == 0 ? "" : span(IntStream.of(0, articles - 1).toArray()),
                config.has(Extra.STATS) ? href(Routes.STATS) : "", config.has(Extra.SEARCH), config.searchShortcut(),
                Html.of(policy));
        this.inNavigation = index.library().pages().stream().filter(page -> page.nav().isPresent()).toList();
        for (Axis axis : Axis.values()) {
            terms.put(axis, terms(axis));
        }
        index.dates().years().forEach(year -> year.months().forEach(month -> monthHrefs.put(
                monthNumber(month.year(), month.month()), href(Routes.month(month.year(), month.month())))));
    }

    private Route route(int position) {
        return plan.pages().get(position).route();
    }

    Views.Site site() {
        return site;
    }

    Words words() {
        return words;
    }

    String href(Route route) {
        return root + route.href();
    }

    /** The absolute address of a page. */
    String address(Route route) {
        return base + route.href();
    }

    /** The heading of the page of all terms of an axis. */
    String heading(Axis axis) {
        return words.say(axis.path());
    }

    /** The feeds of a list. */
    Views.Feeds feeds(ArticleList list) {
        List<PageSpec.Feed> feeds = Feeding.of(list, config);
        String followed = list instanceof ArticleList.OfTerm term ? term.term().name() : config.title();
        return feeds.isEmpty() ? Views.Feeds.NONE
                : new Views.Feeds(followed, href(feeds.get(0).route()), href(feeds.get(1).route()));
    }

    /**
     * Tags beside a term.
     *
     * @param lists whether to name the lists of what both have
     */
    List<Views.Shared> beside(Term term, List<Term> tags, boolean lists) {
        return tags.stream().map(tag ->
                shared(tag, lists ? plan.intersections().with(tag, term) : Optional.empty())).toList();
    }

    /** The categories that a tag shares a list with. */
    List<Views.Shared> shelves(Term tag) {
        return plan.intersections().inCategories(tag).stream().limit(SHELVES)
                .map(list -> shared(list.other(), Optional.of(list))).toList();
    }

    private Views.Shared shared(Term other, Optional<ArticleList> list) {
        Views.Term term = term(other);
        return new Views.Shared(term.name(), term.href(), list.map(some -> href(some.base())).orElse(""),
                list.map(some -> words.number(some.count())).orElse(""));
    }

    /** Where a list is narrowed further; empty where readers cannot search. */
    String narrow(ArticleList list) {
        return config.has(Extra.SEARCH) && list.count() > 0 ? href(Routes.SEARCH) + "?" + Narrowing.query(list) : "";
    }

    /** The frame of a page that has an address of its own. */
    Views.Page page(Route route, String title, String description) {
        return page(route, title, description, "", "");
    }

    /** The frame of one page of a list. */
    Views.Page page(Pager pager, String title, String description) {
        String numbered = pager.page() == 1 ? title
                : words.say("numberedPage", "title", title, "page", pager.page());
        return page(pager.route(), numbered, description, previous(pager), next(pager));
    }

    private Views.Page page(Route route, String title, String description, String previous, String next) {
        return new Views.Page(title, description, address(route), previous, next, route.path().isEmpty(),
                Lazy.of(() -> nav(route)), "website", false, "", "", "", null);
    }

    /** The frame of the page that stands for every address that does not exist. */
    Views.Page pageWithoutAddress(String title) {
        return new Views.Page(title, "", "", "", "", false, Lazy.of(() -> nav(new Route("404.html"))), "website",
                false, "", "", "", null);
    }

    private List<Views.Nav> nav(Route current) {
        List<Views.Nav> nav = new ArrayList<>();
        for (NavigationItem item : config.navigation()) {
            if (item instanceof NavigationItem.Link link) {
                nav.add(nav(link, current));
            } else if (item == Place.PAGES) {
                inNavigation.forEach(page -> nav.add(nav(page.nav().orElseThrow(), new Route(page.path() + "/"), current)));
            } else {
                nav((Place) item, current).ifPresent(nav::add);
            }
        }
        return nav;
    }

    /** A place of the site; none for what the site does without or has nothing for. */
    private Optional<Views.Nav> nav(Place place, Route current) {
        return switch (place) {
            case ARTICLES -> Optional.of(nav(words.say("navArticles"), Routes.ARTICLES, current));
            case TAGS -> nav(Axis.TAG, "tags", current);
            case YEARS -> Optional.of(nav(words.say("years"), Routes.ARCHIVE, current));
            case SOURCES -> nav(Axis.SOURCE, "sources", current);
            case CATEGORIES -> nav(Axis.CATEGORY, "categories", current);
            case STATS -> Optional.of(nav(words.say("navPictures"), Routes.STATS, current)).filter(nav -> config.has(Extra.STATS));
            case SEARCH -> Optional.of(nav(words.say("search"), Routes.SEARCH, current)).filter(nav -> config.has(Extra.SEARCH));
            case PAGES -> Optional.empty();
        };
    }

    /** The terms of an axis; none where no article has one. */
    private Optional<Views.Nav> nav(Axis axis, String label, Route current) {
        return Optional.of(nav(words.say(label), Routes.terms(axis), current)).filter(nav -> hasTerms(axis));
    }

    /** Whether an axis is worth a way in: any article has a term of it, or there are no articles yet. */
    boolean hasTerms(Axis axis) {
        return index.articles().isEmpty() || !index.taxonomy(axis).terms().isEmpty();
    }

    private Views.Nav nav(NavigationItem.Link link, Route current) {
        return link.isInSite()
                ? new Views.Nav(link.label(), root + link.target().substring(1),
                        link.target().equals("/" + current.path()))
                : new Views.Nav(link.label(), link.target(), false);
    }

    private Views.Nav nav(String label, Route target, Route current) {
        return new Views.Nav(label, href(target), current.path().startsWith(target.path()));
    }

    Views.Pager pager(Pager pager) {
        List<Views.Step> steps = pager.steps().stream().map(step -> step(pager, step)).toList();
        return new Views.Pager(words.number(pager.page()), words.number(pager.pages()), pager.pages() > 1, previous(pager),
                next(pager), pager.oldestFirst(), steps);
    }

    private Views.Step step(Pager pager, Pager.Step step) {
        return step instanceof Pager.Step.Page page
                ? new Views.Step(words.number(page.number()), href(pager.route(page.number())),
                        page.number() == pager.page())
                : new Views.Step("", "", false);
    }

    private String previous(Pager pager) {
        return pager.previous().isPresent() ? href(pager.route(pager.previous().getAsInt())) : "";
    }

    private String next(Pager pager) {
        return pager.next().isPresent() ? href(pager.route(pager.next().getAsInt())) : "";
    }

    /** First and last year of the articles at some positions, which ascend. */
    String span(int[] positions) {
        int last = index.articles().get(positions[0]).date().getYear();
        int first = index.articles().get(positions[positions.length - 1]).date().getYear();
        return words.span(first, last);
    }

    Views.Term term(Term term) {
        return terms.get(term.axis())[term.ordinal()];
    }

    List<Views.Term> termViews(List<Term> some) {
        return some.stream().map(this::term).toList();
    }

    /** The terms of an axis with most articles first, of equals by slug. */
    List<Term> byCount(Axis axis) {
        return index.taxonomy(axis).terms().stream()
                .sorted(Term.BY_COUNT).toList();
    }

    private Views.Term[] terms(Axis axis) {
        List<Term> ranked = byCount(axis);
        Views.Term[] views = new Views.Term[ranked.size()];
        for (int rank = 0; rank < ranked.size(); rank++) {
            Term term = ranked.get(rank);
            String ink = axis == Axis.CATEGORY ? "k" + rank % INKS : "";
            Views.Mark mark = axis == Axis.SOURCE ? mark(term.name()) : null;
            views[term.ordinal()] = new Views.Term(
                    term.name(), termPages.has(term) ? href(Routes.term(term)) : "",
                    words.number(term.count()), ink, mark);
        }
        return views;
    }

    private static Views.Mark mark(String source) {
        Monogram drawn = Monogram.of(source);
        return new Views.Mark(drawn.letters(), "m" + drawn.shape(), drawn.filled(), "k" + drawn.hue());
    }

    Views.Article article(int position) {
        Article article = index.articles().get(position);
        Route route = route(position);
        Views.Term category = one(Axis.CATEGORY, article.category());
        String language = language(article);
        return new Views.Article(article.title(), language, direction(language), href(route), article.summary(),
                words.date(article.date()),
                article.date().toString(), monthHref(article.date()),
                one(Axis.SOURCE, article.source()), category, category == null ? "" : category.ink(),
                !article.tags().isEmpty(), article.shownTags().stream().map(this::shown).toList(),
                words.number(article.likes()), words.word("likes", article.likes()),
                words.number(article.minutes()), words.word("minutes", article.minutes()), cover(route));
    }

    private Html cover(Route route) {
        String key = "/" + route.path();
        return switch (config.look().covers()) {
            case DRAWN -> Html.later(() -> Cover.svg(key));
            case LETTERS -> Html.later(() -> Cover.letter(key));
            case NONE -> Html.of("");
        };
    }

    /** The language of an article where that is not the site's; empty for all others. */
    private String language(Article article) {
        return article.details().language().filter(own -> !own.equalsIgnoreCase(config.language())).orElse("");
    }

    private static String direction(String language) {
        return language.isEmpty() ? "auto" : Direction.isRightToLeft(language) ? "rtl" : "ltr";
    }

    private String monthHref(LocalDate date) {
        return monthHrefs.get(monthNumber(date.getYear(), date.getMonthValue()));
    }

    private static int monthNumber(int year, int month) {
        return year * 12 + month;
    }

    private Views.Term one(Axis axis, String name) {
        return name.isEmpty() ? null : named(axis, name);
    }

    /** The class of a category's colour; empty for no category. */
    String categoryInk(String name) {
        return name.isEmpty() ? "" : term(index.taxonomy(Axis.CATEGORY).term(name)).ink();
    }

    private Views.Term shown(String tag) {
        return named(Axis.TAG, tag);
    }

    /** The term as a link, in the article's own spelling. */
    private Views.Term named(Axis axis, String name) {
        Views.Term term = term(index.taxonomy(axis).term(name));
        return term.name().equals(name) ? term
                : new Views.Term(name, term.href(), term.count(), term.ink(), term.mark());
    }

    Views.Neighbour neighbour(int position) {
        if (position < 0 || position >= index.articles().size()) {
            return null;
        }
        Article article = index.articles().get(position);
        return new Views.Neighbour(article.title(), language(article), href(route(position)));
    }

    /** The years, newest first. */
    List<Views.Year> years() {
        int most = index.dates().years().stream().flatMap(year -> year.months().stream())
                .mapToInt(month -> month.articles().count()).max().orElse(1);
        return index.dates().years().stream().map(year -> year(year, most)).toList();
    }

    private Views.Year year(DateArchive.Year year, int most) {
        int[] counts = new int[12];
        year.months().forEach(month -> counts[month.month() - 1] = month.articles().count());
        List<Views.Month> months = IntStream.range(0, 12).mapToObj(m -> month(year.year(), m, counts[m], most)).toList();
        return new Views.Year(Integer.toString(year.year()), href(Routes.yearOf(year.year())),
                words.number(year.articles().count()), months, YearBars.draw(counts, most));
    }

    /** The months as the head of a table has them; of a short name as much as tells a month stands first. */
    List<Views.MonthName> monthNames() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> {
            String name = words.monthShort(month);
            int end = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
            while (end < name.length() && Character.isDigit(name.charAt(0)) && Character.isDigit(name.charAt(end))) {
                end++;
            }
            return new Views.MonthName(words.month(month), name.substring(0, end), name.substring(end));
        }).toList();
    }

    /** The years of a term from its first to its last, at most the newest {@value #TERM_YEARS}. */
    List<Views.YearOfTerm> years(Term term) {
        TermYears years = TermYears.of(index.dates(), term, TERM_YEARS);
        int most = IntStream.of(years.counts()).max().orElse(0);
        return IntStream.range(0, years.counts().length)
                .mapToObj(i -> year(term, years.first() + i, years.counts()[i], most)).toList();
    }

    private Views.YearOfTerm year(Term term, int year, int count, int most) {
        return new Views.YearOfTerm(Integer.toString(year),
                count == 0 ? "" : href(plan.intersections().yearOf(term, year)),
                words.number(count), YearBars.bar(count, most));
    }

    private Views.Month month(int year, int month, int count, int most) {
        int weight = count == 0 ? 0 : 1 + 6 * count / (most + 1);
        return new Views.Month(words.month(month + 1), Integer.toString(year),
                count == 0 ? "" : href(Routes.month(year, month + 1)), words.number(count), words.articles(count),
                "w" + weight);
    }
}
