package dev.pressmark.serve;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Route;
import dev.pressmark.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One state of the site, as browsers get it. Immutable and safe to share.
 *
 * @param version tells it from every other, of other runs too
 * @param site the last good one; empty where there was none yet
 * @param files its files by path
 * @param problems the errors that keep the site from following the last edit
 * @param swap how a page of another version becomes one of this, where only style sheets differ
 */
record Edition(
        String version,
        Optional<Site> site,
        Map<String, PageSpec> files,
        List<Diagnostic> problems,
        Optional<Swap> swap) {

    /**
     * What tells two versions apart whose pages differ in style sheets alone.
     *
     * @param from the version before
     * @param sheets the address of each sheet before, with its new one; both below the site's root
     */
    record Swap(String from, Map<String, String> sheets) {}

    Edition {
        problems = List.copyOf(problems);
    }

    /** A site without errors. */
    static Edition of(String version, Site site, Optional<Swap> swap) {
        Map<String, PageSpec> files = new HashMap<>(site.plan().pages().size() * 2);
        site.plan().pages().forEach(page -> files.put(page.route().file(), page));
        return new Edition(version, Optional.of(site), files, List.of(), swap);
    }

    /** The same site while there are errors. */
    Edition with(List<Diagnostic> problems) {
        return new Edition(version, site, files, problems, swap);
    }

    /** The version of what a browser is given: the site's, or that of the errors where there is none. */
    String shown() {
        return site.isPresent() ? version : version + "-" + Integer.toHexString(problems.hashCode());
    }

    /** What is to be put over a page; empty where nothing is. */
    String overlay() {
        return site.isPresent() ? Trouble.overlay(problems) : "";
    }

    /** The path that all links of the site begin with. */
    String root() {
        return site.map(some -> some.config().root()).orElse("/");
    }

    /** The sheets of another site that stand elsewhere in this one. */
    Map<String, String> movedSheets(Site other) {
        Map<String, Route> now = sheets(site.orElseThrow());
        Map<String, String> moved = new HashMap<>();
        sheets(other).forEach((name, route) -> {
            Route to = now.get(name);
            if (to != null && !to.equals(route)) {
                moved.put(root() + route.href(), root() + to.href());
            }
        });
        return moved;
    }

    private static Map<String, Route> sheets(Site site) {
        Map<String, Route> sheets = new HashMap<>();
        for (PageSpec page : site.plan().pages()) {
            if (page instanceof PageSpec.Asset asset && asset.name().endsWith(".css")) {
                sheets.put(asset.name(), asset.route());
            }
        }
        return sheets;
    }
}
