package dev.pressmark.render;

import dev.pressmark.index.SiteIndex;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Route;
import java.util.List;

/** Writes {@code sitemap.xml} as sitemaps.org has it, and {@code robots.txt} that leads to it. */
final class Sitemaps {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final SiteIndex index;
    private final Parts parts;
    private final List<PageSpec> pages;

    /**
     * Sitemaps of a plan.
     *
     * @param pages all that is planned; what has no address for readers is left out
     */
    Sitemaps(SiteIndex index, Parts parts, List<PageSpec> pages) {
        this.index = index;
        this.parts = parts;
        this.pages = pages.stream().filter(PageSpec::forReaders).toList();
    }

    void write(PageSpec.Sitemap sitemap, PageWriter writer) {
        writer.writePlain(HEAD);
        if (sitemap.parts() > 1 && sitemap.part() == 0) {
            writeIndex(sitemap, writer);
        } else {
            int size = PageSpec.Sitemap.MAX_URLS;
            int from = Math.max(0, sitemap.part() - 1) * size;
            writeUrls(pages.subList(Math.min(from, pages.size()), Math.min(pages.size(), from + size)), writer);
        }
    }

    void writeRobots(PageWriter writer) {
        writer.writePlain("User-agent: *\nAllow: /\n\nSitemap: " + parts.address(new Route("sitemap.xml")) + "\n");
    }

    private void writeIndex(PageSpec.Sitemap sitemap, PageWriter writer) {
        writer.writePlain("<sitemapindex" + SPACE);
        for (int part = 1; part <= sitemap.parts(); part++) {
            writer.writePlain("<sitemap><loc>");
            writer.writeEscaped(parts.address(new Route("sitemap-" + part + ".xml")));
            writer.writePlain("</loc></sitemap>\n");
        }
        writer.writePlain("</sitemapindex>\n");
    }

    private void writeUrls(List<PageSpec> some, PageWriter writer) {
        writer.writePlain("<urlset" + SPACE);
        for (PageSpec page : some) {
            writer.writePlain("<url><loc>");
            writer.writeEscaped(parts.address(page.route()));
            writer.writePlain("</loc>" + lastChange(page) + "</url>\n");
        }
        writer.writePlain("</urlset>\n");
    }

    /**
     * The day of the article, or of the newest article that the page tells of: one more moves all pages of a list, and
     * changes the front page and the counts. A standing page has no day.
     */
    private String lastChange(PageSpec page) {
        if (index.articles().isEmpty() || page instanceof PageSpec.Standing) {
            return "";
        }
        int position = page instanceof PageSpec.OfArticle article ? article.position()
                : page instanceof PageSpec.OfList list ? list.list().position(0) : 0;
        return "<lastmod>" + index.articles().get(position).date() + "</lastmod>";
    }
}
