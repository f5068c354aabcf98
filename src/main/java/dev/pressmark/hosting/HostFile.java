package dev.pressmark.hosting;

/** A file of the site that is for its host, not for readers. */
public enum HostFile {
    /** Headers for answers, as Netlify and Cloudflare Pages read them. */
    HEADERS("_headers"),
    /** Tells GitHub Pages to take the files as they are, also those that begin with an underscore. */
    NO_JEKYLL(".nojekyll"),
    /** Tells GitHub Pages which domain of the keeper's own the site stands at. */
    CNAME("CNAME"),
    /** What to include in nginx' configuration. */
    NGINX("nginx.conf");

    private final String file;

    HostFile(String file) {
        this.file = file;
    }

    /** Its name; it stands at the top of the site. */
    public String file() {
        return file;
    }
}
