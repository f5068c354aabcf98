package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other generators run before they read Markdown, made into what a reader is best served by. Nothing is run: a tag
 * of Liquid, a shortcode or a component stands in the page as the text that it is; what only frames text (code to
 * highlight, notes, raw) becomes that text; what is no text at all (imports, lists of attributes) goes. Each kind is
 * told once for a file. Fences and code spans are left alone. One pass over the text; for one use.
 */
final class ForeignMarkup {

    /** The kinds, as messages call them, with what is done about them. */
    private enum Kind {
        LIQUID("Liquid", "stands in the page as text"),
        SHORTCODE("a shortcode", "stands in the page as text"),
        COMPONENT("a component", "stands in the page as text"),
        MODULE("a line of a module", "is left out of the page"),
        ATTRIBUTES("a list of attributes", "is left out of the page"),
        NOTE("a note without an end", "stands in the page as text");

        private final String words;
        private final String fate;

        Kind(String words, String fate) {
            this.words = words;
            this.fate = fate;
        }
    }

    /** Where a kind first stands, and how often. */
    private static final class Seen {
        private final int at;
        private final String text;
        private int count = 1;

        Seen(int at, String text) {
            this.at = at;
            this.text = text;
        }
    }

    /** A tag may run over some lines, but what never closes is not looked for to the end of the text each time. */
    private static final int LONGEST_TAG = 2000;

    /** How many notes may stand inside each other. */
    private static final int MOST_NOTES = 8;

    private static final Pattern HIGHLIGHT = Pattern.compile(
            "[ \\t]*\\{(?:%-?|\\{[<%])[ \\t]*highlight[ \\t]+\"?([\\w+#.-]{1,40})[^%>\\n]{0,200}(?:-?%|[%>]\\})\\}[ \\t]*");
    private static final Pattern HIGHLIGHT_END = Pattern.compile(
            "[ \\t]*\\{(?:%-?[ \\t]*endhighlight[ \\t]*-?%\\}|\\{[<%][ \\t]*/[ \\t]*highlight[ \\t]*[%>]\\}\\})[ \\t]*");
    private static final Pattern MODULE = Pattern.compile("import [^'\"\\n]{0,300}['\"][^'\"\\n]{1,300}['\"];?[ \\t]*"
            + "|export (?:const|let|default|function) [^\\n]*[;}][ \\t]*");
    private static final Pattern NOTE = Pattern.compile(" {0,3}(:{3,9})[ \\t]*([a-zA-Z]{1,20})(?:[ \\t]+|\\[|$)([^\\n]{0,200})");
    private static final Pattern NOTE_END = Pattern.compile(" {0,3}(:{3,9})[ \\t]*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\\n]{0,200}\\}");
    private static final Pattern COMPONENT = Pattern.compile("<[A-Z]\\w*[a-z]\\w*(?:[ \\t][^<>\\n]{0,1000})?/>");
    private static final Pattern ROOT = Pattern.compile("\\{\\{-? *(?:site|page)\\.(?:baseurl|base_url|url) *-?\\}\\}");
    private static final Pattern ROOTED = Pattern.compile(
            "\\{\\{-? *(['\"])([^'\"{}|\\n]{0,500})\\1 *\\| *(?:url|relative_url|absolute_url|relURL|absURL) *-?\\}\\}");
    private static final Pattern LINKED = Pattern.compile(
            "\\{(?:%-? *(?:post_url|link) +([^%\\s]{1,300})|\\{[<%] *(?:rel)?ref +\"([^\"\\n]{1,300})\") *(?:-?%|[%>]\\})\\}");

    private final String text;
    private final StringBuilder out;
    private final Map<Kind, Seen> seen = new EnumMap<>(Kind.class);
    private final int lastHighlightEnd;
    private final int lastNoteEnd;
    private char fence;
    private int fenceLength;
    private int notes;
    private boolean highlighting;
    private boolean raw;
    private int at;

