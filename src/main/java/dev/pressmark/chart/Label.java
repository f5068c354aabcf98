package dev.pressmark.chart;

/**
 * A name in a drawing.
 *
 * @param href where it leads; empty for plain text
 * @param ink the classes of its colour; empty for that of quiet text
 */
public record Label(String name, String href, String ink) {}
