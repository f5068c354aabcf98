package dev.pressmark.config;

import dev.pressmark.hosting.Compression;
import dev.pressmark.hosting.Host;
import dev.pressmark.hosting.HostFile;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The settings of a site, complete and checked.
 *
 * @param title the name of the archive
 * @param description a sentence for the first screen and for search engines; may be empty
 * @param language a BCP 47 tag for {@code html lang}
 * @param author who keeps the archive; may be empty
 * @param baseUrl where the site will stand, ending in {@code /}; its path is put before every link
 * @param pageSize articles on a page of a list
 * @param oldestFirst whether lists begin with the oldest article
 * @param navigation in the order in which it is shown
 * @param listingTag the tag that all listing pages are about; empty to work it out from their entries
 * @param disabled the extras that the site does without
 * @param minTagArticles a tag with fewer articles than this has no page of its own; at least 1
 * @param minFeedArticles a tag, category or source with fewer articles than this has no feed of its own; at least 1
 * @param searchShortcut whether the key {@code /} leads to the search box
 * @param intersections which lists of two terms together are made
 * @param deploy where and how it is put online
 * @param lists how lists of articles are read
 * @param look how the site looks where that is not left to the theme
 * @param budgets what {@code check} takes for too much
 */
public record SiteConfig(
        String title,
        String description,
        String language,
        String author,
        URI baseUrl,
        int pageSize,
        boolean oldestFirst,
        List<NavigationItem> navigation,
        Optional<String> listingTag,
        Set<Extra> disabled,
        int minTagArticles,
        int minFeedArticles,
        boolean searchShortcut,
        Intersections intersections,
        Deploy deploy,
        Lists lists,
        Look look,
        Budgets budgets) {

    /** A part of the site that a keeper may do without. */
    public enum Extra {
        /** The index for searching and its page. */
        SEARCH,
        /** The archive in pictures. */
        STATS,
        /** Feeds, of the site and of its terms. */
        FEEDS,
        /** The whole archive as data. */
        DATA,
        /** Lists of two terms together. */
        INTERSECTIONS
    }

    /**
     * The lists of two terms together.
     *
     * @param minArticles a pair with fewer articles has none; at least 1
     * @param maxPages the most pages that all of them may have together; at least 0
     */
    public record Intersections(int minArticles, int maxPages) {}

    /**
     * How lists of articles are read.
     *
     * @param columns what the keeper's columns are called, in order of preference, beside the usual names
     * @param tagSeparator what stands between the tags of a cell; empty to find that out
     * @param bodies whether the texts that feeds bring become those of the articles
     */
    public record Lists(Map<ListColumn, List<String>> columns, Optional<String> tagSeparator, boolean bodies) {

        /** The usual names, and all that feeds bring. */
        public static final Lists USUAL = new Lists(Map.of(), Optional.empty(), true);

        public Lists {
            columns = Map.copyOf(columns);
        }
    }

    /**
     * Where and how the site is put online.
     *
     * @param host who serves it; empty for any host of static files
     * @param compress which compressed files stand beside the others
     * @param allow origins besides the site's own from which its pages may load scripts and all else
     */
    public record Deploy(Optional<Host> host, Set<Compression> compress, List<String> allow) {

        public Deploy {
            compress = Set.copyOf(compress);
            allow = List.copyOf(allow);
        }
    }

    /**
     * What a site may weigh.
     *
     * @param page bytes of a page with its styles and scripts, compressed
     * @param image bytes of a picture
     * @param files how many files; empty for any number
     */
    public record Budgets(long page, long image, OptionalInt files) {

        /** Enough for a page of a hundred cards, and for a picture as wide as a screen. */
        public static final Budgets USUAL = new Budgets(100_000, 500_000, OptionalInt.empty());
    }

    /** The settings of a site that says nothing. */
    public static final SiteConfig DEFAULT =
            new SiteConfig("Archive", "", "en", "", URI.create("http://localhost:4000/"), 100, false,
                    NavigationItem.DEFAULT, Optional.empty(), Set.of(), 1, 10, true, new Intersections(20, 500),
                    new Deploy(Optional.empty(), Set.of(), List.of()), Lists.USUAL, Look.OF_THE_THEME, Budgets.USUAL);

    public SiteConfig {
        navigation = List.copyOf(navigation);
        disabled = Set.copyOf(disabled);
    }

    /** Whether the site has an extra. */
    public boolean has(Extra extra) {
        return !disabled.contains(extra);
    }

    /** The path that every link begins with; begins and ends with {@code /}. */
    public String root() {
        return baseUrl.getRawPath();
    }

    /** The files that the site has for its host, always in the same order. */
    public List<HostFile> hostFiles() {
        return Arrays.stream(HostFile.values())
                .filter(file -> deploy.host().map(host -> host.files().contains(file)).orElse(false))
                .filter(file -> file != HostFile.CNAME || hasOwnDomain())
                .toList();
    }

    /** GitHub's own domain needs no telling, and this machine is none. */
    private boolean hasOwnDomain() {
        String domain = baseUrl.getHost();
        return domain.contains(".") && !domain.endsWith(".github.io") && !domain.matches("[0-9.]+");
    }

    /** Who keeps the archive; the archive itself where that is not said. */
    public String keeper() {
        return author.isEmpty() ? title : author;
    }

    /** The same settings for another place. */
    public SiteConfig at(URI otherBaseUrl) {
        return new SiteConfig(title, description, language, author, otherBaseUrl, pageSize, oldestFirst,
                navigation, listingTag, disabled, minTagArticles, minFeedArticles, searchShortcut, intersections,
                deploy, lists, look, budgets);
    }
}
