/**
 * Lists of articles that others wrote: CSV, JSON, JSON Lines and feeds. {@link dev.pressmark.lists.Lists} knows the
 * readers, one for each kind; each gives {@code Entry}s, and {@code Entries} makes {@link
 * dev.pressmark.lists.ListedArticle}s of them by the same rules for all. The only package that knows Jackson's CSV
 * and StAX.
 */
package dev.pressmark.lists;
