package dev.pressmark.plan;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfig.Extra;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.model.Article;
import dev.pressmark.model.Attachment;
import dev.pressmark.model.StandingPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the site. Immutable and safe to share. */
public final class Planner {

    private final SiteConfig config;
    private final TermPages termPages;

    /** A planner of sites with these settings. */
    public Planner(SiteConfig config) {
        this.config = config;
        this.termPages = new TermPages(config);
    }

    /**
     * All files of the site.
     *
     * @param assets the theme's files: their routes, with the name that each has in the theme
     * @param diagnostics gets an error for each two pages that want the same file, also where only the case of letters
     *     tells them apart, which not every disk can
     */
    public SitePlan plan(SiteIndex index, Map<Route, String> assets, Diagnostics diagnostics) {
        return plan(index, Intersections.of(index, config), assets, List.of(), diagnostics);
    }

    /**
     * All files of the site, where the lists of two terms are known already: those of an index that groups as this one.
     *
     * @param attachments files that are copied to where the articles stand that they belong to; one whose name cannot
     *     stand in an address is told and left out
     */
    public SitePlan plan(SiteIndex index, Intersections intersections, Map<Route, String> assets,
            List<Attachment> attachments, Diagnostics diagnostics) {
        List<PageSpec> pages = new ArrayList<>();
        addArticles(index, pages);
        addData(pages);
        addFeeds(index, pages);
        Optional<SearchPages> searchPages =
                config.has(Extra.SEARCH) ? Optional.of(new SearchPages(index)) : Optional.empty();
        searchPages.ifPresent(some -> some.addPages(pages));
        pages.add(new PageSpec.Home());
        addList(new ArticleList.All(Routes.ARTICLES, index.articles().size()), pages);
        for (Axis axis : Axis.values()) {
            pages.add(new PageSpec.OfTerms(axis));
            index.taxonomy(axis).terms().stream().filter(termPages::has)
                    .forEach(term -> addList(new ArticleList.OfTerm(Routes.term(term), term), pages));
        }
        addDates(index.dates(), pages);
        intersections.lists().forEach(list -> addList(list, pages));
        if (config.has(Extra.STATS)) {
            pages.add(new PageSpec.Stats());
        }
        for (StandingPage page : index.library().pages()) {
            pages.add(new PageSpec.Standing(Routes.standing(page), page));
        }
        addCopies(attachments, pages, diagnostics);
        pages.add(new PageSpec.NotFound());
        for (PageSpec.ForPrograms.Kind kind : PageSpec.ForPrograms.Kind.values()) {
            pages.add(new PageSpec.ForPrograms(kind));
        }
        config.hostFiles().forEach(file -> pages.add(new PageSpec.ForHost(file)));
        addAssets(assets, pages);
        searchPages.ifPresent(some -> some.addShards(pages));
        addSitemaps(pages);
        new Redirects(config, index, diagnostics).addPages(pages);
        refuseClashes(pages, diagnostics);
        return new SitePlan(pages, intersections);
    }

    /** The same plan with other files of the theme, {@code assets}, in the place of its own. */
    public SitePlan withAssets(SitePlan plan, Map<Route, String> assets, Diagnostics diagnostics) {
        List<PageSpec> pages = new ArrayList<>(plan.pages().size() + assets.size());
        boolean added = false;
        for (PageSpec page : plan.pages()) {
            if (!(page instanceof PageSpec.Asset)) {
                pages.add(page);
            } else if (!added) {
                addAssets(assets, pages);
                added = true;
            }
        }
        refuseClashes(pages, diagnostics);
        return new SitePlan(pages, plan.intersections());
    }

    private void addAssets(Map<Route, String> assets, List<PageSpec> pages) {
        assets.forEach((route, name) -> {
            if (config.has(Extra.SEARCH) || !name.equals(SearchPages.SCRIPT)) {
                pages.add(new PageSpec.Asset(route, name));
            }
        });
    }

    private static void addArticles(SiteIndex index, List<PageSpec> pages) {
        for (int position = 0; position < index.articles().size(); position++) {
            Article article = index.articles().get(position);
            pages.add(new PageSpec.OfArticle(Routes.article(article), position, article.title(), article.place()));
        }
    }

