/**
 * Feeds: {@link dev.pressmark.feed.Feeds} gathers the newest articles of a list and has them written as Atom or as JSON
 * Feed.
 */
package dev.pressmark.feed;
