/**
 * Draws pages: {@link dev.pressmark.render.PageRenderer} gives the bytes of any planned page. A page is a view, a record of
 * plain values, put through a Mustache template; the only package that knows Mustache. {@link dev.pressmark.render.Theme}
 * holds the templates, each checked against its view before the first page is drawn.
 */
package dev.pressmark.render;
