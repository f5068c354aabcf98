package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import java.util.Set;
import org.jsoup.nodes.Element;

/** No list without entries; those that scripts fill, or that are hidden, are none yet. */
final class ListCheck implements Rule {

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        for (Element element : page.elements()) {
            if (LISTS.contains(element.normalName()) && element.childrenSize() == 0 && !isFilledLater(element)) {
                diagnostics.add(RuleId.EMPTY_LIST.at(page.place(element), "a <" + element.normalName() + "> without entries",
                        "one entry at least, or no list"));
            }
        }
    }

    private static boolean isFilledLater(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.hasAttr("hidden") || around.hasAttr("aria-live") || around.hasAttr("id")
                    && !around.normalName().equals("main")) {
                return true;
            }
        }
        return element.attributes().asList().stream().anyMatch(one -> one.getKey().startsWith("data-"));
    }
}
