package dev.pressmark.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inline parser with some of its patterns replaced by scans. Flexmark's patterns for link labels, link titles and
 * destinations in angle brackets read a backslash in two ways; where the closing sign is missing, each backslash
 * doubles the time, and forty of them take minutes. The scans read each character once, and by the words of CommonMark:
 * only a sign that no backslash escapes closes. Where a code span or a comment does not close, that is found out once
 * for a paragraph, and not at each sign that could open one.
 */
final class LinearLinks extends CommonmarkInlineParser {

    private static final int MAX_LABEL = 999;

    private final Map<Integer, Integer> lastTicks = new HashMap<>();
    private BasedSequence ticksOf = BasedSequence.NULL;
    private BasedSequence commentsOf = BasedSequence.NULL;
    private String commentText = "";
    private int lastComment;

    LinearLinks(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessorData,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessorData, extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        if (pattern == myParsing.LINK_LABEL) {
            return take(peek() == '[' ? end(']', "[", MAX_LABEL) : 0);
        }
        if (pattern == myParsing.LINK_DESTINATION_ANGLES) {
            return take(peek() == '<' ? end('>', "<\r\n", input.length()) : 0);
        }
        return pattern == myParsing.LINK_TITLE ? take(titleEnd()) : find(pattern);
    }

    /** As flexmark does it, without the result object, for which the whole paragraph would be copied each time. */
    private BasedSequence find(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(Math.min(index, input.length()), input.length());
        if (index >= input.length() || !matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), index);
    }

    /** What begins with {@code <} ends with {@code >}, or is no destination. */
    @Override
    public BasedSequence parseLinkDestination() {
        boolean open = peek() == '<' && end('>', "<\r\n", input.length()) == 0;
        return open ? null : super.parseLinkDestination();
    }

    /** A code span; the ticks themselves where as many never follow. */
    @Override
    protected boolean parseBackticks() {
        int from = index;
        int inner = endOfTicks(from);
        int length = inner - from;
        int closing = lastTicks(length) < inner ? -1 : nextTicks(inner, length);
        if (closing < 0) {
            index = inner;
            appendText(input.subSequence(from, inner));
            return true;
        }
        index = closing + length;
        BasedSequence text = input.subSequence(inner, closing);
        Code code = new Code(input.subSequence(from, inner), text, input.subSequence(closing, index));
        code.appendChild(new Text(text));
        appendNode(code);
        return true;
    }

    /** Where the last run of so many ticks begins in this paragraph; -1 where there is none. */
    private int lastTicks(int length) {
        if (ticksOf != input) {
            ticksOf = input;
            lastTicks.clear();
            for (int i = 0; i < input.length(); i++) {
                if (input.charAt(i) == '`') {
                    int end = endOfTicks(i);
                    lastTicks.put(end - i, i);
                    i = end;
                }
            }
        }
        return lastTicks.getOrDefault(length, -1);
    }

    private int nextTicks(int from, int length) {
        int at = from;
        while (at < input.length()) {
            int end = endOfTicks(at);
            if (end - at == length) {
                return at;
            }
            at = end + 1;
        }
        return -1;
    }

    private int endOfTicks(int from) {
        int end = from;
        while (end < input.length() && input.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Comments hold anything but their end; flexmark knows them by an older rule. */
    @Override
    public boolean parseHtmlInline() {
        if (!input.matchChars("<!--", index)) {
            return super.parseHtmlInline();
        }
        int end = commentEnd();
        if (end > 0) {
            appendNode(new HtmlInlineComment(take(end)));
        }
        return end > 0;
    }

    private int commentEnd() {
        if (input.matchChars("<!-->", index)) {
            return index + 5;
        }
        if (input.matchChars("<!--->", index)) {
            return index + 6;
        }
        if (commentsOf != input) {
            commentsOf = input;
            // a sequence of flexmark does not find what begins with its own beginning, as in --->
            commentText = input.toString();
            lastComment = commentText.lastIndexOf("-->");
        }
        return lastComment < index + 4 ? 0 : commentText.indexOf("-->", index + 4) + 3;
    }

    private int titleEnd() {
        return switch (peek()) {
            case '"' -> end('"', "", input.length());
            case '\'' -> end('\'', "", input.length());
            case '(' -> end(')', "(", input.length());
            default -> 0;
        };
    }

    /** The offset behind the closing sign; 0 where there is none before a refused sign or within the length. */
    private int end(char closing, String refused, int maxLength) {
        int last = (int) Math.min(input.length(), (long) index + maxLength + 2);
        for (int i = index + 1; i < last; i++) {
            char c = input.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (refused.indexOf(c) >= 0) {
                return 0;
            }
            i += c == '\\' && i + 1 < last && isEscapable(input.charAt(i + 1)) ? 1 : 0;
        }
        return 0;
    }

    private BasedSequence take(int end) {
        if (end == 0) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    /** ASCII punctuation. */
    private static boolean isEscapable(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
