package dev.pressmark.check;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.index.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A built site, as rules see it.
 *
 * @param folder where it stands
 * @param config its settings, with the address for which it was built
 * @param sizes all its files, {@code /} between names, with their bytes
 * @param rules what {@code _redirects} says
 * @param index the content that it was built from; empty where that is not known
 * @param links where its links lead
 */
record CheckedSite(Path folder, SiteConfig config, SortedMap<String, Long> sizes, List<HostRule> rules,
        Optional<SiteIndex> index, SiteLinks links) {

    /**
     * A line of {@code _redirects}: from, which may end in {@code *}, percent-encoded; to; and how long the line is.
     */
    record HostRule(int line, String from, String to, int length) {}

    static CheckedSite of(Path folder, SiteConfig config, SortedMap<String, Long> sizes, Optional<SiteIndex> index)
            throws IOException {
        return new CheckedSite(folder, config, sizes, rules(folder.resolve("_redirects")), index,
                new SiteLinks(config.root(), sizes.keySet()));
    }

    /** The path that its links begin with, percent-encoded; begins and ends with {@code /}. */
    String root() {
        return config.root();
    }

    /** All its files. */
    Set<String> files() {
        return sizes.keySet();
    }

    private static List<HostRule> rules(Path file) throws IOException {
        List<HostRule> rules = new ArrayList<>();
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String[] words = line.split("\\s+");
            if (!line.startsWith("#") && words.length >= 2) {
                rules.add(new HostRule(i + 1, words[0], words[1], line.length()));
            }
        }
        return rules;
    }
}