    private static void addCopies(List<Attachment> attachments, List<PageSpec> pages, Diagnostics diagnostics) {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, Route> owners = new HashMap<>();
        pages.forEach(page -> owners.put(place(page, SourceSpan.file("")).file(), page.route()));
        for (Attachment attachment : attachments) {
            try {
                Route route = new Route(owners.get(attachment.owner()).path() + attachment.name());
                pages.add(new PageSpec.Copy(route, attachment));
            } catch (IllegalArgumentException e) {
                diagnostics.add(Diagnostic.warning("bad-file-name", SourceSpan.file(attachment.owner()),
                        "the file beside it has a name that no address can hold; it is not copied",
                        "a name without control characters and \\", "rename it"));
            }
        }
    }

    /** Early, since each of these files holds the whole archive and takes its time. */
    private void addData(List<PageSpec> pages) {
        if (config.has(Extra.DATA)) {
            for (PageSpec.Data.Format format : PageSpec.Data.Format.values()) {
                pages.add(new PageSpec.Data(format));
            }
        }
    }

    private void addFeeds(SiteIndex index, List<PageSpec> pages) {
        List<ArticleList> followed = new ArrayList<>();
        followed.add(new ArticleList.All(Routes.ARTICLES, index.articles().size()));
        for (Axis axis : Axis.values()) {
            for (Term term : index.taxonomy(axis).terms()) {
                followed.add(new ArticleList.OfTerm(Routes.term(term), term));
            }
        }
        followed.forEach(list -> pages.addAll(Feeding.of(list, config)));
    }

    private void addList(ArticleList list, List<PageSpec> pages) {
        Pager.split(list.base(), list.count(), config.pageSize(), config.oldestFirst())
                .forEach(pager -> pages.add(new PageSpec.OfList(list, pager)));
    }

    private void addDates(DateArchive dates, List<PageSpec> pages) {
        pages.add(new PageSpec.OfDates());
        for (DateArchive.Year year : dates.years()) {
            addList(new ArticleList.OfYear(Routes.yearOf(year.year()), year), pages);
            for (DateArchive.Month month : year.months()) {
                addList(new ArticleList.OfMonth(Routes.month(month.year(), month.month()), month), pages);
            }
        }
    }

    /** One file for up to 50,000 addresses; above that an index of numbered parts. */
    private static void addSitemaps(List<PageSpec> pages) {
        int addresses = (int) pages.stream().filter(PageSpec::forReaders).count();
        int parts = (addresses + PageSpec.Sitemap.MAX_URLS - 1) / PageSpec.Sitemap.MAX_URLS;
        pages.add(new PageSpec.Sitemap(new Route("sitemap.xml"), 0, parts));
        for (int part = 1; part <= parts && parts > 1; part++) {
            pages.add(new PageSpec.Sitemap(new Route("sitemap-" + part + ".xml"), part, parts));
        }
    }

    private static void refuseClashes(List<PageSpec> pages, Diagnostics diagnostics) {
        Map<String, PageSpec> owners = new HashMap<>(pages.size() * 2);
        for (PageSpec page : pages) {
            String file = page.route().file();
            FileNames.problem(file).ifPresent(found -> diagnostics.add(Diagnostic.error("bad-file-name",
                    place(page, SourceSpan.file(file)), page.owner() + " wants the file \"" + file + "\", " + found,
                    "a name that every disk and host can hold", "give it another name, slug or address")));
            PageSpec earlier = owners.putIfAbsent(FileNames.folded(file), page);
            if (earlier != null) {
                SourceSpan place = place(page, place(earlier, SourceSpan.file(file)));
                diagnostics.add(Diagnostic.error("route-clash", place,
                        "two pages want the file " + file + ": " + earlier.owner() + " and " + page.owner(),
                        "one page for each file", "give one of them another slug or file name"));
            }
        }
    }

    private static SourceSpan place(PageSpec page, SourceSpan otherwise) {
        if (page instanceof PageSpec.OfArticle article) {
            return article.place();
        }
        return page instanceof PageSpec.Standing standing ? standing.page().place() : otherwise;
    }
}
