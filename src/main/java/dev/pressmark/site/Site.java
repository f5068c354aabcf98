package dev.pressmark.site;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.render.PageRenderer;

/**
 * A site that is read and planned, and can be drawn.
 *
 * @param renderer draws any page of the plan
 */
public record Site(SiteConfig config, SiteIndex index, SitePlan plan, PageRenderer renderer) {}
