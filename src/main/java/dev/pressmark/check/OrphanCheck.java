package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.plan.Routes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** A standing page stands in no list, so one to which nothing links is found by nobody. */
final class OrphanCheck implements Rule {

    private final SiteLinks links;
    private final Map<String, String> hrefs = new HashMap<>();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();

    OrphanCheck(CheckedSite site) {
        links = site.links();
        site.index().ifPresent(index -> index.library().pages()
                .forEach(page -> hrefs.put(Routes.standing(page).file(), "/" + page.path() + "/")));
    }

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        if (linked.size() >= hrefs.size()) {
            return;
        }
        for (Element element : page.elements()) {
            if (element.normalName().equals("a") && element.hasAttr("href")) {
                String file = links.of(page.file(), element.attr("href").strip()).file();
                if (hrefs.containsKey(file) && !file.equals(page.file())) {
                    linked.add(file);
                }
            }
        }
    }

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        site.index().ifPresent(index -> index.library().pages().stream()
                .filter(page -> !linked.contains(Routes.standing(page).file()))
                .forEach(page -> diagnostics.add(RuleId.ORPHAN_PAGE.at(page.place(),
                        "no page links to /" + page.path() + "/", "a link from some page"))));
    }
}
