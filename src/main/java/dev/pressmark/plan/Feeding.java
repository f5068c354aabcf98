package dev.pressmark.plan;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfig.Extra;
import java.util.List;

/** Which lists have feeds: that of all articles, and those of terms with articles enough. */
public final class Feeding {

    private Feeding() {}

    /** The feeds of a list, Atom first; none where it has none, and none where the site does without. */
    public static List<PageSpec.Feed> of(ArticleList list, SiteConfig config) {
        boolean followed = config.has(Extra.FEEDS)
                && (list instanceof ArticleList.All || list instanceof ArticleList.OfTerm term && isFull(term, config));
        return followed
                ? List.of(new PageSpec.Feed(list, PageSpec.Feed.Format.ATOM),
                        new PageSpec.Feed(list, PageSpec.Feed.Format.JSON))
                : List.of();
    }

    /** Whether a term has articles enough; a tag that has no page has no feed either. */
    private static boolean isFull(ArticleList.OfTerm list, SiteConfig config) {
        return new TermPages(config).has(list.term()) && list.count() >= config.minFeedArticles();
    }
}