    private ForeignMarkup(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 64);
        this.lastHighlightEnd = text.lastIndexOf("highlight");
        this.lastNoteEnd = text.lastIndexOf(":::");
    }

    /**
     * The text without what is not Markdown; the same object where it is all Markdown.
     *
     * @param lines of the text as it is in the file, for messages
     */
    static String read(String text, SourceLines lines, Diagnostics diagnostics) {
        if (!mayHoldAny(text)) {
            return text;
        }
        ForeignMarkup markup = new ForeignMarkup(text);
        markup.read();
        markup.seen.forEach((kind, first) -> diagnostics.add(lines.excerpted(Diagnostic.warning("markdown-not-run",
                lines.at(first.at, first.text.length()), told(kind, first), "Markdown", "write it in Markdown, or take it out"))));
        return markup.out.toString();
    }

    private static String told(Kind kind, Seen first) {
        String more = first.count == 1 ? "" : ", the first of " + first.count + " in this file,";
        return kind.words + more + " " + kind.fate + ": " + Excerpt.of(first.text);
    }

    private static boolean mayHoldAny(String text) {
        return text.contains("{%") || text.contains("{{") || text.contains("{:") || text.contains(":::")
                || text.contains("import ") || text.contains("export ") || text.contains("/>") || text.contains("{/*");
    }

    private void read() {
        boolean paragraph = false;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            int before = out.length();
            if (readBlock(line, paragraph)) {
                at = end;
            } else {
                readInline(end);
                end = at;
            }
            paragraph = !line.isBlank() && out.length() > before;
            if (at < text.length()) {
                out.append('\n');
            }
            at++;
        }
    }

    /** Reads a line that stands by itself; false where it is a line like any other. */
    private boolean readBlock(String line, boolean paragraph) {
        if (highlighting) {
            highlighting = !HIGHLIGHT_END.matcher(line).matches();
            out.append(highlighting ? line : "~".repeat(12));
            return true;
        }
        if (fence != 0 || opensFence(line)) {
            closeFence(line);
            out.append(line);
            return true;
        }
        return !raw && (readHighlight(line) || readNote(line) || !paragraph && readModule(line));
    }

    private boolean readHighlight(String line) {
        Matcher matcher = line.contains("highlight") ? HIGHLIGHT.matcher(line) : null;
        if (matcher == null || !matcher.matches() || lastHighlightEnd < at + line.length()) {
            return false;
        }
        highlighting = true;
        out.append("~".repeat(12)).append(matcher.group(1));
        return true;
    }

    /** A note of Docusaurus becomes an aside; the blank lines let Markdown be read inside. */
    private boolean readNote(String line) {
        if (!line.contains(":::")) {
            return false;
        }
        if (notes > 0 && NOTE_END.matcher(line).matches()) {
            notes--;
            out.append("\n</aside>\n");
            return true;
        }
        Matcher matcher = NOTE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        if (lastNoteEnd < at + line.length() || notes == MOST_NOTES) {
            see(Kind.NOTE, at, line);
            return false;
        }
        notes++;
        String title = matcher.group(3).strip().replaceFirst("\\]$", "");
        out.append("\n<aside>\n\n**").append(title.isEmpty() ? capital(matcher.group(2)) : title).append("**\n");
        return true;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private boolean readModule(String line) {
        boolean module = (line.startsWith("import ") || line.startsWith("export ")) && MODULE.matcher(line).matches();
        if (module) {
            see(Kind.MODULE, at, line);
        }
        return module;
    }

    private boolean opensFence(String line) {
        int start = 0;
        while (start < line.length() && " \t>-*+".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int run = start;
        while (run < line.length() && line.charAt(run) == line.charAt(start)) {
            run++;
        }
        boolean opens = run - start >= 3 && (line.charAt(start) == '~'
                || line.charAt(start) == '`' && line.indexOf('`', run) < 0);
        if (opens) {
            fence = line.charAt(start);
            fenceLength = -(run - start);
        }
        return opens;
    }

    /** The line that opens a fence passes through here too, with a length below 0, and does not close it. */
    private void closeFence(String line) {
        if (fenceLength < 0) {
            fenceLength = -fenceLength;
            return;
        }
        String bare = line.strip();
        while (bare.startsWith(">")) {
            bare = bare.substring(1).strip();
        }
        boolean closes = bare.length() >= fenceLength;
        for (int i = 0; i < bare.length() && closes; i++) {
            closes = bare.charAt(i) == fence;
        }
        fence = closes ? 0 : fence;
    }

    /** To the end of the line, or of a tag that runs over it. */
    private void readInline(int lineEnd) {
        int end = lineEnd;
        while (at < end) {
            char c = text.charAt(at);
            int tag = c == '{' || c == '<' ? readTag(end) : 0;
            if (tag > 0) {
                at += tag;
                int next = text.indexOf('\n', Math.min(at, text.length()));
                end = at <= lineEnd ? lineEnd : next < 0 ? text.length() : next;
            } else if (c == '`') {
                readTicks(end);
            } else {
                int width = c == '\\' && at + 1 < end ? 2 : 1;
                out.append(text, at, at + width);
                at += width;
            }
        }
    }

    /** Ticks, and the code span behind them where they open one that ends in this line. */
    private void readTicks(int end) {
        int inner = at;
        while (inner < end && text.charAt(inner) == '`') {
            inner++;
        }
        String ticks = text.substring(at, inner);
        int close = inner < end ? text.indexOf(ticks, inner) : -1;
        int to = close < 0 || close + ticks.length() > end ? inner : close + ticks.length();
        out.append(text, at, to);
        at = to;
    }

    /** How many characters of the text a tag takes up that begins here; 0 where none does. */
    private int readTag(int lineEnd) {
        if (raw) {
            int length = plainTag("endraw");
            raw = length == 0;
            return length;
        }
        if (text.startsWith("{%", at) || text.startsWith("{{", at)) {
            return readLiquid();
        }
        if (text.startsWith("{:", at)) {
            return leaveOut(ATTRIBUTES, lineEnd);
        }
        if (text.startsWith("{/*", at)) {
            int close = text.indexOf("*/}", at);
            if (close < 0 || close > at + LONGEST_TAG) {
                return 0;
            }
            out.append("<!--").append(text.substring(at + 3, close).replace("-", "")).append("-->");
            return close + 3 - at;
        }
        return text.charAt(at) == '<' ? readComponent(lineEnd) : 0;
    }

    private int leaveOut(Pattern pattern, int lineEnd) {
        Matcher matcher = pattern.matcher(text).region(at, lineEnd);
        if (!matcher.lookingAt()) {
            return 0;
        }
        see(Kind.ATTRIBUTES, at, matcher.group());
        return matcher.end() - at;
    }

    private int readComponent(int lineEnd) {
        boolean capital = at + 1 < lineEnd && text.charAt(at + 1) >= 'A' && text.charAt(at + 1) <= 'Z';
        Matcher matcher = capital ? COMPONENT.matcher(text).region(at, lineEnd) : null;
        if (matcher == null || !matcher.lookingAt()) {
            return 0;
        }
        show(Kind.COMPONENT, matcher.group());
        return matcher.end() - at;
    }

    private int readLiquid() {
        int raws = plainTag("raw");
        if (raws > 0) {
            raw = true;
            return raws;
        }
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        int known = readKnown(limit);
        if (known > 0) {
            return known;
        }
        String close = text.startsWith("{{<", at) ? ">}}" : text.startsWith("{{%", at) ? "%}}"
                : text.startsWith("{{", at) ? "}}" : "%}";
        int end = text.substring(at, limit).indexOf(close);
        String tag = end < 0 ? "" : text.substring(at, at + end + close.length());
        if (tag.isEmpty() || tag.contains("\n\n")) {
            return 0;
        }
        show(close.length() == 3 ? Kind.SHORTCODE : Kind.LIQUID, tag);
        return tag.length();
    }

    /** The few tags that are addresses: they are written as such. */
    private int readKnown(int limit) {
        Matcher root = ROOT.matcher(text).region(at, limit);
        if (root.lookingAt()) {
            boolean bare = root.end() < text.length() && "/{".indexOf(text.charAt(root.end())) >= 0;
            out.append(bare ? "" : "/");
            return root.end() - at;
        }
        Matcher rooted = ROOTED.matcher(text).region(at, limit);
        if (rooted.lookingAt()) {
            out.append(rooted.group(2));
            return rooted.end() - at;
        }
        Matcher linked = LINKED.matcher(text).region(at, limit);
        if (linked.lookingAt()) {
            String name = linked.group(1) == null ? linked.group(2) : linked.group(1);
            out.append("@/").append(name).append(name.contains(".md") ? "" : ".md");
            return linked.end() - at;
        }
        return 0;
    }

    /** The length of the tag of Liquid that is this word alone; 0 where it does not stand here. */
    private int plainTag(String word) {
        if (!text.startsWith("{%", at)) {
            return 0;
        }
        int close = text.indexOf("%}", at);
        boolean found = close > 0 && close < at + 40
                && text.substring(at + 2, close).replace("-", "").strip().equals(word);
        return found ? close + 2 - at : 0;
    }

    /** As code, so that Markdown leaves it alone; as it is inside an address or an attribute. */
    private void show(Kind kind, String tag) {
        see(kind, at, tag);
        char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
        if ("(\"'=/<".indexOf(before) >= 0) {
            out.append(tag);
            return;
        }
        String ticks = "`";
        while (tag.contains(ticks)) {
            ticks += "`";
        }
        out.append(ticks).append(' ').append(tag).append(' ').append(ticks);
    }

    private void see(Kind kind, int place, String found) {
        Seen first = seen.get(kind);
        if (first == null) {
            seen.put(kind, new Seen(place, found.lines().findFirst().orElse("").strip()));
        } else {
            first.count++;
        }
    }
}
