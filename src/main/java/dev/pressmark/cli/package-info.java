/**
 * The commands. Each is thin: it reads options, calls {@link dev.pressmark.site.SiteBuilder} or a neighbour, and says what
 * came of it. The only package that prints.
 */
package dev.pressmark.cli;
