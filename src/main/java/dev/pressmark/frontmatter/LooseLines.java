package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The second reading of YAML and TOML that cannot be read as a whole: each key with the lines that belong to it is read on
 * its own, so that a fault is one key's alone. A key that cannot be read even so has the text behind it for a value, as it
 * stands, and a warning names its line.
 */
final class LooseLines {

    private static final int LONGEST_KEY = 60;

    private final HeaderText text;
    private final char separator;
    private final Set<String> known;
    private final Strict strict;

    /** The reader of what its standard allows. */
    interface Strict {

        /** The value of the one key that stands in some lines; empty, with the reason, where that cannot be read. */
        Optional<Value> read(int from, int to, Diagnostics why);
    }

    LooseLines(HeaderText text, char separator, Set<String> known, Strict strict) {
        this.text = text;
        this.separator = separator;
        this.known = known;
        this.strict = strict;
    }

    /** The keys; empty, with an error, where there is not one. */
    Optional<Value.Group> read(int from, int to) {
        Keys keys = new Keys(text);
        read(from, to, keys);
        if (keys.isEmpty()) {
            text.add(Diagnostic.error("front-matter-unreadable", SourceSpan.line(text.file(), text.firstLine() + from),
                    "front matter without a single key", "\"title: A title\" and the like between the fences",
                    "write keys, or remove the fences"));
            return Optional.empty();
        }
        return Optional.of(keys.group(text.span(from, 0)));
    }

    void read(int from, int to, Keys keys) {
        int at = from;
        while (at < to) {
            String line = text.line(at);
            if (keyEnd(line) >= 0) {
                int end = blockEnd(at, to);
                String name = unquoted(line.substring(0, keyEnd(line)).strip());
                keys.put(name, text.span(at, indent(line)), value(at, end));
                at = end;
            } else {
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    text.add(Diagnostic.warning("front-matter-loose", text.span(at, 0), "a line without a key is passed over",
                            "a key before each value", "write the key, or indent the line to continue the value above"));
                }
                at++;
            }
        }
    }

    /** Where the key ends, as {@link #keyEnd(String, char, Set)} says; -1 for a line that begins with none. */
    private int keyEnd(String line) {
        int indent = indent(line);
        int end = keyEnd(line.substring(indent), separator, known);
        boolean mayBeIndented = separator == '=' || end > 0 && known.contains(Keys.fold(line.substring(0, indent + end)));
        return end < 0 || indent > 0 && !mayBeIndented ? -1 : indent + end;
    }

    /**
     * Where a key that a line begins with ends: at the separator. -1 where there is none. Behind a colon stands a blank,
     * except where the key is a known one.
     */
    static int keyEnd(String line, char separator, Set<String> known) {
        int end = line.indexOf(separator);
        if (end <= 0 || end > LONGEST_KEY) {
            return -1;
        }
        String key = unquoted(line.substring(0, end).strip());
        boolean followed = separator == '=' || end + 1 == line.length() || line.charAt(end + 1) <= ' ';
        return isKey(key) && (followed || known.contains(Keys.fold(key))) ? end : -1;
    }

    private static boolean isKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean inside = Character.isDigit(c) || c == '-' || c == ' ' || c == '.' || HeaderText.isInvisible(c);
            if (!Character.isLetter(c) && c != '_' && !(inside && i > 0)) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /** Where the lines that belong to a key end: before the next key, but not within quotes that are still open. */
    private int blockEnd(int from, int to) {
        String first = rest(from);
        char quote = first.isEmpty() ? 0 : first.charAt(0);
        boolean open = (quote == '"' || quote == '\'') && !closes(first.substring(1), quote);
        int at = from + 1;
        while (at < to) {
            String line = text.line(at);
            int end = keyEnd(line);
            boolean isKnown = end > 0 && known.contains(Keys.fold(unquoted(line.substring(0, end).strip())));
            boolean nested = indent(line) > 0 && first.isEmpty() && separator == ':';
            if (end >= 0 && !nested && (!open || isKnown)) {
                return at;
            }
            open &= !closes(line, quote);
            at++;
        }
        return to;
    }

    private static boolean closes(String line, char quote) {
        String end = line.stripTrailing();
        return !end.isEmpty() && end.charAt(end.length() - 1) == quote;
    }

    private Value value(int from, int to) {
        Diagnostics why = new Diagnostics();
        Optional<Value> read = strict.read(from, to, why);
        if (read.isPresent()) {
            return read.get();
        }
        Diagnostic reason = Yaml.first(why).orElseGet(() -> Diagnostic.warning(
                "", valueSpan(from), "a value that cannot be read", "text, in quotes if need be", "put it in quotes"));
        text.add(Diagnostic.warning("front-matter-loose", reason.span(), reason.found() + "; the value is taken as it stands",
                reason.expected(), reason.mend()));
        return asItStands(from, to);
    }

    private Value asItStands(int from, int to) {
        String first = rest(from);
        if (first.isEmpty() && to > from + 1 && isItem(firstFull(from + 1, to))) {
            return new Value.Items(items(from + 1, to), valueSpan(from));
        }
        StringBuilder all = new StringBuilder(first.matches("[|>][+-]?\\d?") ? "" : first);
        for (int i = from + 1; i < to; i++) {
            if (!text.line(i).isBlank()) {
                all.append(all.length() == 0 ? "" : " ").append(text.line(i).strip());
            }
        }
        String whole = all.toString();
        if (whole.startsWith("[") && (whole.endsWith("]") || whole.contains(","))) {
            String inner = whole.substring(1, whole.length() - (whole.endsWith("]") ? 1 : 0));
            return new Value.Items(List.of(inner.split(",")).stream().map(part -> part(part, from)).toList(), valueSpan(from));
        }
        return part(whole, from);
    }

    private String firstFull(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.line(i).isBlank()) {
                return text.line(i).strip();
            }
        }
        return "";
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ") || line.equals("-");
    }

    private List<Value> items(int from, int to) {
        List<Value> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = from; i < to; i++) {
            String line = text.line(i).strip();
            if (isItem(line) && item.length() > 0) {
                items.add(part(item.toString(), i - 1));
                item.setLength(0);
            }
            item.append(item.length() == 0 ? "" : " ").append(isItem(line) ? line.substring(1).strip() : line);
        }
        items.add(part(item.toString(), to - 1));
        return items;
    }

    private Value part(String written, int line) {
        return new Value.Text(unquoted(written.strip()), true, valueSpan(line));
    }

    /** Without the quotes around it; a quote that is opened and never closed is taken away too. */
    static String unquoted(String text) {
        char quote = text.isEmpty() ? 0 : text.charAt(0);
        if (quote != '"' && quote != '\'') {
            return text;
        }
        if (text.length() > 1 && text.charAt(text.length() - 1) == quote) {
            String inner = text.substring(1, text.length() - 1);
            return quote == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
        }
        return text.indexOf(quote, 1) < 0 ? text.substring(1) : text;
    }

    /** What stands behind the key in its own line. */
    private String rest(int line) {
        String whole = text.line(line);
        return whole.substring(keyEnd(whole) + 1).strip();
    }

    private SourceSpan valueSpan(int line) {
        String whole = text.line(line);
        int at = Math.max(0, keyEnd(whole) + 1);
        while (at < whole.length() && whole.charAt(at) <= ' ') {
            at++;
        }
        return text.span(line, at);
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
