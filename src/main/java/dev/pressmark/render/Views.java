package dev.pressmark.render;

import java.util.List;

/**
 * What templates know: for each template a record whose components are its names. A component of a view's type may be
 * null, which a section takes for false; texts and lists never are. Numbers are texts, as they are shown.
 */
final class Views {

    private Views() {}

    /** What a template is given. */
    interface View {

        /**
         * The components in their order, which a test holds. Said again here, because to ask a record by reflection for each
         * name that a page shows costs as much as all else of the page.
         */
        Object[] values();
    }

    /** A view that fills the frame of a page. */
    sealed interface InFrame extends View {
        Page page();
    }

    @Meaning("What is the same on every page.")
    record Site(
            @Meaning(value = "the archive's name", example = "Tagged articles") String title,
            @Meaning(value = "a sentence about the archive; may be empty", example = "What engineers wrote.")
                    String description,
            @Meaning(value = "BCP 47 tag", example = "en") String language,
            @Meaning("whether that is written from right to left") boolean rightToLeft,
            @Meaning(value = "who keeps the archive; may be empty", example = "The Library") String author,
            @Meaning(value = "the path that every link begins with", example = "/archive/") String root,
            @Meaning(value = "its absolute address, for programs elsewhere", example = "https://example.org/archive/")
                    String address,
            @Meaning("whether the whole archive can be had as data") boolean data,
            @Meaning(value = "how many articles there are", example = "1,275") String articles,
            @Meaning(value = "\"article\" or \"articles\", as the count asks", example = "articles") String articlesWord,
            @Meaning(value = "first and last year; empty without articles", example = "2012–2024") String span,
            @Meaning(value = "the archive in pictures; empty where the site does without", example = "/stats/")
                    String stats,
            @Meaning("whether readers can search it") boolean search,
            @Meaning("whether the key / leads to the search box") boolean searchKey,
            @Meaning("what its pages may load, as a Content-Security-Policy") Html policy) implements View {
        @Override
        public Object[] values() {
            return new Object[] {title, description, language, rightToLeft, author, root, address, data, articles,
                articlesWord, span, stats, search, searchKey, policy};
        }
    }

    @Meaning("What differs from page to page in the frame around it.")
    record Page(
            @Meaning(value = "for the window's title, without the archive's name", example = "Scalability, page 2")
                    String title,
            @Meaning(value = "for search engines; may be empty", example = "1,275 articles about Scalability.")
                    String description,
            @Meaning(value = "the page's absolute address; empty where it has none of its own",
                            example = "https://example.org/tags/kafka/") String canonical,
            @Meaning(value = "the page before in a list; empty on the first", example = "/tags/kafka/") String previous,
            @Meaning(value = "the page after in a list; empty on the last", example = "/tags/kafka/page/3/") String next,
            @Meaning("whether it is the home page") boolean home,
            @Meaning("the navigation, in order") Lazy<List<Nav>> nav,
            @Meaning(value = "what Open Graph calls it: article or website", example = "website") String type,
            @Meaning("whether it is a page of a list of articles") boolean list,
            @Meaning(value = "what may be followed from it: a term, or the archive; may be empty", example = "Kafka")
                    String followed,
            @Meaning(value = "its Atom feed; may be empty", example = "/tags/kafka/feed.xml") String atomFeed,
            @Meaning(value = "its JSON feed; may be empty", example = "/tags/kafka/feed.json") String jsonFeed,
            @Meaning("what schema.org calls it, as JSON for a script element; null where it has no address")
                    Html linkedData) implements View {
        @Override
        public Object[] values() {
            return new Object[] {title, description, canonical, previous, next, home, nav, type, list, followed,
                atomFeed, jsonFeed, linkedData};
        }

        /** The same frame with what programs read of it. */
        Page of(String otherType, boolean ofList, Feeds feeds, Html data) {
            return new Page(title, description, canonical, previous, next, home, nav, otherType, ofList, feeds.followed(),
                    feeds.atom(), feeds.json(), data);
        }

        /** The same for a page that is neither list nor article. */
        Page website(Feeds feeds, Html data) {
            return of("website", false, feeds, data);
        }
    }

    /** The feeds of one list; all empty where it has none. */
    record Feeds(String followed, String atom, String json) {

        static final Feeds NONE = new Feeds("", "", "");
    }

