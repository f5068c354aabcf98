package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.input.TextFile;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlMapping;
import dev.pressmark.yaml.YamlScalar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names behind the keys of authors, where a blog has a file of them: {@code authors.yml} in the folder of an article or
 * above it, as Docusaurus has it, or {@code _data/authors.yml} as Jekyll does. Safe to share between threads.
 */
final class AuthorsFile {

    private static final List<String> PLACES =
            List.of("authors.yml", "authors.yaml", "_data/authors.yml", "_data/authors.yaml", "data/authors.yaml");
    private static final int MAX_LENGTH = 1 << 20;

    private final Path site;
    private final TextFile text;
    private final Map<Path, Map<String, String>> byFolder = new ConcurrentHashMap<>();

    AuthorsFile(Path site, TextFile text) {
        this.site = site;
        this.text = text;
    }

    /** Whether a file is one of authors, on which any article may depend. */
    static boolean isOne(Path file) {
        return PLACES.stream().anyMatch(place -> file.endsWith(place));
    }

    /** The name of an author; the key itself where no file says one. */
    String name(Path file, String key) {
        Path folder = file.getParent();
        while (folder != null && folder.startsWith(site)) {
            String name = byFolder.computeIfAbsent(folder, this::read).get(key);
            if (name != null) {
                return name;
            }
            folder = folder.getParent();
        }
        return key;
    }

    private Map<String, String> read(Path folder) {
        for (String place : PLACES) {
            if (Files.isRegularFile(folder.resolve(place))) {
                return read(folder.resolve(place), new Diagnostics());
            }
        }
        return Map.of();
    }

    /** What cannot be read says nothing: the file is another generator's, and a key is a name of a sort. */
    private Map<String, String> read(Path file, Diagnostics unheard) {
        Map<String, String> names = new TreeMap<>();
        Optional<YamlMapping> authors = text.read(file, unheard)
                .flatMap(yaml -> YamlDocument.parse(text.name(file), 1, yaml, MAX_LENGTH, unheard))
                .map(YamlDocument::root)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
        authors.ifPresent(all -> all.entries().forEach((key, entry) -> {
            if (entry.value() instanceof YamlMapping author) {
                name(author).ifPresent(name -> names.put(key, name));
            } else if (entry.value() instanceof YamlScalar scalar && !scalar.isAbsent()) {
                names.put(key, scalar.text().strip());
            }
        }));
        return names;
    }

    private static Optional<String> name(YamlMapping author) {
        for (String key : List.of("name", "display_name", "title")) {
            YamlMapping.Entry entry = author.entries().get(key);
            if (entry != null && entry.value() instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                return Optional.of(scalar.text().strip());
            }
        }
        return Optional.empty();
    }
}
