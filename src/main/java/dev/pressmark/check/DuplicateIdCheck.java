package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostic;
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
        for (Element element : page.html().select("[id]")) {
            if (!ids.add(element.id()) && told.add(element.id())) {
                diagnostics.add(Diagnostic.error("duplicate-id", page.place(element),
                        "the id \"" + element.id() + "\" stands twice on the page", "an id for one element each",
                        "rename one of the two headings, or take the id out of the template"));
            }
        }
    }
}
