package dev.pressmark.yaml;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Typed reading of a group of keys. A key that is missing, or says nothing ({@link YamlScalar#isAbsent}), gives an
 * empty value in silence; a value of the wrong shape gives an empty value and a diagnostic at the value. Reading the
 * same key twice tells its problem twice.
 */
public final class YamlFields {

    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");

    private final YamlDocument document;
    private final YamlMapping mapping;
    private final Diagnostics diagnostics;

    YamlFields(YamlDocument document, YamlMapping mapping, Diagnostics diagnostics) {
        this.document = document;
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** All keys, in the order of the text, those without a value too. */
    public Set<String> keys() {
        return mapping.entries().keySet();
    }

    /** Where the group begins. */
    public SourceSpan span() {
        return mapping.span();
    }

    /** Where a key's value stands, or the key itself where the value is empty; the group's place without the key. */
    public SourceSpan span(String key) {
        YamlMapping.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return mapping.span();
        }
        return isAbsent(entry.value()) ? entry.keySpan() : entry.value().span();
    }

    /** Where a key itself stands; the group's place without the key. */
    public SourceSpan keySpan(String key) {
        YamlMapping.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.span() : entry.keySpan();
    }

    /** What a key holds, whatever its shape; empty where it says nothing. */
    public Optional<YamlNode> node(String key) {
        YamlMapping.Entry entry = mapping.entries().get(key);
        return entry == null || isAbsent(entry.value()) ? Optional.empty() : Optional.of(entry.value());
    }

    /** Text, as written. */
    public Optional<String> text(String key) {
        return scalar(key, "text").map(YamlScalar::text);
    }

    /** A whole number in decimal digits between {@code min} and {@code max}, both included. */
    public OptionalInt integer(String key, int min, int max) {
        String expected = "a whole number from " + min + " to " + max;
        Optional<YamlScalar> scalar = scalar(key, expected);
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = scalar.get().text();
        if (text.matches("[+-]?[0-9]{1,15}")) {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return OptionalInt.of((int) value);
            }
        }
        wrongShape(scalar.get().span(), quoted(text), expected, "write " + expected);
        return OptionalInt.empty();
    }

    /** A truth value: {@code true}, {@code yes}, {@code on} or {@code false}, {@code no}, {@code off} in any case. */
    public Optional<Boolean> bool(String key) {
        Optional<YamlScalar> scalar = scalar(key, "true or false");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String word = scalar.get().text().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return Optional.of(TRUE.contains(word));
        }
        wrongShape(scalar.get().span(), quoted(word), "true or false", "write true or false");
        return Optional.empty();
    }

    /** A list of text; a single text is a list of one. Items that say nothing or are not text are told and left out. */
    public List<String> texts(String key) {
        return list(key).stream().map(YamlScalar::text).toList();
    }

    /** {@link #texts} with the place of each. */
    public List<YamlScalar> list(String key) {
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlScalar scalar && !scalar.isAbsent()) {
                texts.add(scalar);
            } else {
                wrongShape(item.span(), item.kind() + " as an item", "text",
                        "write the item as text, in quotes if need be");
            }
        }
        return List.copyOf(texts);
    }

    /**
     * An item of a list, with the label before its colon where it has one.
     *
     * @param label empty for an item that is text alone
     */
    public record Labelled(String label, YamlScalar value) {}

    /** A list of texts that may each have a label: {@code - tags} and {@code - Subjects: /tags/}. Other items are told. */
    public List<Labelled> labelled(String key) {
        List<Labelled> labelled = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlScalar scalar && !scalar.isAbsent()) {
                labelled.add(new Labelled("", scalar));
            } else if (item instanceof YamlMapping pair && pair.entries().size() == 1
                    && pair.entries().values().iterator().next().value() instanceof YamlScalar value && !value.isAbsent()) {
                labelled.add(new Labelled(pair.entries().keySet().iterator().next(), value));
            } else {
                wrongShape(item.span(), item.kind() + " as an item", "text, or a label with a text",
                        "write \"- text\" or \"- label: text\"");
            }
        }
        return List.copyOf(labelled);
    }

    /** A list of groups; a single group is a list of one. Items that are not groups are told and left out. */
    public List<YamlFields> mappings(String key) {
        List<YamlFields> groups = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlMapping group) {
                groups.add(new YamlFields(document, group, diagnostics));
            } else {
                wrongShape(item.span(), item.kind() + " as an item", "a group of keys", "write \"key: value\" lines");
            }
        }
        return List.copyOf(groups);
    }

    /** A group of keys below a key. */
    public Optional<YamlFields> mapping(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlMapping group) {
            return Optional.of(new YamlFields(document, group, diagnostics));
        }
        node.ifPresent(other -> wrongShape(other.span(), quoted(key) + " is " + other.kind(),
                "a group of keys", "write \"key: value\" lines below it, indented"));
        return Optional.empty();
    }

    /** Tells each key that is not one of {@code known}, with the known key nearest to it. */
    public void unknownKeys(Collection<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                add(Diagnostic.error("unknown-key", keySpan(key), "unknown key " + quoted(key), "",
                        Nearest.mend(Words.clip(key), known)));
            }
        }
    }

    /** Tells a problem of a key's value that the caller has found, as an error with the line it stands in. */
    public void error(String key, String code, String found, String expected, String mend) {
        add(Diagnostic.error(code, span(key), found, expected, mend));
    }

    /** The same as a warning. */
    public void warning(String key, String code, String found, String expected, String mend) {
        add(Diagnostic.warning(code, span(key), found, expected, mend));
    }

    /** Adds a problem anywhere in the document, with the line it stands in. */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(document.excerpted(diagnostic));
    }

    private Optional<YamlScalar> scalar(String key, String expected) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        node.ifPresent(other -> wrongShape(other.span(), quoted(key) + " is " + other.kind(), expected,
                "write one value behind the colon, in quotes if need be"));
        return Optional.empty();
    }

    private List<YamlNode> items(String key) {
        return node(key)
                .map(node -> node instanceof YamlSequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    private void wrongShape(SourceSpan span, String found, String expected, String mend) {
        add(Diagnostic.error("yaml-wrong-shape", span, found, expected, mend));
    }

    private static boolean isAbsent(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isAbsent();
    }

    private static String quoted(String text) {
        return "\"" + Words.clip(text) + "\"";
    }
}
