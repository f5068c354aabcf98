package dev.pressmark.plan;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import dev.pressmark.model.TagAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small archives to plan. */
final class Shelf {

    private final List<Article> articles = new ArrayList<>();
    private final List<StandingPage> pages = new ArrayList<>();

    Shelf article(String slug, LocalDate date, String... tags) {
        articles.add(new Article("Title of " + slug, "", date, "Notes", "Operations", List.of(tags), true, 0, 1,
                new Slug(slug),
                Details.NONE, SourceSpan.line("content/listings/a.txt", articles.size() + 1)));
        return this;
    }

    Shelf page(String path) {
        pages.add(new StandingPage(path, "Page " + path, "", Optional.empty(), "",
                SourceSpan.file("content/pages/" + path + ".md")));
        return this;
    }

    SiteIndex index() {
        return new SiteIndex(new Library(articles, pages, TagAuthority.NONE, List.of()));
    }
}
