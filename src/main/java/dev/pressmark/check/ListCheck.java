package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import java.util.Set;
import org.jsoup.nodes.Element;

/** No list without entries; those that scripts fill, or that are hidden, are none yet. */
final class ListCheck implements Rule {

    /** Pages of the whole archive that may have nothing to list. */
    private static final Set<String> INDEXES = Set.of("tags", "categories", "sources");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        for (Element element : page.elements()) {
            if (LISTS.contains(element.normalName()) && element.childrenSize() == 0 && !isFilledLater(element)) {
                tell(page, element, diagnostics);
            }
        }
    }

    private static void tell(CheckedPage page, Element element, Diagnostics diagnostics) {
        String index = page.file().endsWith("/index.html") ? page.file().substring(0, page.file().length() - "/index.html".length()) : "";
        String found = "a <" + element.normalName() + "> without entries";
        if (INDEXES.contains(index)) {
            diagnostics.add(RuleId.EMPTY_LIST.at(page.place(element), found, "no link to a page that lists nothing",
                    "name the places that the archive has, without " + index + ", under navigation in site-config.yaml"));
        } else {
            diagnostics.add(RuleId.EMPTY_LIST.at(page.place(element), found, "one entry at least, or no list"));
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
