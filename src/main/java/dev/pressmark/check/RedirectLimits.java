package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.hosting.Host;
import dev.pressmark.hosting.Limit;
import java.util.List;
import java.util.Optional;

/** Hosts that read {@code _redirects} pass over what is too much for them, and say so nowhere. */
final class RedirectLimits implements Rule {

    /** The strictest of those that read the file; taken where no host is named. */
    private static final Host STRICTEST = Host.CLOUDFLARE_PAGES;
    private static final int LONGEST_LINE = 1_000;

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        Host host = site.config().deploy().host().orElse(STRICTEST);
        Optional<Limit> most = host.limits().stream().filter(limit -> limit.kind() == Limit.Kind.REDIRECTS).findFirst();
        String reads = ", as many as " + name(host) + " reads";
        most.filter(limit -> site.rules().size() > limit.most()).ifPresent(limit ->
                diagnostics.add(RuleId.TOO_MANY_REDIRECTS.at(
                        SourceSpan.line("_redirects", site.rules().get((int) limit.most()).line()),
                        site.rules().size() + " redirects in one file", "at most " + limit.most() + reads)));
        for (CheckedSite.HostRule rule : host == STRICTEST ? site.rules() : List.<CheckedSite.HostRule>of()) {
            if (rule.length() > LONGEST_LINE) {
                diagnostics.add(RuleId.LONG_REDIRECT.at(SourceSpan.line("_redirects", rule.line()),
                        "a line of " + rule.length() + " characters", "at most " + LONGEST_LINE + reads,
                        RuleId.TOO_MANY_REDIRECTS.mend()));
            }
        }
    }

    private static String name(Host host) {
        return host == Host.CLOUDFLARE_PAGES ? "Cloudflare Pages" : host.key();
    }
}
