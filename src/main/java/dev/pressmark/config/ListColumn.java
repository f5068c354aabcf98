package dev.pressmark.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list may say of an article, in a column or under a key of its own. */
public enum ListColumn {
    /** Its title; no article is without. */
    TITLE,
    /** The day of publication; no article is without. */
    DATE,
    /** The day of the last change. */
    UPDATED,
    /** Its address: a page of this site, which it keeps, or one elsewhere. */
    URL,
    /** Its address elsewhere, where {@link #URL} is not that. */
    LINK,
    /** Who published it. */
    SOURCE,
    /** What it is about. */
    SUMMARY,
    /** Its text as HTML. */
    BODY,
    /** What it is filed under. */
    TAGS,
    /** Whether those tags are as the keeper would have them. */
    TAGS_CERTAIN,
    /** Its field. */
    CATEGORY,
    /** How many liked it. */
    LIKES,
    /** How long reading it takes. */
    MINUTES,
    /** Who wrote it. */
    AUTHORS,
    /** Its language, a BCP 47 tag. */
    LANGUAGE;

    /** All keys, in order. */
    static final Set<String> KEYS = Arrays.stream(values()).map(ListColumn::key).collect(Collectors.toUnmodifiableSet());

    /** What the settings call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
