package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.Set;

/**
 * Reads {@code Key: value} lines at the head of a file, as Pelican and MultiMarkdown have them: without a fence, up to the
 * first blank line; an indented line goes on with the value above. For one use.
 */
final class KeyValueLines {

    private final HeaderText text;

    KeyValueLines(HeaderText text) {
        this.text = text;
    }

    /**
     * Where such lines end, in a file that begins with them; 0 for any other file. The first key is a known one, and there
     * is a title or a date among them: a text may begin with a word and a colon too.
     */
    static int end(String file, Set<String> known) {
        boolean sure = false;
        int at = 0;
        while (at < file.length()) {
            String line = Lines.at(file, at);
            int end = LooseLines.keyEnd(line, ':', known);
            String key = end < 0 ? "" : line.substring(0, end);
            boolean isKnown = known.contains(Keys.fold(key));
            boolean goesOn = at > 0 && !line.isBlank() && line.charAt(0) <= ' ';
            boolean isKey = end > 0 && (isKnown || at > 0 && key.indexOf(' ') < 0);
            if (!goesOn && !isKey) {
                break;
            }
            sure |= Keys.fold(key).equals("title") || Keys.fold(key).equals("date");
            at = Lines.next(file, at);
        }
        return sure ? at : 0;
    }

    Value.Group read() {
        Keys keys = new Keys(text);
        int at = 0;
        while (at < text.count()) {
            String line = text.line(at);
            int colon = line.indexOf(':');
            StringBuilder value = new StringBuilder(line.substring(colon + 1).strip());
            int end = at + 1;
            while (end < text.count() && !text.line(end).isEmpty() && text.line(end).charAt(0) <= ' ') {
                value.append(value.length() == 0 ? "" : " ").append(text.line(end++).strip());
            }
            keys.put(line.substring(0, Math.max(0, colon)), text.span(at, 0),
                    new Value.Text(value.toString(), true, valueSpan(at, line, colon)));
            at = end;
        }
        return keys.group(text.span(0, 0));
    }

    private SourceSpan valueSpan(int index, String line, int colon) {
        int at = colon + 1;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return text.span(index, at);
    }
}
