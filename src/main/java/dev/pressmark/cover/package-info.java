/**
 * What stands where other archives have photographs. {@link dev.pressmark.cover.Cover} draws an article's cover from
 * its address, and {@link dev.pressmark.cover.Monogram} gives a source the letters, outline and hue of its mark. Both
 * are integer arithmetic on one hash, so a name is the same picture on every machine and in every build. The order in
 * which the dice are thrown is fixed: another order would change the cover of every article already published.
 */
package dev.pressmark.cover;
