package dev.pressmark.yaml;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;

/**
 * A list.
 *
 * @param items in the order of the file; unmodifiable
 * @param span where its first item begins
 */
public record YamlSequence(List<YamlNode> items, SourceSpan span) implements YamlNode {

    /** Copies the items. */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
