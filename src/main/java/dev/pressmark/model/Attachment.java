package dev.pressmark.model;

import java.nio.file.Path;

/**
 * A file that stands beside an article or a page and is copied to where that stands in the site.
 *
 * @param owner the file that it belongs to, as in {@link Article#place}
 * @param name its path from the folder of the owner, {@code /} between names
 * @param file where it is on disk
 */
public record Attachment(String owner, String name, Path file) {}
