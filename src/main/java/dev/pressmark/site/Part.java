package dev.pressmark.site;

/** A part of the folder of a site that a keeper edits. */
public enum Part {
    /** {@code site-config.yaml}. */
    SETTINGS,
    /** All below {@code content/}. */
    CONTENT,
    /** All below {@code templates/}, style sheets and pictures too. */
    THEME
}
