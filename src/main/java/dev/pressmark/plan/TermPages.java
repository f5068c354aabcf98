package dev.pressmark.plan;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.index.Axis;
import dev.pressmark.index.Term;

/** Which terms have pages of their own: every category and source, and the tags with enough articles. */
public final class TermPages {

    private final int minTagArticles;

    public TermPages(SiteConfig config) {
        this.minTagArticles = config.minTagArticles();
    }

    /** Whether a term has pages; where it has none, its name is plain text wherever it stands. */
    public boolean has(Term term) {
        return term.axis() != Axis.TAG || term.count() >= minTagArticles;
    }
}
