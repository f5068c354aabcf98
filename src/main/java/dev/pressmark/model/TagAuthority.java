package dev.pressmark.model;

import java.util.List;
import java.util.Map;

/**
 * What the keeper says of the tags in {@code content/tags.yaml}.
 *
 * @param aliases other spellings of each known name
 * @param descriptions a sentence or two for the tag's own page; names without one are missing
 */
public record TagAuthority(Map<String, List<String>> aliases, Map<String, String> descriptions) {

    /** Nothing is said of any tag. */
    public static final TagAuthority NONE = new TagAuthority(Map.of(), Map.of());

    public TagAuthority {
        aliases = Map.copyOf(aliases);
        descriptions = Map.copyOf(descriptions);
    }
}
