package dev.pressmark.check;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * One page of the built site, parsed, with the positions of its elements.
 *
 * @param elements all of them, in the order of the page; gathered once for all rules
 * @param bytes as it is written
 */
record CheckedPage(String file, Document html, List<Element> elements, byte[] bytes) {

    CheckedPage(String file, Document html, byte[] bytes) {
        this(file, html, html.getAllElements(), bytes);
    }

    /** Where an element begins. */
    SourceSpan place(Element element) {
        Range range = element.sourceRange();
        return range.isTracked()
                ? new SourceSpan(file, range.start().lineNumber(), range.start().columnNumber(), 1)
                : SourceSpan.file(file);
    }

    /** The page as a whole. */
    SourceSpan place() {
        return SourceSpan.file(file);
    }

    /** The ids of its elements. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
        }
        return ids;
    }

    /** Whether a reader stays on it: not where it only leads to another address. */
    boolean isRead() {
        return html.head().selectFirst("meta[http-equiv=refresh]") == null;
    }

    /** Whether search engines take it. */
    boolean isIndexed() {
        return isRead() && !file.equals("404.html") && html.head().selectFirst("meta[name=robots][content*=noindex]") == null;
    }
}
