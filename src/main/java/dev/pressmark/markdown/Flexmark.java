package dev.pressmark.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Set;

/**
 * Markdown to HTML that is not clean yet. Loading this class loads flexmark; nothing else names it in its signatures.
 */
final class Flexmark {

    private static final DataHolder OPTIONS = options();
    private static final Parser PARSER = parser();
    private static final HtmlRenderer RENDERER = renderer();

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
                .customDelimiterProcessor(new Stars())
                .customDelimiterProcessor(new Underscores())
                .build();
    }

    private static HtmlRenderer renderer() {
        NodeRenderingHandler<Code> code = new NodeRenderingHandler<>(Code.class, Flexmark::renderCode);
        NodeRenderer codeAlone = () -> Set.of(code);
        return HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> codeAlone).build();
    }

    /** Blanks inside a code span stay; of those around it one on each side goes, where there is anything else. */
    private static void renderCode(Code node, NodeRendererContext context, HtmlWriter html) {
        String text = node.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.chars().allMatch(c -> c == ' ');
        html.raw("<code>").text(padded ? text.substring(1, text.length() - 1) : text).raw("</code>");
    }

    /** The rule of three as CommonMark has it since 0.29: runs whose lengths are both multiples of three do match. */
    private static boolean areThrees(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() % 3 == 0 && closer.length() % 3 == 0;
    }

    /** How many signs two runs use up where the rule of three does not hold them apart. */
    private static int use(DelimiterRun closer) {
        return closer.length() >= 2 ? 2 : 1;
    }

    private static final class Stars extends AsteriskDelimiterProcessor {
        Stars() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return areThrees(opener, closer) ? use(closer) : super.getDelimiterUse(opener, closer);
        }
    }

    private static final class Underscores extends UnderscoreDelimiterProcessor {
        Underscores() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return areThrees(opener, closer) ? use(closer) : super.getDelimiterUse(opener, closer);
        }
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
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .toImmutable();
    }
}
