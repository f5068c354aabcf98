package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlMapping;
import dev.pressmark.yaml.YamlNode;
import dev.pressmark.yaml.YamlScalar;
import dev.pressmark.yaml.YamlSequence;
import java.util.Optional;
import java.util.Set;

/** Reads YAML: as a whole, or key by key where the whole is not what the standard wants. For one use. */
final class Yaml {

    private final HeaderText text;
    private final Set<String> known;

    Yaml(HeaderText text, Set<String> known) {
        this.text = text;
        this.known = known;
    }

    /** The keys; empty, with an error, where there is not one. */
    Optional<Value.Group> read() {
        Optional<YamlMapping> whole = mapping(0, text.count(), text.join(0, text.count()), new Diagnostics());
        return whole.isPresent()
                ? whole.map(this::group)
                : new LooseLines(text, ':', known, this::block).read(0, text.count());
    }

    /** One key with its value; tabs are blanks here. */
    private Optional<Value> block(int from, int to, Diagnostics why) {
        return mapping(from, to, text.join(from, to).replace('\t', ' '), why)
                .filter(mapping -> mapping.entries().size() == 1)
                .map(mapping -> value(mapping.entries().values().iterator().next().value()));
    }

    private Optional<YamlMapping> mapping(int from, int to, String yaml, Diagnostics why) {
        return YamlDocument.parse(text.file(), text.firstLine() + from, yaml, 2 * HeaderText.MAX_LENGTH, why)
                .map(YamlDocument::root)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
    }

    private Value value(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return new Value.Text(scalar.text(), scalar.plain(), scalar.span());
        }
        if (node instanceof YamlSequence sequence) {
            return new Value.Items(sequence.items().stream().map(this::value).toList(), sequence.span());
        }
        return group((YamlMapping) node);
    }

    private Value.Group group(YamlMapping mapping) {
        Keys keys = new Keys(text);
        mapping.entries().forEach((name, entry) -> keys.put(name, entry.keySpan(), value(entry.value())));
        return keys.group(mapping.span());
    }

    /** The first reason why something could not be read. */
    static Optional<Diagnostic> first(Diagnostics why) {
        return why.all().stream().findFirst();
    }
}
