package dev.pressmark.plan;

import java.util.List;

/**
 * Every file of the site, each route once.
 *
 * @param pages the articles first, in site order; then all else
 */
public record SitePlan(List<PageSpec> pages) {

    public SitePlan {
        pages = List.copyOf(pages);
    }
}
