package dev.pressmark.yaml;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree of one document from the parser's events and refuses what we do not read. For one use. */
final class YamlComposer {

    static final int MAX_DEPTH = 50;
    private static final int MAX_PROBLEMS = 20;

    private final SourceText source;
    private final Diagnostics diagnostics;
    private ParserImpl parser;
    private int problems;

    YamlComposer(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The topmost node; empty where at least one problem was told. */
    Optional<YamlNode> compose() {
        try {
            parser = new ParserImpl(new StreamReader(source.text()), options());
            YamlNode root = document();
            return problems == 0 ? Optional.of(root) : Optional.empty();
        } catch (YAMLException e) {
            tell(SyntaxProblem.of(e, source));
        } catch (IllegalArgumentException e) {
            // the scanner's own way to refuse an escape or a version that is no number
            tell(SyntaxProblem.unreadable(source));
        } catch (GivenUp e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The size is checked before; the parser's own limit would only come with a worse message. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private YamlNode document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return nothing();
        }
        parser.getEvent();
        YamlNode root = node(1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event second = parser.peekEvent();
            problem("yaml-second-document", second, "a second document", "one document a file", "remove this line");
        }
        return root instanceof YamlScalar scalar && scalar.isAbsent() ? nothing() : root;
    }

    private YamlNode nothing() {
        return new YamlMapping(Map.of(), source.span(0, 0));
    }

    private YamlNode node(int depth) {
        Event event = parser.getEvent();
        if (depth > MAX_DEPTH) {
            problem("yaml-too-deep", event, "more than " + MAX_DEPTH + " levels", "", "write it flatter");
            throw new GivenUp();
        }
        refuse((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlScalar(scalar.getValue(), scalar.isPlain(), span(event));
        }
        if (event instanceof AliasEvent) {
            return new YamlScalar("", true, span(event));
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private YamlSequence sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new YamlSequence(items, first(start));
    }

    private YamlMapping mapping(Event start, int depth) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.peekEvent();
            YamlNode name = node(depth + 1);
            YamlNode value = node(depth + 1);
            key(key, name, entries).ifPresent(text -> entries.put(text, new YamlMapping.Entry(name.span(), value)));
        }
        parser.getEvent();
        return new YamlMapping(entries, first(start));
    }

    /** The text of a key that may stand here. */
    private Optional<String> key(Event event, YamlNode name, Map<String, YamlMapping.Entry> before) {
        if (!(name instanceof YamlScalar scalar)) {
            problem("yaml-wrong-shape", event, name.kind() + " as a key", "text", "put the key in quotes");
            return Optional.empty();
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            problem("yaml-alias", event, "a merge key", "each value written where it is used", "write the keys out");
            return Optional.empty();
        }
        YamlMapping.Entry first = before.get(scalar.text());
        if (first != null) {
            problem("yaml-duplicate-key", event, "the key \"" + Words.clip(scalar.text()) + "\" stands twice",
                    "each key once (the first is on line " + first.keySpan().line() + ")", "remove one of the two");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private void refuse(NodeEvent event) {
        if (event instanceof AliasEvent) {
            problem("yaml-alias", event, "an alias (*)", "each value written where it is used",
                    "write the value out, or put text that begins with * in quotes");
        } else if (event.getAnchor() != null) {
            problem("yaml-anchor", event, "an anchor (&)", "each value written where it is used",
                    "remove the anchor, or put text that begins with & in quotes");
        }
        if (tag(event) != null) {
            problem("yaml-tag", event, "a tag (!)", "a value without a type",
                    "remove the tag, or put text that begins with ! in quotes");
        }
    }

    private static String tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    private void problem(String code, Event at, String found, String expected, String mend) {
        tell(Diagnostic.error(code, span(at), found, expected, mend));
        if (++problems == MAX_PROBLEMS) {
            throw new GivenUp();
        }
    }

    private void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic.withExcerpt(source.excerpt(diagnostic.span())));
    }

    private SourceSpan span(Event event) {
        return source.span(event.getStartMark().getIndex(), event.getEndMark().getIndex());
    }

    private SourceSpan first(Event event) {
        return source.span(event.getStartMark().getIndex(), event.getStartMark().getIndex());
    }

    /** Enough has been told of this document. */
    private static final class GivenUp extends RuntimeException {
        GivenUp() {
            super(null, null, false, false);
        }
    }
}
