/**
 * What the archive amounts to, in numbers: one class for each picture of {@code /stats/}, made from a
 * {@link dev.pressmark.index.SiteIndex} in time that grows with the articles alone. How it is said and drawn is for
 * others.
 */
package dev.pressmark.stats;
