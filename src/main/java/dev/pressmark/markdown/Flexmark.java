package dev.pressmark.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * Markdown to HTML that is not clean yet. Loading this class loads flexmark; nothing else names it in its signatures.
 */
final class Flexmark {

    private static final DataHolder OPTIONS = options();
    private static final Parser PARSER = parser();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private Flexmark() {}

    /** The HTML of a text: raw HTML as it stands, any URL, headings without ids. Safe to call from many threads. */
    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** With an inline parser of one's own, flexmark reads link reference definitions only when told to. */
    private static Parser parser() {
        return Parser.builder(OPTIONS)
                .customInlineParserFactory(LinearLinks::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /** Tables as GitHub reads them; ids of headings are given later, when the final text is known. */
    private static DataHolder options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .toImmutable();
    }
}
