package dev.pressmark.plan;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.model.Article;
import dev.pressmark.model.KnownTag;
import dev.pressmark.model.Move;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans what stands at addresses that are no more: the aliases of articles and standing pages, of tags, and the lines
 * of {@code content/redirects.yaml}. A page always goes before a redirect; each redirect leads to a page, in one step.
 */
final class Redirects {

    private final SiteConfig config;
    private final SiteIndex index;
    private final Diagnostics diagnostics;
    private final SiteAddress addresses;
    private final TermPages termPages;
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private final List<PageSpec.Redirect> rules = new ArrayList<>();

    /** A redirect before it is known whether it can be; its target may be one too. */
    private record Wanted(Route from, Route to, SourceSpan place) {}

    Redirects(SiteConfig config, SiteIndex index, Diagnostics diagnostics) {
        this.config = config;
        this.index = index;
        this.diagnostics = diagnostics;
        this.addresses = new SiteAddress(config);
        this.termPages = new TermPages(config);
    }

    /**
     * Adds the redirects, and the file that lists them where there are any.
     *
     * @param pages all else that is planned
     */
    void addPages(List<PageSpec> pages) {
        index.library().authority().tags().forEach(this::wantAliases);
        for (Article article : index.articles()) {
            for (String alias : article.details().aliases()) {
                want(alias, Routes.article(article), article.place());
            }
        }
        for (StandingPage page : index.library().pages()) {
            page.aliases().forEach(alias -> want(alias, Routes.standing(page), page.place()));
        }
        index.library().moves().forEach(this::want);
        if (wanted.isEmpty()) {
            return;
        }
        Files files = new Files(pages);
        List<PageSpec.Redirect> redirects = new ArrayList<>();
        for (Wanted one : wanted.values()) {
            if (files.admits(one)) {
                target(one, files).ifPresent(to -> (isPage(to) ? redirects : rules).add(isPage(to)
                        ? new PageSpec.Redirect(one.from(), to) : new PageSpec.Redirect(file(one.from()), to)));
            }
        }
        pages.addAll(redirects);
        rules.removeIf(rule -> !files.has(rule.target()));
        rules.addAll(0, redirects);
        if (!rules.isEmpty()) {
            pages.add(new PageSpec.RedirectRules(rules));
        }
    }

    /**
     * The addresses under which the articles of a tag were listed: as many pages as those of them fill that are
     * written so still. A tag without a page leads to all tags.
     */
    private void wantAliases(KnownTag tag) {
        Optional<Term> term = Optional.ofNullable(index.taxonomy(Axis.TAG).term(tag.name())).filter(termPages::has);
        Set<Slug> gone = new HashSet<>();
        if (tag.hidden() && gone.add(tag.slug())) {
            wantPages(tag.slug(), Optional.empty(), tag.place());
        }
        for (KnownTag.Alias alias : tag.aliases()) {
            Slug slug = Slug.of(alias.name());
            if (!slug.equals(tag.slug()) && gone.add(slug)) {
                wantPages(slug, term, alias.place());
            }
        }
    }

    private void wantPages(Slug slug, Optional<Term> term, SourceSpan place) {
        Route from = Route.HOME.page(Axis.TAG.path(), slug.value());
        Route to = term.map(Routes::term).orElse(Routes.terms(Axis.TAG));
        int count = index.library().renamed().getOrDefault(slug, 0);
        int last = term.map(some -> Pager.split(to, some.count(), config.pageSize()).size()).orElse(1);
        for (Pager pager : Pager.split(from, count, config.pageSize())) {
            int page = Math.min(pager.page(), last);
            Route target = page == 1 ? to : to.page("page", Integer.toString(page));
            want(new Wanted(pager.route(), target, place));
        }
        if (term.isPresent() && count >= config.minFeedArticles()) {
            for (PageSpec.Feed feed : Feeding.of(new ArticleList.OfTerm(to, term.get()), config)) {
                String file = feed.route().path().substring(to.path().length());
                rules.add(new PageSpec.Redirect(new Route(from.path() + file), feed.route()));
            }
        }
    }

    private void want(String alias, Route target, SourceSpan place) {
        read(alias, place).ifPresent(from -> want(new Wanted(from, target, place)));
    }

    private void want(Move move) {
        Optional<Route> to = read(move.to(), move.place());
        read(move.from(), move.place()).ifPresent(from ->
                to.ifPresent(target -> want(new Wanted(from, target, move.place()))));
    }

