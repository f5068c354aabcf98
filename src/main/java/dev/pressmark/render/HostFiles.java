package dev.pressmark.render;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.hosting.HeadersFile;
import dev.pressmark.hosting.HostFile;
import dev.pressmark.hosting.NginxFile;
import dev.pressmark.hosting.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what is for the host alone. */
final class HostFiles {

    private final SiteConfig config;
    private final String policy;
    private final List<Redirect> redirects;

    /**
     * A writer for one site.
     *
     * @param redirects addresses that moved, for hosts that are told of them in a file of their own kind
     */
    HostFiles(SiteConfig config, Theme theme, List<Redirect> redirects) {
        this.config = config;
        this.policy = policy(theme.inlineCode(), config);
        this.redirects = redirects;
    }

    /**
     * What the pages may load, as a Content-Security-Policy: what is the site's own, scripts and styles of the
     * templates by their hashes, pictures from anywhere since articles may show such, and what the settings allow.
     */
    String policy() {
        return policy;
    }

    private static String policy(InlineCode code, SiteConfig config) {
        String own = String.join(" ", config.deploy().allow());
        String others = own.isEmpty() ? "" : " " + own;
        String styles = code.styleHashes(config.root());
        return "default-src 'self'" + others + ";script-src 'self'" + code.scriptHashes(config.root()) + others
                + (styles.isEmpty() ? "" : ";style-src 'self'" + styles + others)
                + ";img-src * data:;base-uri 'none';form-action 'self'";
    }

    byte[] write(HostFile file) {
        String text = switch (file) {
            case HEADERS -> HeadersFile.of(policy);
            case NGINX -> NginxFile.of(config.baseUrl().getPath(), policy, config.deploy().compress(), redirects);
            case CNAME -> config.baseUrl().getHost() + "\n";
            case NO_JEKYLL -> "";
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