    @Meaning("One entry of the navigation.")
    record Nav(
            @Meaning(value = "what it says", example = "Tags") String label,
            @Meaning(value = "where it leads", example = "/tags/") String href,
            @Meaning("whether the page belongs to it") boolean current) implements View {
        @Override
        public Object[] values() {
            return new Object[] {label, href, current};
        }
    }

    @Meaning("The layout around every page.")
    record Base(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning("what the page's own template gave") Html content) implements View {
        @Override
        public Object[] values() {
            return new Object[] {site, page, content};
        }
    }

    @Meaning("A tag, a category or a source, as a link.")
    record Term(
            @Meaning(value = "its name", example = "Distributed Systems") String name,
            @Meaning(value = "its page; empty for a tag with too few articles to have one",
                            example = "/tags/distributed-systems/") String href,
            @Meaning(value = "how many articles it has", example = "1,275") String count,
            @Meaning(value = "the class of its colour, k0 to k39; categories only, else empty", example = "k12") String ink,
            @Meaning("its drawn mark; sources only, else null") Mark mark) implements View {
        @Override
        public Object[] values() {
            return new Object[] {name, href, count, ink, mark};
        }
    }

    @Meaning("The mark of a source, set in letters that are not part of the text.")
    record Mark(
            @Meaning(value = "one or two letters", example = "AD") String letters,
            @Meaning(value = "the class of its frame, m0 to m4", example = "m1") String shape,
            @Meaning("whether it stands on its colour") boolean filled,
            @Meaning(value = "the class of its colour, k0 to k39", example = "k36") String ink) implements View {
        @Override
        public Object[] values() {
            return new Object[] {letters, shape, filled, ink};
        }
    }

    @Meaning("One article.")
    record Article(
            @Meaning(value = "its title", example = "How Ele.me Scaled") String title,
            @Meaning(value = "BCP 47 tag of its own language; empty where that is the site's", example = "ar")
                    String language,
            @Meaning(value = "which way its texts run: ltr or rtl of its own language, else auto", example = "auto")
                    String direction,
            @Meaning(value = "its page", example = "/articles/2018/05/how-ele-me-scaled-x7k2q/") String href,
            @Meaning(value = "its summary; may be empty", example = "Two data centers at once.") String summary,
            @Meaning(value = "its day", example = "May 10, 2018") String date,
            @Meaning(value = "its day for machines", example = "2018-05-10") String isoDate,
            @Meaning(value = "the list of its month", example = "/archive/2018/05/") String dateHref,
            @Meaning("its source; null where that is not known") Term source,
            @Meaning("its category; null where it has none") Term category,
            @Meaning(value = "the class of its category's colour", example = "k12") String ink,
            @Meaning("whether it has tags") boolean anyTags,
            @Meaning("up to three tags") List<Term> tags,
            @Meaning(value = "how many liked it", example = "1,204") String likes,
            @Meaning(value = "\"like\" or \"likes\", as the count asks", example = "likes") String likesWord,
            @Meaning(value = "reading time in minutes", example = "19") String minutes,
            @Meaning(value = "\"minute\" or \"minutes\", as the count asks", example = "minutes") String minutesWord,
            @Meaning("its cover, an SVG drawing without text") Html cover) implements View {
        @Override
        public Object[] values() {
            return new Object[] {title, language, direction, href, summary, date, isoDate, dateHref, source,
                category, ink, anyTags, tags, likes, likesWord, minutes, minutesWord, cover};
        }
    }

    @Meaning("partials/card: one article as it stands on lists. Drawn once, so it does not know the list.")
    record Card(
            @Meaning("the site") Site site,
            @Meaning("the article") Article article) implements View {
        @Override
        public Object[] values() {
            return new Object[] {site, article};
        }
    }

    @Meaning("The pager under a list.")
    record Pager(
            @Meaning(value = "the page's number", example = "11") String page,
            @Meaning(value = "how many pages there are", example = "13") String pages,
            @Meaning("whether there is more than one page") boolean several,
            @Meaning(value = "the page before it; empty on the first", example = "/tags/kafka/page/10/")
                    String previous,
            @Meaning(value = "the page after it; empty on the last", example = "/tags/kafka/page/12/") String next,
            @Meaning("whether the list begins with the oldest article") boolean oldestFirst,
            @Meaning("page numbers and gaps, in order") List<Step> steps) implements View {
        @Override
        public Object[] values() {
            return new Object[] {page, pages, several, previous, next, oldestFirst, steps};
        }
    }

