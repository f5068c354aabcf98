package dev.pressmark.yaml;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A group of keys with their values.
 *
 * @param entries by key, in the order of the file; unmodifiable
 * @param span where its first key begins
 */
public record YamlMapping(Map<String, Entry> entries, SourceSpan span) implements YamlNode {

    /** Copies the entries. */
    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String kind() {
        return "a group of keys";
    }

    /**
     * What belongs to one key.
     *
     * @param keySpan where the key itself stands
     * @param value what it holds
     */
    public record Entry(SourceSpan keySpan, YamlNode value) {}
}
