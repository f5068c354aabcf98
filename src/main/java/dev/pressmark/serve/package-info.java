/**
 * The keeper's workbench: serves the site of a folder as {@code build} would write it, draws a page when it is asked
 * for, and follows every edit. {@link dev.pressmark.serve.LiveServer} is the way in. Stands above all stages, below the
 * commands.
 */
package dev.pressmark.serve;
