package dev.pressmark.check;

import dev.pressmark.index.SiteIndex;
import dev.pressmark.plan.Routes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From which file of the content a page was made: there its keeper mends it. */
public final class SourceFiles {

    private final Map<String, String> sources = new HashMap<>();

    /** The sources of a site's articles and standing pages. */
    public SourceFiles(SiteIndex index) {
        index.articles().forEach(article -> sources.put(Routes.article(article).file(), article.place().toString()));
        index.library().pages().forEach(page -> sources.put(Routes.standing(page).file(), page.place().toString()));
    }

    /** The source of a built page, with the line where it begins; empty where it is not made of one file. */
    public Optional<String> of(String file) {
        return Optional.ofNullable(sources.get(file));
    }
}
