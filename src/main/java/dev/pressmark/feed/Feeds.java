package dev.pressmark.feed;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Routes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the feeds of a site. Safe to share; what it gives depends on the feed alone, and on no clock. */
public final class Feeds {

    /** The most articles in a feed. */
    public static final int NEWEST = 20;

    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final SiteConfig config;
    private final SiteIndex index;
    private final Map<Integer, String> bodies = new ConcurrentHashMap<>();

    public Feeds(SiteConfig config, SiteIndex index) {
        this.config = config;
        this.index = index;
    }

    /** The bytes of a feed. */
    public byte[] write(PageSpec.Feed spec) {
        Feed feed = feed(spec);
        return switch (spec.format()) {
            case ATOM -> new AtomWriter().write(feed);
            case JSON -> new JsonFeedWriter().write(feed);
        };
    }

    private Feed feed(PageSpec.Feed spec) {
        ArticleList list = spec.list();
        List<Feed.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(NEWEST, list.count()); i++) {
            entries.add(entry(list.position(i)));
        }
        return new Feed(title(list), config.description(), config.baseUrl().toString(), address(spec.page().href()),
                address(spec.route().href()),
                config.language(), config.keeper(), entries.isEmpty() ? NEVER : entries.get(0).date(), entries);
    }

    private String title(ArticleList list) {
        return list instanceof ArticleList.OfTerm term ? term.term().name() + " · " + config.title() : config.title();
    }

    private Feed.Entry entry(int position) {
        Article article = index.articles().get(position);
        String address = address(Routes.article(article).href());
        Optional<String> body = article.body()
                .map(html -> bodies.computeIfAbsent(position, p -> withAbsoluteLinks(html, address)));
        return new Feed.Entry(article.title(), address, article.source().isEmpty() ? config.keeper() : article.source(),
                article.date(), article.summary(), body, subjects(article),
                article.details().language().filter(own -> !own.equalsIgnoreCase(config.language())), article);
    }

    private static List<String> subjects(Article article) {
        Set<String> subjects = new LinkedHashSet<>();
        if (!article.category().isEmpty()) {
            subjects.add(article.category());
        }
        subjects.addAll(article.tags());
        return List.copyOf(subjects);
    }

    /** A feed reader shows the text at its own address, where a link from the root would lead elsewhere. */
    private static String withAbsoluteLinks(String html, String address) {
        Document document = Jsoup.parseBodyFragment(html, address);
        document.outputSettings().prettyPrint(false);
        for (String attribute : List.of("href", "src")) {
            for (Element element : document.select("[" + attribute + "]")) {
                String absolute = element.absUrl(attribute);
                element.attr(attribute, absolute.isEmpty() ? element.attr(attribute) : absolute);
            }
        }
        return document.body().html();
    }

    private String address(String href) {
        return config.baseUrl() + href;
    }
}
