package dev.pressmark.model;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A page that is not an article, such as About.
 *
 * @param path its place in the site, slugs joined with {@code /}: {@code about}, {@code help/search}
 * @param summary empty where there is none
 * @param nav what the navigation calls it; empty where the navigation does not link to it
 * @param body clean HTML
 * @param aliases paths in the site at which it stood before, as the keeper wrote them
 */
public record StandingPage(
        String path,
        String title,
        String summary,
        Optional<String> nav,
        String body,
        List<String> aliases,
        SourceSpan place) {

    public StandingPage {
        aliases = List.copyOf(aliases);
    }

    /** A page that never stood elsewhere. */
    public StandingPage(String path, String title, String summary, Optional<String> nav, String body,
            SourceSpan place) {
        this(path, title, summary, nav, body, List.of(), place);
    }
}
