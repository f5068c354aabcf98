package dev.pressmark.trust;

import dev.pressmark.Folder;

/** A small site of every kind of page that matters here, and three states of it: each adds, changes and removes pages and assets. */
final class TwoSites {

    private TwoSites() {}

    /** A site with few files, so that each call to the disk may be tried. */
    static Folder small(Folder site) {
        site.with("site-config.yaml", "title: Small\npagination:\n  page_size: 2\ndisable: [search, stats, data, feeds]\n");
        site.with("templates/assets/own.css", "p { margin: 0 }\n");
        site.with("content/tags.yaml", "Caching:\n  aliases: [caches]\n");
        site.with("content/pages/about.md", "About [the tags](/tags/).\n");
        return change(site, 0);
    }

    /** Makes the state of a number: each has pages, list pages and assets that the others have not. */
    static Folder change(Folder site, int state) {
        site.with("content/listings/a.txt", listing(state));
        site.with("templates/assets/own.css", "p { margin: " + state + "px }\n");
        site.with("templates/partials/foot.mustache",
                "<footer>State " + state + " <link rel=\"stylesheet\" href=\"{{site.root}}assets/own.css\"></footer>\n");
        return site;
    }

    private static String listing(int state) {
        StringBuilder text = new StringBuilder();
        for (int i = state; i < 3 + 2 * state; i++) {
            text.append("Notes\nMay ").append(10 + i).append(", 2018 · Operations\nArticle ").append(i)
                    .append("\nA summary of it.\nCaching · Tag ").append(i % 2 + state).append("\n1 like · 2 min read\n\n");
        }
        return text.toString();
    }
}
