package dev.pressmark.model;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.Optional;

/**
 * A page that is not an article, such as About.
 *
 * @param path its place in the site, slugs joined with {@code /}: {@code about}, {@code help/search}
 * @param summary empty where there is none
 * @param nav what the navigation calls it; empty where the navigation does not link to it
 * @param body clean HTML
 */
public record StandingPage(String path, String title, String summary, Optional<String> nav, String body, SourceSpan place) {}
