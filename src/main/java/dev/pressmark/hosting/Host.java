package dev.pressmark.hosting;

import dev.pressmark.hosting.Limit.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The hosts that Pressmark knows. What one gets, and what it can take, is said here and nowhere else. */
public enum Host {

    /** Deployed by a workflow or from a branch; sends no headers but its own. */
    GITHUB_PAGES(Set.of(HostFile.NO_JEKYLL, HostFile.CNAME), false, false, List.of(
            new Limit(Kind.SITE_BYTES, 1L << 30,
                    "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits"))),

    /** The free plan; a paid one takes 100,000 files. */
    CLOUDFLARE_PAGES(Set.of(HostFile.HEADERS), true, false, List.of(
            new Limit(Kind.FILES, 20_000, "https://developers.cloudflare.com/pages/platform/limits/#files"),
            new Limit(Kind.FILE_BYTES, 25L << 20, "https://developers.cloudflare.com/pages/platform/limits/#file-size"),
            new Limit(Kind.REDIRECTS, 2_000, "https://developers.cloudflare.com/pages/platform/limits/#redirects"))),

    /**
     * Names no limit for a whole site. From 10,000 redirects on its documents advise against lines of their own; that
     * a folder may hold 54,000 files is told by its support and not by its documents.
     */
    NETLIFY(Set.of(HostFile.HEADERS), true, false, List.of(
            new Limit(Kind.FILES_IN_A_FOLDER, 54_000, "https://answers.netlify.com/"),
            new Limit(Kind.REDIRECTS, 9_999, "https://docs.netlify.com/manage/routing/redirects/overview/"))),

    /** Behind CloudFront or not; headers and redirects are set there, not by files. */
    S3(Set.of(), false, false, List.of(
            new Limit(Kind.PATH_BYTES, 1_024,
                    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html"))),

    /** Limited by its disk alone. */
    NGINX(Set.of(HostFile.NGINX), false, true, List.of());

    private final Set<HostFile> files;
    private final boolean readsRedirects;
    private final boolean sendsCompressedFiles;
    private final List<Limit> limits;

    Host(Set<HostFile> files, boolean readsRedirects, boolean sendsCompressedFiles, List<Limit> limits) {
        this.files = files;
        this.readsRedirects = readsRedirects;
        this.sendsCompressedFiles = sendsCompressedFiles;
        this.limits = limits;
    }

    /** What it is called in the settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The host of such a name; empty where there is none. */
    public static Optional<Host> of(String key) {
        return Arrays.stream(values()).filter(host -> host.key().equals(key)).findFirst();
    }

    /** What all of them are called. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Host::key).toList();
    }

    /** The files that it reads. */
    public Set<HostFile> files() {
        return files;
    }

    /** Whether a file {@code _redirects} makes it redirect. */
    public boolean readsRedirects() {
        return readsRedirects;
    }

    /**
     * Whether it sends a compressed file that stands beside the one asked for; others compress by themselves, or not
     * at all.
     */
    public boolean sendsCompressedFiles() {
        return sendsCompressedFiles;
    }

    /** What it does not take more of; at most one of a kind. */
    public List<Limit> limits() {
        return limits;
    }
}
