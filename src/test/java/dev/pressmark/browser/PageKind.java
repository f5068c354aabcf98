package dev.pressmark.browser;

import java.util.Locale;
import java.util.function.Function;

/** Every kind of page that a site has, each with a page to look at. Every test of pages runs over this list. */
public enum PageKind {
    HOME(""),
    ALL_ARTICLES("articles/"),
    ALL_ARTICLES_LAST_PAGE("articles/page/3/"),
    ARTICLE_OF_A_LISTING(site -> site.pathOf("How Ele.me Scaled to 10M+ Daily Orders with Multi‑Active Architecture")),
    ARTICLE_IN_MARKDOWN("articles/2025/06/everything/"),
    ARTICLE_FROM_RIGHT_TO_LEFT("articles/2025/06/right-to-left/"),
    ARTICLE_IN_CHINESE("articles/2025/06/ten-years-of-caches/"),
    ARTICLE_OF_NOTHING("articles/2025/06/no-tags/"),
    ALL_TAGS("tags/"),
    TAG("tags/scalability/"),
    TAG_PAGE_2("tags/scalability/page/2/"),
    TAG_OF_HARD_CASES("tags/hard-cases/"),
    TAG_OF_ONE_ARTICLE("tags/typography/"),
    TAG_AND_TAG(site -> listOfTwo(site, "/and/")),
    TAG_IN_A_CATEGORY(site -> listOfTwo(site, "/in/")),
    TAG_IN_A_YEAR(site -> listOfTwo(site, "/20")),
    ALL_CATEGORIES("categories/"),
    CATEGORY("categories/operations/"),
    ALL_SOURCES("sources/"),
    SOURCE("sources/efficient-ops/"),
    ALL_DATES("archive/"),
    YEAR("archive/2018/"),
    MONTH("archive/2018/05/"),
    STATS("stats/"),
    STANDING_PAGE("about/"),
    SEARCH("search/"),
    ALL_TITLES("articles/a-z/"),
    TITLES_OF_A_LETTER("articles/a-z/h/"),
    NOT_FOUND("404.html"),
    EMPTY_HOME(""),
    EMPTY_LIST("articles/"),
    EMPTY_TAGS("tags/"),
    EMPTY_DATES("archive/"),
    EMPTY_STATS("stats/"),
    EMPTY_SEARCH("search/");

    private final Function<BuiltSite, String> path;

    PageKind(String path) {
        this(site -> path);
    }

    PageKind(Function<BuiltSite, String> path) {
        this.path = path;
    }

    private static String listOfTwo(BuiltSite site, String part) {
        return site.site().plan().intersections().lists().stream().map(list -> list.base().path())
                .filter(path -> path.contains(part)).findFirst()
                .orElseThrow(() -> new AssertionError("the site has no list like tags/…" + part + "…"));
    }

    /** The address in its site, without a leading {@code /}. */
    public String path() {
        return path.apply(site());
    }

    /** Whether it is a page of the site that has no content. */
    public boolean isEmpty() {
        return name().startsWith("EMPTY_");
    }

    /** The site that it stands in. */
    public BuiltSite site() {
        return isEmpty() ? BuiltSite.empty() : BuiltSite.rich();
    }

    /** Its HTML. */
    public String html() {
        return site().page(path());
    }

    /** The name as people say it: {@code tag page 2}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
