package dev.pressmark.render;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.data.ArchiveData;
import dev.pressmark.feed.Feeds;
import dev.pressmark.hosting.Redirect;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;

/** Draws any page of a plan, in any order, on any thread. What it gives depends on the page alone. */
public final class PageRenderer {

    private static final int USUAL_PAGE = 1 << 17;

    private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(() -> new PageWriter(USUAL_PAGE));
    private final Theme theme;
    private final Parts parts;
    private final PageViews views;
    private final Sitemaps sitemaps;
    private final Redirections redirects;
    private final Identity identity;
    private final Feeds feeds;
    private final ArchiveData data;
    private final SearchIndex search;
    private final HostFiles hostFiles;

    /**
     * A renderer for one plan.
     *
     * @param theme one that loaded without an error
     */
    public PageRenderer(SiteConfig config, SiteIndex index, SitePlan plan, Theme theme) {
        this.theme = theme;
        this.hostFiles = new HostFiles(config, theme, moved(plan));
        this.parts = new Parts(index, config, plan, theme.words(), hostFiles.policy());
        this.views = new PageViews(index, parts, new Cards(theme, parts, index.articles().size()),
                new LinkedData(config, index, parts));
        this.sitemaps = new Sitemaps(index, parts, plan.pages());
        this.redirects = new Redirections(parts);
        this.identity = new Identity(parts.site(), config.look(), theme.text("site.css"),
                theme.address("touch-icon.png").map(name -> parts.site().root() + name).orElse(""));
        this.feeds = new Feeds(config, index);
        this.data = new ArchiveData(index.articles(), config.baseUrl().toString());
        this.search = new SearchIndex(index, parts::categoryInk);
    }

    /** The addresses that moved, as hosts are told of them. */
    private static List<Redirect> moved(SitePlan plan) {
        return plan.pages().stream().filter(PageSpec.RedirectRules.class::isInstance).map(PageSpec.RedirectRules.class::cast)
                .flatMap(rules -> rules.redirects().stream())
                .map(redirect -> new Redirect(redirect.route().path(), redirect.target().href()))
                .toList();
    }

    /**
     * The bytes of a page. They are the caller's until the same thread draws its next page.
     *
     * @throws UncheckedIOException where a file that is copied cannot be read
     */
    public ByteBuffer render(PageSpec page) {
        if (page instanceof PageSpec.Asset asset) {
            return ByteBuffer.wrap(theme.asset(asset.name())).asReadOnlyBuffer();
        }
        if (page instanceof PageSpec.Copy copy) {
            return ByteBuffer.wrap(bytes(copy));
        }
        if (page instanceof PageSpec.Feed feed) {
            return ByteBuffer.wrap(feeds.write(feed));
        }
        if (page instanceof PageSpec.Data file) {
            return ByteBuffer.wrap(data.write(file.format()));
        }
        if (page instanceof PageSpec.SearchShard shard) {
            return ByteBuffer.wrap(shard(shard));
        }
        if (page instanceof PageSpec.ForHost file) {
            return ByteBuffer.wrap(hostFiles.write(file.file()));
        }
        PageWriter writer = writers.get();
        writer.clear();
        if (page instanceof PageSpec.Sitemap sitemap) {
            sitemaps.write(sitemap, writer);
        } else if (page instanceof PageSpec.ForPrograms file) {
            write(file.kind(), writer);
        } else if (page instanceof PageSpec.RedirectRules rules) {
            redirects.write(rules, writer);
        } else if (page instanceof PageSpec.Redirect redirect) {
            theme.write("redirect", redirects.view(redirect), writer);
        } else {
            draw(page, writer);
        }
        return writer.view();
    }

    private static byte[] bytes(PageSpec.Copy copy) {
        try {
            return Files.readAllBytes(copy.attachment().file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            case TERMS -> search.terms();
            case FACETS -> search.facets(shard.number());
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
        } else if (page instanceof PageSpec.Stats stats) {
            draw("stats", views.stats(stats), writer);
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

    /** The layout, and in it the page's own template. */
    private void draw(String template, Views.InFrame view, PageWriter writer) {
        Html content = inner -> theme.write(template, view, inner);
        theme.write("base", new Views.Base(parts.site(), view.page(), content), writer);
    }
}
