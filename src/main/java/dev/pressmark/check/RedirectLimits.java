package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;

/** Hosts that read {@code _redirects} pass over what is too much for them, and say so nowhere. */
final class RedirectLimits implements Rule {

    /** What Cloudflare Pages reads, the strictest of those that do: lines without a star, and characters of a line. */
    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_LINE = 1_000;

    private static final String MEND = "nothing, if the pages of redirects are enough or another host serves the site;"
            + " else leave out the oldest aliases";

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        if (site.rules().size() > MOST_LINES) {
            diagnostics.add(Diagnostic.warning("too-many-redirects",
                    SourceSpan.line("_redirects", site.rules().get(MOST_LINES).line()),
                    site.rules().size() + " redirects in one file",
                    "at most " + MOST_LINES + ", as many as Cloudflare Pages reads", MEND));
        }
        for (CheckedSite.HostRule rule : site.rules()) {
            if (rule.length() > LONGEST_LINE) {
                diagnostics.add(Diagnostic.warning("long-redirect", SourceSpan.line("_redirects", rule.line()),
                        "a line of " + rule.length() + " characters",
                        "at most " + LONGEST_LINE + ", as many as Cloudflare Pages reads", MEND));
            }
        }
    }
}
