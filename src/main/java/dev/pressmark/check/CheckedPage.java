package dev.pressmark.check;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** One page of the built site, parsed, with the positions of its elements. */
record CheckedPage(String file, Document html) {

    /** Where an element begins. */
    SourceSpan place(Element element) {
        Range range = element.sourceRange();
        return range.isTracked()
                ? new SourceSpan(file, range.start().lineNumber(), range.start().columnNumber(), 1)
                : SourceSpan.file(file);
    }

    /** The ids of its elements. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        html.select("[id]").forEach(element -> ids.add(element.id()));
        return ids;
    }
}
