/** Pressmark, a static-site generator for archives of tagged articles. Start at {@link dev.pressmark.site.SiteBuilder}. */
package dev.pressmark;
