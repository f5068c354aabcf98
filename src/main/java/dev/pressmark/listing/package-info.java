/**
 * Reads and prints the listing, the text that an archive's tag page gives when it is copied; its grammar is
 * {@code docs/listing-format.md}, whose rules the methods cite. {@link dev.pressmark.listing.ListingParser} gives what the
 * text <em>says</em> ({@link dev.pressmark.listing.Listing}), raw and in order; what it means is worked out later.
 */
package dev.pressmark.listing;
