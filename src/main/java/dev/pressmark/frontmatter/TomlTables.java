package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML: as a whole, or key by key where the whole is not what the standard wants. For one use. */
final class TomlTables {

    private final HeaderText text;
    private final Set<String> known;

    TomlTables(HeaderText text, Set<String> known) {
        this.text = text;
        this.known = known;
    }

    /** The keys; empty, with an error, where there is not one. */
    Optional<Value.Group> read() {
        Optional<TomlParseResult> whole = parse(0, text.count(), new Diagnostics());
        if (whole.isPresent()) {
            return whole.map(toml -> group(toml, 0, 1));
        }
        int first = nextTable(0);
        LooseLines loose = new LooseLines(text, '=', known, this::block);
        Optional<Value.Group> top = loose.read(0, first);
        return top.map(group -> withTables(group, first, loose));
    }

    private Value.Group withTables(Value.Group top, int first, LooseLines loose) {
        Keys keys = new Keys(text);
        top.entries().values().forEach(entry -> keys.put(entry.name(), entry.nameSpan(), entry.value()));
        int at = first;
        while (at < text.count()) {
            int end = nextTable(at + 1);
            String name = text.line(at).strip();
            if (!name.startsWith("[[") && name.length() > 2) {
                Keys inner = new Keys(text);
                loose.read(at + 1, end, inner);
                keys.put(name.substring(1, name.length() - 1), text.span(at, 0), inner.group(text.span(at, 0)));
            }
            at = end;
        }
        return keys.group(top.span());
    }

    /** The next line {@code [name]}, or the end. */
    private int nextTable(int from) {
        int at = from;
        while (at < text.count() && !isTable(text.line(at).strip())) {
            at++;
        }
        return at;
    }

    private static boolean isTable(String line) {
        return line.startsWith("[") && line.endsWith("]") && line.indexOf(',') < 0 && line.indexOf('"') < 0;
    }

    private Optional<Value> block(int from, int to, Diagnostics why) {
        return parse(from, to, why)
                .filter(toml -> toml.keySet().size() == 1)
                .map(toml -> group(toml, from, 1).entries().values().iterator().next().value());
    }

    private Optional<TomlParseResult> parse(int from, int to, Diagnostics why) {
        String toml = text.join(from, to);
        if (isTooDeep(toml)) {
            return Optional.empty();
        }
        TomlParseResult result;
        try {
            result = Toml.parse(toml);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // where a value breaks off, the parser falls over what it has not got: the text is at fault all the same
            return Optional.empty();
        }
        result.errors().forEach(error -> why.add(Diagnostic.warning("toml-syntax",
                span(from, error.position()), "TOML that cannot be read here", "key = \"value\"",
                "put text in quotes, and a quote within it behind a \\")));
        return result.hasErrors() ? Optional.empty() : Optional.of(result);
    }

    /** More brackets inside each other than the parser has room for on its stack. */
    private static boolean isTooDeep(String toml) {
        int depth = 0;
        int dots = 0;
        for (int i = 0; i < toml.length(); i++) {
            char c = toml.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            dots = c == '.' ? dots + 1 : c == '\n' || c == '"' || c == '\'' ? 0 : dots;
            if (depth > HeaderText.MAX_DEPTH || dots > 4 * HeaderText.MAX_DEPTH) {
                return true;
            }
        }
        return false;
    }

    private Value.Group group(TomlTable table, int from, int depth) {
        Keys keys = new Keys(text);
        for (String name : table.keySet()) {
            SourceSpan place = span(from, table.inputPositionOf(List.of(name)));
            keys.put(name, place, value(table.get(List.of(name)), from, depth, behind(place)));
        }
        return keys.group(text.span(from, 0));
    }

    private Value value(Object value, int from, int depth, SourceSpan place) {
        if (depth > HeaderText.MAX_DEPTH || value == null) {
            return new Value.Text("", true, place);
        }
        if (value instanceof TomlTable table) {
            return group(table, from, depth + 1);
        }
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(value(array.get(i), from, depth + 1, span(from, array.inputPositionOf(i))));
            }
            return new Value.Items(items, place);
        }
        return new Value.Text(value.toString(), !(value instanceof String), place);
    }

    private SourceSpan span(int from, TomlPosition position) {
        return position == null ? text.span(from, 0) : text.span(from + position.line() - 1, position.column() - 1);
    }

    /** The place of the value whose key stands at a place. */
    private SourceSpan behind(SourceSpan key) {
        String line = text.line(key);
        int at = line.indexOf('=', Math.max(0, key.column() - 1)) + 1;
        while (at > 0 && at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at == 0 || at >= line.length() ? key : text.span(key.line() - text.firstLine(), at);
    }
}
