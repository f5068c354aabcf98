package dev.pressmark.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The inline parser with three of its patterns replaced by scans. Flexmark's patterns for link labels, link titles and
 * destinations in angle brackets read a backslash in two ways; where the closing sign is missing, each backslash
 * doubles the time, and forty of them take minutes. The scans read each character once, and by the words of CommonMark:
 * only a sign that no backslash escapes closes.
 */
final class LinearLinks extends CommonmarkInlineParser {

    private static final int MAX_LABEL = 999;

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
        return pattern == myParsing.LINK_TITLE ? take(titleEnd()) : super.match(pattern);
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