    @Meaning("One step of a pager.")
    record Step(
            @Meaning(value = "the page's number; empty for a gap", example = "3") String number,
            @Meaning(value = "the page; empty for a gap", example = "/tags/kafka/page/3/") String target,
            @Meaning("whether it is the page itself") boolean current) implements View {
        @Override
        public Object[] values() {
            return new Object[] {number, target, current};
        }
    }

    @Meaning("list: all articles, those of a year or a month, those that a tag shares with a year, a tag or a category.")
    record ArticleList(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "what the list holds", example = "May 2018") String heading,
            @Meaning(value = "how many articles the whole list has", example = "1,275") String count,
            @Meaning(value = "\"article\" or \"articles\", as the count asks", example = "articles") String countWord,
            @Meaning(value = "where it is narrowed further; empty where readers cannot search",
                            example = "/search/?year=2018") String narrow,
            @Meaning("the cards of this page, drawn") List<Html> cards,
            @Meaning("the pager") Pager pager,
            @Meaning("whether there are lists beside or above this one") boolean anyWays,
            @Meaning("lists beside or above this one") List<Link> ways) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, heading, count, countWord, narrow, cards, pager, anyWays, ways};
        }
    }

    @Meaning("A link.")
    record Link(
            @Meaning(value = "what it says", example = "2018") String label,
            @Meaning(value = "where it leads", example = "/archive/2018/") String href) implements View {
        @Override
        public Object[] values() {
            return new Object[] {label, href};
        }
    }

    @Meaning("term: the articles of a tag, a category or a source.")
    record TermList(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "what it is: tag, category or source", example = "tag") String kind,
            @Meaning("the term") Term term,
            @Meaning(value = "\"article\" or \"articles\", as the count asks", example = "articles") String countWord,
            @Meaning(value = "first and last year", example = "2012–2024") String span,
            @Meaning(value = "where it is narrowed further; empty where readers cannot search",
                            example = "/search/?tag=kafka") String narrow,
            @Meaning(value = "what the keeper says of it; may be empty", example = "Growing without building anew.")
                    String description,
            @Meaning("whether other tags stand beside it") Lazy<Boolean> anyRelated,
            @Meaning("the tags that most often stand beside it") Lazy<List<Shared>> related,
            @Meaning("whether it shares a list with a category: on the first page, of a tag") Lazy<Boolean> anyShelves,
            @Meaning("the categories that it shares a list with") Lazy<List<Shared>> shelves,
            @Meaning("whether its years are shown: on the first page, where there are several") Lazy<Boolean> anyYears,
            @Meaning("its years, oldest first, those without articles among them") Lazy<List<YearOfTerm>> years,
            @Meaning("the cards of this page, drawn") List<Html> cards,
            @Meaning("the pager") Pager pager) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, kind, term, countWord, span, narrow, description, anyRelated,
                related, anyShelves, shelves, anyYears, years, cards, pager};
        }
    }

    @Meaning("A tag or a category beside a tag, with the list of the articles that have both.")
    record Shared(
            @Meaning(value = "its name", example = "Redis") String name,
            @Meaning(value = "its page; empty for a tag with too few articles to have one", example = "/tags/redis/")
                    String href,
            @Meaning(value = "the list of what both have; empty where there is none",
                            example = "/tags/kafka/and/redis/") String shared,
            @Meaning(value = "how many articles that list has; empty where there is none", example = "24") String count)
            implements View {
        @Override
        public Object[] values() {
            return new Object[] {name, href, shared, count};
        }
    }

    @Meaning("The articles of a term in one year.")
    record YearOfTerm(
            @Meaning(value = "the year's number", example = "2018") String year,
            @Meaning(value = "their list, or the year's where they have none of their own; empty where there are none",
                            example = "/tags/kafka/2018/")
                    String target,
            @Meaning(value = "how many articles of the term it has", example = "24") String total,
            @Meaning("that number as a bar, an SVG drawing without text") Html bar) implements View {
        @Override
        public Object[] values() {
            return new Object[] {year, target, total, bar};
        }
    }

    @Meaning("terms: all tags, all categories, or all sources.")
    record TermIndex(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "what they are", example = "Tags") String heading,
            @Meaning(value = "how many there are", example = "412") String count,
            @Meaning(value = "the word for that many", example = "tags") String countWord,
            @Meaning("whether they stand under letters") boolean byLetter,
            @Meaning("by letter; empty for categories and sources") List<Letter> letters,
            @Meaning("by count; empty for tags") List<Term> terms) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, heading, count, countWord, byLetter, letters, terms};
        }
    }

    @Meaning("The terms that begin with one letter.")
    record Letter(
            @Meaning(value = "the letter, or the name of the script", example = "S") String letter,
            @Meaning(value = "its anchor", example = "letter-s") String anchor,
            @Meaning("its terms, in order") List<Term> entries) implements View {
        @Override
        public Object[] values() {
            return new Object[] {letter, anchor, entries};
        }
    }

    @Meaning("archive: all years and months.")
    record DateIndex(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning("the twelve months, in order") List<MonthName> monthNames,
            @Meaning("the years, newest first") List<Year> years) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, monthNames, years};
        }
    }

    @Meaning("What a month is called.")
    record MonthName(
            @Meaning(value = "in full", example = "January") String name,
            @Meaning(value = "the beginning of its short name", example = "J") String initial,
            @Meaning(value = "the rest of its short name; may be empty", example = "an") String rest) implements View {
        @Override
        public Object[] values() {
            return new Object[] {name, initial, rest};
        }
    }

    @Meaning("One year.")
    record Year(
            @Meaning(value = "its number", example = "2018") String year,
            @Meaning(value = "its list", example = "/archive/2018/") String href,
            @Meaning(value = "how many articles it has", example = "168") String count,
            @Meaning("all twelve months, in order") List<Month> months,
            @Meaning("its months as a row of bars, an SVG drawing without text") Html bars) implements View {
        @Override
        public Object[] values() {
            return new Object[] {year, href, count, months, bars};
        }
    }

    @Meaning("One month.")
    record Month(
            @Meaning(value = "its name", example = "May") String name,
            @Meaning(value = "the year it is of", example = "2018") String ofYear,
            @Meaning(value = "its list; empty where it has no articles", example = "/archive/2018/05/") String target,
            @Meaning(value = "how many articles it has", example = "24") String total,
            @Meaning(value = "\"article\" or \"articles\", as the count asks", example = "articles") String totalWord,
            @Meaning(value = "the class of its weight, w0 without articles to w6", example = "w3") String weight) implements View {
        @Override
        public Object[] values() {
            return new Object[] {name, ofYear, target, total, totalWord, weight};
        }
    }

    @Meaning("stats: the archive in pictures.")
    record Stats(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning("the pictures that the archive has enough for") List<Picture> pictures) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, pictures};
        }
    }

    @Meaning("One picture of the archive.")
    record Picture(
            @Meaning(value = "its anchor", example = "reading-time") String anchor,
            @Meaning(value = "what it is of", example = "Reading time") String heading,
            @Meaning(value = "what is seen in it", example = "Half of the articles take 12 minutes or less.")
                    String says,
            @Meaning("the drawing, HTML with SVG") Html drawing,
            @Meaning(value = "how to read it; may be empty", example = "The line is as wide as the articles are many.")
                    String note,
            @Meaning("an article that it leads to; null for none") Link example,
            @Meaning("its numbers") Table table) implements View {
        @Override
        public Object[] values() {
            return new Object[] {anchor, heading, says, drawing, note, example, table};
        }
    }

    @Meaning("Numbers in rows and columns.")
    record Table(
            @Meaning("the heads of the columns; the href is empty for plain text") List<Link> heads,
            @Meaning("the rows") List<Row> rows) implements View {
        @Override
        public Object[] values() {
            return new Object[] {heads, rows};
        }
    }

    @Meaning("A row of numbers.")
    record Row(
            @Meaning(value = "what it is of", example = "May 2018") String label,
            @Meaning(value = "where that leads; empty for nowhere", example = "/archive/2018/05/") String href,
            @Meaning("its numbers, one for each further column") List<String> cells) implements View {
        @Override
        public Object[] values() {
            return new Object[] {label, href, cells};
        }
    }

    @Meaning("article: one article on its own page.")
    record ArticlePage(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning("the article") Article article,
            @Meaning(value = "its summary, where the text does not begin with the same words; may be empty",
                            example = "Two data centers at once.") String lead,
            @Meaning("its text; null for an article from a listing") Html body,
            @Meaning("where else it stands; null where that is not known") Elsewhere elsewhere,
            @Meaning("the next newer article; null for the newest") Neighbour newer,
            @Meaning("the next older article; null for the oldest") Neighbour older,
            @Meaning("whether there are such articles") Lazy<Boolean> anyRelated,
            @Meaning("articles that share rare tags, nearest first") Lazy<List<Article>> related) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, article, lead, body, elsewhere, newer, older, anyRelated, related};
        }
    }

    @Meaning("Where an article stands beside this site.")
    record Elsewhere(
            @Meaning(value = "its address, of http or https",
                    example = "https://example.org/how-ele-me-scaled") String href,
            @Meaning(value = "the host of that", example = "example.org") String host) implements View {
        @Override
        public Object[] values() {
            return new Object[] {href, host};
        }
    }

    @Meaning("An article before or after another.")
    record Neighbour(
            @Meaning(value = "its title", example = "How Ele.me Scaled") String title,
            @Meaning(value = "BCP 47 tag of its own language; empty where that is the site's", example = "ar")
                    String language,
            @Meaning(value = "its page", example = "/articles/2018/05/how-ele-me-scaled-x7k2q/") String href) implements View {
        @Override
        public Object[] values() {
            return new Object[] {title, language, href};
        }
    }

    @Meaning("home: the first screen.")
    record Home(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "how many tags there are; empty where no article has one", example = "412") String tagCount,
            @Meaning(value = "how many sources there are; empty where none is known", example = "34") String sourceCount,
            @Meaning(value = "how many categories there are; empty where no article has one", example = "10") String categoryCount,
            @Meaning("the years, oldest first") List<Year> years,
            @Meaning("the tags with most articles") List<Term> tags,
            @Meaning("the sources with most articles") List<Term> sources,
            @Meaning("the categories with most articles") List<Term> categories,
            @Meaning("the cards of the newest articles, drawn") List<Html> cards) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, tagCount, sourceCount, categoryCount, years, tags, sources,
                categories, cards};
        }
    }

    @Meaning("search: where readers search.")
    record Search(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "the index of titles; empty without articles", example = "/articles/a-z/") String titles) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, titles};
        }
    }

    @Meaning("titles: all letters that titles begin with.")
    record TitleIndex(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning("the letters, in order") List<TitleLetter> letters) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, letters};
        }
    }

    @Meaning("titles-of-letter: titles that begin with one letter.")
    record TitleList(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "the letter, or the name of the script", example = "S") String heading,
            @Meaning(value = "how many titles it has", example = "97") String count,
            @Meaning(value = "\"article\" or \"articles\", as the count asks", example = "articles") String countWord,
            @Meaning("all letters, in order") List<TitleLetter> letters,
            @Meaning("the titles of this page, in order") List<Neighbour> titles,
            @Meaning("the pager") Pager pager) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, heading, count, countWord, letters, titles, pager};
        }
    }

    @Meaning("A letter that titles begin with.")
    record TitleLetter(
            @Meaning(value = "the letter, or the name of the script", example = "S") String label,
            @Meaning(value = "its titles", example = "/articles/a-z/s/") String href,
            @Meaning(value = "how many titles it has", example = "97") String count,
            @Meaning("whether the page is of this letter") boolean current) implements View {
        @Override
        public Object[] values() {
            return new Object[] {label, href, count, current};
        }
    }

    @Meaning("page: a standing page such as About.")
    record StandingPage(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page,
            @Meaning(value = "its title", example = "About") String heading,
            @Meaning("its text") Html body) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page, heading, body};
        }
    }

    @Meaning("not-found: what a host shows for an address that does not exist.")
    record NotFound(
            @Meaning("the site") Site site,
            @Meaning("the page") Page page) implements InFrame {
        @Override
        public Object[] values() {
            return new Object[] {site, page};
        }
    }

    @Meaning("redirect: what stands at an address that is no more, without the frame of other pages.")
    record Redirect(
            @Meaning("the site") Site site,
            @Meaning(value = "the page that takes its place", example = "/tags/kafka/") String href,
            @Meaning(value = "its absolute address", example = "https://example.org/tags/kafka/")
                    String address) implements View {
        @Override
        public Object[] values() {
            return new Object[] {site, href, address};
        }
    }
}
