package dev.pressmark.model;

import dev.pressmark.diagnostic.SourceSpan;

/**
 * A line of {@code content/redirects.yaml}, both sides as the keeper wrote them.
 *
 * @param from an address in the site that is no more
 * @param to an address in the site that takes its place
 */
public record Move(String from, String to, SourceSpan place) {}
