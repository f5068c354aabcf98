package dev.pressmark.plan;

import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Titles;
import dev.pressmark.search.Shards;
import java.util.List;

/** Plans what readers find articles with: the search page, the shards of its index, and the index of titles. */
final class SearchPages {

    /** The theme's file that the search page alone asks for. */
    static final String SCRIPT = "search.js";

    /** How many titles stand on a full page; a line each. */
    private static final int TITLES = 500;

    private final SiteIndex index;
    private final Shards shards;

    SearchPages(SiteIndex index) {
        this.index = index;
        this.shards = Shards.of(index.articles());
    }

    /**
     * The pages, and the first file of the index. That one comes long before the others: whoever draws it gathers the
     * words of the archive, while other threads draw on.
     */
    void addPages(List<PageSpec> pages) {
        pages.add(new PageSpec.Search());
        addShards(PageSpec.SearchShard.Kind.META, 1, pages);
        if (shards.articles() == 0) {
            return;
        }
        Titles titles = Titles.of(index.articles());
        pages.add(new PageSpec.OfTitles(titles));
        for (Titles.Letter letter : titles.letters()) {
            Pager.split(Routes.titles(letter), letter.count(), TITLES)
                    .forEach(pager -> pages.add(new PageSpec.OfLetter(titles, letter, pager)));
        }
    }

    /** The other files of the index. */
    void addShards(List<PageSpec> pages) {
        addShards(PageSpec.SearchShard.Kind.WORDS, shards.words(), pages);
        addShards(PageSpec.SearchShard.Kind.ENDINGS, shards.words(), pages);
        addShards(PageSpec.SearchShard.Kind.POSTINGS, shards.postings(), pages);
        addShards(PageSpec.SearchShard.Kind.ARTICLES, shards.ofArticles(), pages);
        addShards(PageSpec.SearchShard.Kind.TERMS, Math.min(1, shards.articles()), pages);
        addShards(PageSpec.SearchShard.Kind.FACETS, shards.ofFacets(), pages);
    }

    private void addShards(PageSpec.SearchShard.Kind kind, int count, List<PageSpec> pages) {
        for (int number = 0; number < count; number++) {
            pages.add(new PageSpec.SearchShard(kind, number));
        }
    }
}
