package dev.pressmark.render;

import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Route;

/** Writes what leads from addresses that are no more to those that took their place. */
final class Redirections {

    private final Parts parts;

    Redirections(Parts parts) {
        this.parts = parts;
    }

    Views.Redirect view(PageSpec.Redirect redirect) {
        return new Views.Redirect(parts.site(), parts.href(redirect.target()), parts.address(redirect.target()));
    }

    /** A line each: from, to, and the status for a page that has moved for good. */
    void write(PageSpec.RedirectRules rules, PageWriter writer) {
        for (PageSpec.Redirect redirect : rules.redirects()) {
            writer.writePlain(rule(redirect.route()) + " " + parts.href(redirect.target()) + " 301\n");
        }
    }

    /** A path as it stands; {@code *} and {@code :} would stand for others. */
    private String rule(Route from) {
        return parts.href(from).replace("*", "%2A").replace(":", "%3A");
    }
}