    private Optional<Route> read(String address, SourceSpan place) {
        try {
            return Optional.of(addresses.read(address));
        } catch (SiteAddress.Refused e) {
            diagnostics.add(Diagnostic.warning("bad-alias", place, "\"" + printable(address)
                    + "\" is left out: an address " + e.getMessage(), "the path of a page in this site", e.mend()));
            return Optional.empty();
        }
    }

    /** What is said twice alike is said once; that a page stood where it stands is no news. */
    private void want(Wanted one) {
        Wanted earlier = one.from().equals(one.to()) ? one : wanted.putIfAbsent(key(one.from().file()), one);
        boolean same = earlier != null && earlier.from().equals(one.from()) && earlier.to().equals(one.to());
        if (earlier != null && earlier != one && !same) {
            boolean inCase = !earlier.from().equals(one.from());
            diagnostics.add(Diagnostic.warning("alias-clash", one.place(), "/" + one.from().path() + " leads to /"
                    + earlier.to().path() + " already (" + (inCase ? "/" + earlier.from().path() + ", " : "")
                    + earlier.place() + ")", inCase ? "addresses that differ by more than the case of letters"
                    : "one page for each address", "take it out of one of the two"));
        }
    }

    /** The page at the end of a chain; empty where the chain is a circle or leads out of the site, which is told. */
    private Optional<Route> target(Wanted start, Files files) {
        Set<String> seen = new HashSet<>();
        Wanted one = start;
        while (!files.has(one.to())) {
            if (files.has(file(one.to()))) {
                return Optional.of(file(one.to()));
            }
            Wanted next = wanted.get(key(one.to().file()));
            boolean lost = next == null || !next.from().equals(one.to());
            if (lost || !seen.add(next.from().path())) {
                diagnostics.add(Diagnostic.warning(lost ? "lost-redirect" : "redirect-circle", start.place(),
                        "/" + start.from().path() + " leads to /" + one.to().path()
                                + (lost ? ", which is no page of the site" : ", and from there back in a circle"),
                        "the address of a page", "write the address of the page that takes its place"));
                return Optional.empty();
            }
            one = next;
        }
        return Optional.of(one.to());
    }

    /** What a program asks for cannot be answered with a page that leads on; a rule for the host can do it. */
    private static boolean isPage(Route route) {
        return route.file().endsWith(".html");
    }

    private static Route file(Route route) {
        String path = route.path();
        return path.endsWith("/") ? new Route(path.substring(0, path.length() - 1)) : route;
    }

    private static String printable(String text) {
        String beginning = text.length() > 100 ? text.substring(0, 100) + "…" : text;
        return beginning.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    }

    /** A file's name as disks compare it that see neither case nor form. */
    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The files that are planned, and their folders. */
    private final class Files {

        private final Map<String, PageSpec> files;
        private final Map<String, PageSpec> folders = new HashMap<>();

        Files(List<PageSpec> pages) {
            files = new HashMap<>(pages.size() * 2);
            pages.forEach(this::add);
            add(new PageSpec.RedirectRules(List.of()));
        }

        private void add(PageSpec page) {
            String file = key(page.route().file());
            files.putIfAbsent(file, page);
            int slash = file.lastIndexOf('/');
            while (slash > 0 && folders.putIfAbsent(file.substring(0, slash), page) == null) {
                slash = file.lastIndexOf('/', slash - 1);
            }
        }

        /** Whether a page stands there, one that is no redirect. */
        boolean has(Route route) {
            PageSpec page = files.get(key(route.file()));
            return page != null && !(page instanceof PageSpec.Redirect) && page.route().file().equals(route.file());
        }

        /** Makes room for a redirect; what stands in its way is told, and stays. */
        boolean admits(Wanted one) {
            PageSpec owner = owner(key(one.from().file()));
            if (owner == null) {
                add(new PageSpec.Redirect(one.from(), one.to()));
                return true;
            }
            diagnostics.add(Diagnostic.warning("alias-clash", one.place(), "/" + one.from().path()
                    + " is left out: it is the place of " + owner.owner(), "an address at which nothing stands",
                    "take it out, or give the other another address"));
            return false;
        }

        /** What has the file, or has a folder of that name, or is a file where it needs a folder; null for nothing. */
        private PageSpec owner(String file) {
            PageSpec owner = files.getOrDefault(file, folders.get(file));
            for (int slash = file.indexOf('/'); slash > 0 && owner == null; slash = file.indexOf('/', slash + 1)) {
                owner = files.get(file.substring(0, slash));
            }
            return owner;
        }
    }
}
