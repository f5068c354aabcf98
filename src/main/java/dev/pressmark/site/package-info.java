/** Chains the stages: {@link dev.pressmark.site.SiteBuilder} is the one page that knows them all, and has no logic of its own. */
package dev.pressmark.site;
