package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.input.Presence;
import dev.pressmark.input.TextFile;
import dev.pressmark.model.KnownTag;
import dev.pressmark.model.Slug;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code content/tags.yaml}: a group for each known tag, with {@code aliases}, a {@code description} and whether
 * it is {@code hidden}. A name that two tags claim is an error: which of them is meant, the keeper alone knows.
 */
final class TagAuthorityFile {

    private static final int MAX_LENGTH = 8 << 20;
    private static final Set<String> KEYS = Set.of("aliases", "description", "hidden");

    private final TextFile text;

    TagAuthorityFile(TextFile text) {
        this.text = text;
    }

    TagAuthority read(Path file, Diagnostics diagnostics) {
        if (!Presence.of(file)) {
            return TagAuthority.NONE;
        }
        return text.read(file, diagnostics)
                .flatMap(content -> YamlDocument.parse(text.name(file), 1, content, MAX_LENGTH, diagnostics))
                .map(document -> authority(document.fields(diagnostics)))
                .orElse(TagAuthority.NONE);
    }

    private static TagAuthority authority(YamlFields fields) {
        List<KnownTag> tags = new ArrayList<>();
        for (String name : fields.keys()) {
            if (name.isBlank()) {
                fields.add(Diagnostic.error("empty-tag", fields.keySpan(name), "a tag without a name", "a name",
                        "write one, or remove the line"));
            } else {
                tags.add(tag(name.strip(), fields, name));
            }
        }
        Map<Slug, KnownTag> names = new HashMap<>();
        tags.forEach(tag -> tellNameTwice(tag, names.putIfAbsent(tag.slug(), tag), fields));
        Map<Slug, KnownTag> claimed = new HashMap<>();
        tags.forEach(tag -> tellClaims(tag, names, claimed, fields));
        return new TagAuthority(tags);
    }

    private static KnownTag tag(String name, YamlFields fields, String key) {
        Optional<YamlFields> tag = fields.mapping(key);
        tag.ifPresent(some -> some.unknownKeys(KEYS));
        List<KnownTag.Alias> aliases = tag.stream().flatMap(some -> some.list("aliases").stream())
                .filter(alias -> !alias.text().isBlank())
                .map(alias -> new KnownTag.Alias(alias.text().strip(), alias.span()))
                .toList();
        return new KnownTag(name, aliases, tag.flatMap(some -> some.text("description")).orElse(""),
                tag.flatMap(some -> some.bool("hidden")).orElse(false), fields.keySpan(key));
    }

    private static void tellNameTwice(KnownTag tag, KnownTag earlier, YamlFields fields) {
        if (earlier != null) {
            fields.add(Diagnostic.error("tag-named-twice", tag.place(), quoted(tag.name()) + " has one page with "
                    + quoted(earlier.name()) + " (" + earlier.place() + "), /tags/" + tag.slug() + "/",
                    "one name for each tag", "remove one of the two, or write it among the aliases of the other"));
        }
    }

    private static void tellClaims(
            KnownTag tag, Map<Slug, KnownTag> names, Map<Slug, KnownTag> claimed, YamlFields fields) {
        for (KnownTag.Alias alias : tag.aliases()) {
            Slug slug = Slug.of(alias.name());
            KnownTag other = names.get(slug);
            KnownTag earlier = claimed.putIfAbsent(slug, tag);
            if (other != null && other != tag && !other.slug().equals(tag.slug())) {
                fields.add(Diagnostic.error("alias-is-a-tag", alias.place(), quoted(alias.name()) + " is an alias of "
                        + quoted(tag.name()) + ", and a tag of its own (" + other.place() + ")"
                        + (leadsTo(other, tag, names) ? ": they lead to each other in a circle" : ""),
                        "a name that stands for one tag",
                        "take it out of these aliases, or remove the tag " + quoted(other.name())));
            } else if (earlier != null && earlier != tag) {
                fields.add(Diagnostic.error("alias-claimed-twice", alias.place(), quoted(alias.name())
                        + " is an alias of " + quoted(tag.name()) + ", and of " + quoted(earlier.name()) + " ("
                        + claim(earlier, slug).place() + ")", "a name that stands for one tag",
                        "take it out of one of the two"));
            }
        }
    }

    private static KnownTag.Alias claim(KnownTag tag, Slug slug) {
        return tag.aliases().stream().filter(alias -> Slug.of(alias.name()).equals(slug)).findFirst().orElseThrow();
    }

    /** Whether a tag has the other among its aliases, or the aliases of these, and so on. */
    private static boolean leadsTo(KnownTag from, KnownTag to, Map<Slug, KnownTag> names) {
        Set<KnownTag> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<KnownTag> left = new ArrayList<>(List.of(from));
        while (!left.isEmpty()) {
            KnownTag tag = left.remove(left.size() - 1);
            if (tag == to) {
                return true;
            }
            if (seen.add(tag)) {
                tag.aliases().stream().map(alias -> names.get(Slug.of(alias.name())))
                        .filter(next -> next != null).forEach(left::add);
            }
        }
        return false;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
