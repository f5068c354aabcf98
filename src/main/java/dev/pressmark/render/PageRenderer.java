package dev.pressmark.render;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.search.SearchIndex;

/** Draws any page of a plan, in any order, on any thread. What it gives depends on the page alone. */
public final class PageRenderer {

    private final Theme theme;
    private final Parts parts;
    private final PageViews views;
    private final Sitemaps sitemaps;
    private final Identity identity;
    private final SearchIndex search;

    /**
     * A renderer for one plan.
     *
     * @param theme one that loaded without an error
     */
    public PageRenderer(SiteConfig config, SiteIndex index, SitePlan plan, Theme theme) {
        this.theme = theme;
        this.parts = new Parts(index, config);
        this.views = new PageViews(index, parts, new Cards(theme, parts, index.articles().size()));
        this.sitemaps = new Sitemaps(index, parts, plan.pages());
        this.identity = new Identity(parts.site(), theme.text("site.css"),
                theme.address("touch-icon.png").map(name -> parts.site().root() + name).orElse(""));
        this.search = new SearchIndex(index, parts::categoryInk);
    }

    /** The bytes of a page. */
    public byte[] render(PageSpec page) {
        if (page instanceof PageSpec.Asset asset) {
            return theme.asset(asset.name());
        }
        if (page instanceof PageSpec.SearchShard shard) {
            return shard(shard);
        }
        PageWriter writer = new PageWriter(16_384);
        if (page instanceof PageSpec.Sitemap sitemap) {
            sitemaps.write(sitemap, writer);
        } else if (page instanceof PageSpec.ForPrograms file) {
            write(file.kind(), writer);
        } else {
            draw(page, writer);
        }
        return writer.toBytes();
    }

    private void write(PageSpec.ForPrograms.Kind kind, PageWriter writer) {
        switch (kind) {
            case ROBOTS -> sitemaps.writeRobots(writer);
            case ICON -> identity.writeIcon(writer);
            case MANIFEST -> identity.writeManifest(writer);
        }
    }

    private byte[] shard(PageSpec.SearchShard shard) {
        return switch (shard.kind()) {
            case META -> search.meta();
            case WORDS -> search.words(shard.number());
            case ENDINGS -> search.endings(shard.number());
            case POSTINGS -> search.postings(shard.number());
            case ARTICLES -> search.articles(shard.number());
        };
    }

    private void draw(PageSpec page, PageWriter writer) {
        if (page instanceof PageSpec.OfArticle article) {
            draw("article", views.article(article), writer);
        } else if (page instanceof PageSpec.OfList list && list.list() instanceof ArticleList.OfTerm term) {
            draw("term", views.term(term, list.pager()), writer);
        } else if (page instanceof PageSpec.OfList list) {
            draw("list", views.list(list.list(), list.pager()), writer);
        } else if (page instanceof PageSpec.OfTerms terms) {
            draw("terms", views.terms(terms), writer);
        } else if (page instanceof PageSpec.OfDates dates) {
            draw("archive", views.dates(dates), writer);
        } else if (page instanceof PageSpec.Standing standing) {
            draw("page", views.standing(standing), writer);
        } else if (page instanceof PageSpec.Search) {
            draw("search", views.search(), writer);
        } else if (page instanceof PageSpec.OfTitles titles) {
            draw("titles", views.titles(titles.titles()), writer);
        } else if (page instanceof PageSpec.OfLetter letter) {
            draw("titles-of-letter", views.titles(letter), writer);
        } else if (page instanceof PageSpec.NotFound) {
            draw("not-found", views.notFound(), writer);
        } else {
            draw("home", views.home(), writer);
        }
    }

    /** The page's own template first, then the layout around it. */
    private void draw(String template, Views.InFrame view, PageWriter writer) {
        theme.write(template, view, writer);
        Html content = new Html(writer.toBytes());
        writer.clear();
        theme.write("base", new Views.Base(parts.site(), view.page(), content), writer);
    }
}
