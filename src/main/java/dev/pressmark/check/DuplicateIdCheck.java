package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An id names one element of a page; a link to an id that stands twice leads to the first alone. Each is told once. */
final class DuplicateIdCheck implements Rule {

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        Set<String> ids = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Element element : page.elements()) {
            if (element.hasAttr("id") && !ids.add(element.id()) && told.add(element.id())) {
                diagnostics.add(RuleId.DUPLICATE_ID.at(page.place(element),
                        "the id \"" + element.id() + "\" stands twice on the page", "an id for one element each"));
            }
        }
    }
}
