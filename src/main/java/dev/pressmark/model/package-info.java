/**
 * The archive's own things as records, and nothing else: {@link dev.pressmark.model.Article}, the
 * {@link dev.pressmark.model.Library} that holds all of them in site order, and the {@link dev.pressmark.model.Slug} that
 * stands for a name in a URL. Every record is immutable and valid once it is built.
 */
package dev.pressmark.model;
