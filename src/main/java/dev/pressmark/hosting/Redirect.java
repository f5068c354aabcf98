package dev.pressmark.hosting;

/**
 * An address that moved for good.
 *
 * @param from its path in the site, decoded, without the {@code /} in front
 * @param to the path in the site of where it is now, percent-encoded, without the {@code /} in front
 */
public record Redirect(String from, String to) {}
