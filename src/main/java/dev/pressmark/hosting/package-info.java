/**
 * What hosts of static sites are like: {@link dev.pressmark.hosting.Host} is the table of them, with the files that
 * each reads and the limits that it sets; {@link dev.pressmark.hosting.HeadersFile} and {@link
 * dev.pressmark.hosting.NginxFile} write such files; {@link dev.pressmark.hosting.MediaTypes} says what a file is,
 * and {@link dev.pressmark.hosting.Compression} makes it small. Knows nothing of the site but paths. The only package
 * that knows Brotli.
 */
package dev.pressmark.hosting;
