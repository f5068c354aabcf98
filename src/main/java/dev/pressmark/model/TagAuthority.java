package dev.pressmark.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the keeper says of the tags in {@code content/tags.yaml}. Names with the same {@link Slug} are one name: they
 * differ in case, blanks, hyphens or typography alone, and would have one page. Immutable.
 */
public final class TagAuthority {

    /** Nothing is said of any tag. */
    public static final TagAuthority NONE = new TagAuthority(List.of());

    private final List<KnownTag> tags;
    private final Map<Slug, KnownTag> bySlug = new HashMap<>();
    private final Map<String, List<String>> aliases = new TreeMap<>();
    private final Map<String, String> descriptions = new HashMap<>();

    /**
     * An authority; a name goes before an alias of the same slug, and the first of two that claim one has it.
     *
     * @param tags in the order of the file
     */
    public TagAuthority(Collection<KnownTag> tags) {
        this.tags = List.copyOf(tags);
        for (KnownTag tag : this.tags) {
            bySlug.putIfAbsent(tag.slug(), tag);
            aliases.put(tag.name(), tag.aliases().stream().map(KnownTag.Alias::name).toList());
            if (!tag.description().isEmpty()) {
                descriptions.put(tag.name(), tag.description());
            }
        }
        for (KnownTag tag : this.tags) {
            tag.aliases().forEach(alias -> bySlug.putIfAbsent(Slug.of(alias.name()), tag));
        }
    }

    /** The tags that are named, in the order of the file. */
    public List<KnownTag> tags() {
        return tags;
    }

    /** The tag that a name or alias stands for, however it is written. */
    public Optional<KnownTag> tag(String spelling) {
        return bySlug.isEmpty() ? Optional.empty() : Optional.ofNullable(bySlug.get(Slug.of(spelling)));
    }

    /** The other names of each name. */
    public Map<String, List<String>> aliases() {
        return Map.copyOf(aliases);
    }

    /** A sentence or two for the tag's own page; names without one are missing. */
    public Map<String, String> descriptions() {
        return descriptions;
    }
}
