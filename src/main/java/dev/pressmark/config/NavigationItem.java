package dev.pressmark.config;

import java.util.List;
import java.util.stream.Stream;

/** One entry of the site's navigation, or several that go together. */
public sealed interface NavigationItem {

    /** The navigation of a site that says nothing. */
    List<NavigationItem> DEFAULT =
            List.of(Place.ARTICLES, Place.TAGS, Place.YEARS, Place.SOURCES, Place.CATEGORIES, Place.PAGES);

    /** What every site has. */
    enum Place implements NavigationItem {
        ARTICLES,
        TAGS,
        YEARS,
        SOURCES,
        CATEGORIES,
        /** The archive in pictures. */
        STATS,
        SEARCH,
        /** The standing pages whose front matter gives them a label. */
        PAGES
    }

    /**
     * Anything else.
     *
     * @param label what it is called
     * @param target from the site's root, beginning with {@code /}; or an absolute address of http or https
     */
    record Link(String label, String target) implements NavigationItem {

        /** Whether it leads into the site. */
        public boolean isInSite() {
            return target.startsWith("/");
        }
    }

    /** The places' names as the configuration writes them. */
    static List<String> names() {
        return Stream.of(Place.values()).map(place -> place.name().toLowerCase(java.util.Locale.ROOT)).toList();
    }
}
