package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.plan.Routes;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jsoup.nodes.Element;

/**
 * Every page has a title; home, articles and standing pages have a description too. Lists do without: nobody could
 * write one for each.
 */
final class HeadCheck implements Rule {

    private final Set<String> undescribed = new ConcurrentSkipListSet<>();

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        if (!page.isRead()) {
            return;
        }
        Element title = page.html().head().selectFirst("title");
        if (title == null || title.text().isBlank()) {
            diagnostics.add(RuleId.NO_TITLE.at(page.place(), "no <title>", "a title of the page's own"));
        }
        Element description = page.html().head().selectFirst("meta[name=description]");
        if (page.isIndexed() && (description == null || description.attr("content").isBlank())) {
            undescribed.add(page.file());
        }
    }

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        site.index().ifPresent(index -> tell(site, index, diagnostics));
    }

    private void tell(CheckedSite site, SiteIndex index, Diagnostics diagnostics) {
        if (undescribed.contains("index.html") && site.config().description().isEmpty()) {
            diagnostics.add(RuleId.NO_DESCRIPTION.at(SourceSpan.file("site-config.yaml"), "the archive has no description",
                    "a sentence for search engines and previews", "write description: into site-config.yaml"));
        }
        Set<SourceSpan> places = new TreeSet<>();
        index.articles().stream().filter(one -> undescribed.contains(Routes.article(one).file()))
                .forEach(one -> places.add(one.place()));
        index.library().pages().stream().filter(one -> undescribed.contains(Routes.standing(one).file()))
                .forEach(one -> places.add(one.place()));
        if (!places.isEmpty()) {
            diagnostics.add(RuleId.NO_DESCRIPTION.at(places.iterator().next(), places.size() == 1 ? "no description"
                    : places.size() + " articles and pages have no description; this is the first",
                    "a sentence for search engines and previews"));
        }
    }
}
