package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;

/**
 * One thing that the check looks at; an object serves one check of one site. What it tells is a {@code Diagnostic}
 * each.
 */
interface Rule {

    /** Looks at one page. */
    default void look(CheckedPage page, Diagnostics diagnostics) {}

    /** Looks at the whole, once all pages have been looked at. */
    default void conclude(CheckedSite site, Diagnostics diagnostics) {}
}
