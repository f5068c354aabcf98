package dev.pressmark.plan;

import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.StandingPage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leads links from one Markdown file to another ({@code other.md}, {@code ../x/index.md#id}, {@code @/x.md}) to the page
 * that the other one became. A link to a file that is not there stays as it is, for {@code check} to tell. Immutable and
 * safe to share.
 */
public final class BodyLinks {

    private static final String HREF = "href=\"";
    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown");
    private static final List<String> ROOTS = List.of("content/articles/", "content/pages/", "content/", "");

    private final String root;

    /**
     * For one site.
     *
     * @param root the path that the site's links begin with; begins and ends with {@code /}
     */
    public BodyLinks(String root) {
        this.root = root;
    }

    /** The library with such links led on; the same object where there are none. */
    public Library resolve(Library library) {
        boolean none = library.articles().stream().noneMatch(article -> mayLink(article.body().orElse("")))
                && library.pages().stream().noneMatch(page -> mayLink(page.body()));
        if (none) {
            return library;
        }
        Map<String, Route> routes = routes(library);
        return new Library(
                library.articles().stream().map(article -> resolve(article, routes)).toList(),
                library.pages().stream().map(page -> resolve(page, routes)).toList(),
                library.authority(), library.uncertain());
    }

    private static boolean mayLink(String body) {
        return body.contains(".md") || body.contains(".markdown");
    }

    /** By the whole path of the file, and by its name alone where no other file has it. */
    private static Map<String, Route> routes(Library library) {
        Map<String, Route> routes = new HashMap<>();
        library.articles().forEach(article -> add(article.place().file(), Routes.article(article), routes));
        library.pages().forEach(page -> add(page.place().file(), Routes.standing(page), routes));
        return routes;
    }

    private static void add(String file, Route route, Map<String, Route> routes) {
        routes.put(file, route);
        routes.putIfAbsent("@" + file.substring(file.lastIndexOf('/') + 1), route);
    }

    private Article resolve(Article article, Map<String, Route> routes) {
        String body = article.body().orElse("");
        String resolved = resolve(body, article.place().file(), routes);
        if (body.equals(resolved)) {
            return article;
        }
        Details of = article.details();
        Details details = new Details(
                Optional.of(resolved), of.language(), of.updated(), of.authors(), of.aliases(), of.link());
        return new Article(article.title(), article.summary(), article.date(), article.source(), article.category(),
                article.tags(), article.tagsCertain(), article.likes(), article.minutes(), article.slug(), details,
                article.place());
    }

    private StandingPage resolve(StandingPage page, Map<String, Route> routes) {
        return new StandingPage(page.path(), page.title(), page.summary(), page.nav(),
                resolve(page.body(), page.place().file(), routes), page.place());
    }

    private String resolve(String body, String file, Map<String, Route> routes) {
        if (!mayLink(body)) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        int done = 0;
        for (int at = body.indexOf(HREF); at >= 0; at = body.indexOf(HREF, done)) {
            int from = at + HREF.length();
            int to = body.indexOf('"', from);
            out.append(body, done, from).append(target(body.substring(from, to), file, routes));
            done = to;
        }
        return out.append(body, done, body.length()).toString();
    }

    private String target(String link, String file, Map<String, Route> routes) {
        int end = 0;
        while (end < link.length() && "?#".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        String path = link.substring(0, end);
        if (ENDINGS.stream().noneMatch(path::endsWith) || path.startsWith("/") || path.contains(":")) {
            return link;
        }
        Route route = route(decoded(path), file, routes);
        return route == null ? link : root + route.href() + link.substring(end);
    }

    private static Route route(String path, String file, Map<String, Route> routes) {
        if (!path.startsWith("@/")) {
            return routes.get(normal(file.substring(0, file.lastIndexOf('/') + 1) + path));
        }
        for (String place : ROOTS) {
            Route route = routes.get(place + path.substring(2));
            if (route != null) {
                return route;
            }
        }
        return routes.get("@" + path.substring(path.lastIndexOf('/') + 1));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B").replace("&amp;", "&"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Without {@code .} and {@code ..}; what leads out of the site leads nowhere. */
    private static String normal(String path) {
        StringBuilder normal = new StringBuilder();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                normal.setLength(Math.max(0, normal.lastIndexOf("/")));
            } else if (!name.equals(".")) {
                normal.append(normal.length() == 0 ? "" : "/").append(name);
            }
        }
        return normal.toString();
    }
}
