package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.input.TextFile;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code content/tags.yaml}: a group for each known tag, with {@code aliases} and a {@code description}. */
final class TagAuthorityFile {

    private static final int MAX_LENGTH = 8 << 20;

    private final TextFile text;

    TagAuthorityFile(TextFile text) {
        this.text = text;
    }

    TagAuthority read(Path file, Diagnostics diagnostics) {
        if (!Files.exists(file)) {
            return TagAuthority.NONE;
        }
        return text.read(file, diagnostics)
                .flatMap(content -> YamlDocument.parse(text.name(file), 1, content, MAX_LENGTH, diagnostics))
                .map(document -> authority(document.fields(diagnostics)))
                .orElse(TagAuthority.NONE);
    }

    private static TagAuthority authority(YamlFields tags) {
        Map<String, List<String>> aliases = new TreeMap<>();
        Map<String, String> descriptions = new TreeMap<>();
        for (String name : tags.keys()) {
            Optional<YamlFields> tag = tags.mapping(name);
            tag.ifPresent(fields -> fields.unknownKeys(Set.of("aliases", "description")));
            aliases.put(name, tag.map(fields -> fields.texts("aliases")).orElse(List.of()));
            tag.flatMap(fields -> fields.text("description")).ifPresent(d -> descriptions.put(name, d));
        }
        return new TagAuthority(aliases, descriptions);
    }
}
