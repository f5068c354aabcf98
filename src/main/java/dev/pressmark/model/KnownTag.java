package dev.pressmark.model;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;

/**
 * A tag that the keeper names in {@code content/tags.yaml}.
 *
 * @param name as the keeper writes it, which is how it is shown
 * @param aliases other names of the same tag
 * @param description a sentence or two for the tag's own page; may be empty
 * @param hidden whether readers never meet it
 * @param place where its name stands
 */
public record KnownTag(String name, List<Alias> aliases, String description, boolean hidden, SourceSpan place) {

    /** Another name, and where it stands. */
    public record Alias(String name, SourceSpan place) {}

    public KnownTag {
        aliases = List.copyOf(aliases);
    }

    /** The word of its address. */
    public Slug slug() {
        return Slug.of(name);
    }
}
