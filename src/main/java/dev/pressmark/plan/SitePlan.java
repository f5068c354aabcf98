package dev.pressmark.plan;

import java.util.List;

/**
 * Every file of the site, each route once.
 *
 * @param pages the articles first, in site order; then all else
 * @param intersections which lists of two terms are among them
 */
public record SitePlan(List<PageSpec> pages, Intersections intersections) {

    public SitePlan {
        pages = List.copyOf(pages);
    }
}
