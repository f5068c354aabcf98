package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import org.jsoup.nodes.Element;

/** One first heading a page, and none that skips a level; the first of a page that does is told. */
final class HeadingCheck implements Rule {

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        if (!page.isRead()) {
            return;
        }
        int last = 0;
        int first = 0;
        boolean skipped = false;
        for (Element element : page.elements()) {
            int level = level(element);
            if (level == 0) {
                continue;
            }
            first += level == 1 ? 1 : 0;
            if (level == 1 && first == 2) {
                diagnostics.add(RuleId.ONE_H1.at(page.place(element), "a second <h1>", "one <h1> a page"));
            }
            if (level > last + 1 && !skipped && last > 0) {
                skipped = true;
                diagnostics.add(RuleId.HEADING_SKIP.at(page.place(element), "<h" + level + "> follows <h" + last + ">",
                        "<h" + (last + 1) + "> or a higher one"));
            }
            last = level;
        }
        if (first == 0) {
            diagnostics.add(RuleId.ONE_H1.at(page.place(), "no <h1>", "one <h1> a page"));
        }
    }

    private static int level(Element element) {
        String name = element.normalName();
        boolean isHeading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return isHeading ? name.charAt(1) - '0' : 0;
    }
}
