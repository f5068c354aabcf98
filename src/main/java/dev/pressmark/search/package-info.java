/**
 * The index that readers search: {@link dev.pressmark.search.Tokens} cuts text into words as the browser does,
 * {@link dev.pressmark.search.SearchIndex} gives the bytes of each shard, {@link dev.pressmark.search.Shards} says how
 * many there are. The format is told in {@code docs/search.md}.
 */
package dev.pressmark.search;
