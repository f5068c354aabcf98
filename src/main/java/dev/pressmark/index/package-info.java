/**
 * Groups the archive: {@link dev.pressmark.index.SiteIndex} holds a {@link dev.pressmark.index.Taxonomy} of
 * {@link dev.pressmark.index.Term}s each for tags, categories and sources, and the {@link dev.pressmark.index.DateArchive}.
 * Articles are meant by their position in {@link dev.pressmark.model.Library#articles()}, so ascending positions are site order.
 */
package dev.pressmark.index;
