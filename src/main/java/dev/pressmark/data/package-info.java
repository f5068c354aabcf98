/**
 * The archive as data: {@link dev.pressmark.data.JsonLines} and {@link dev.pressmark.data.Csv} write articles into a
 * stream, for {@code list} and for the site; {@link dev.pressmark.data.ArchiveData} makes the site's files of it.
 */
package dev.pressmark.data;
