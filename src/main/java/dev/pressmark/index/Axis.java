package dev.pressmark.index;

import dev.pressmark.model.Article;
import java.util.List;
import java.util.function.Function;

/** What articles are grouped by. */
public enum Axis {
    /** What an article is about; an article has several. */
    TAG("tags", "tag", "Tags", Article::tags),
    /** Its field; at most one. */
    CATEGORY("categories", "category", "Categories", article -> one(article.category())),
    /** Who published it; at most one. */
    SOURCE("sources", "source", "Sources", article -> one(article.source()));

    private final String path;
    private final String singular;
    private final String title;
    private final Function<Article, List<String>> names;

    Axis(String path, String singular, String title, Function<Article, List<String>> names) {
        this.path = path;
        this.singular = singular;
        this.title = title;
        this.names = names;
    }

    /** The folder of its pages in the site. */
    public String path() {
        return path;
    }

    /** The word for one of its terms. */
    public String singular() {
        return singular;
    }

    /** The heading of the page of all its terms. */
    public String title() {
        return title;
    }

    /** The names that an article has on this axis; none is empty. */
    public List<String> names(Article article) {
        return names.apply(article);
    }

    private static List<String> one(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
