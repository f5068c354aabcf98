package dev.pressmark.check;

import dev.pressmark.index.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A built site, as rules see it.
 *
 * @param folder where it stands
 * @param root the path that its links begin with, percent-encoded; begins and ends with {@code /}
 * @param files all its files, {@code /} between names
 * @param rules what {@code _redirects} says
 * @param index the content that it was built from; empty where that is not known
 */
record CheckedSite(Path folder, String root, Set<String> files, List<HostRule> rules, Optional<SiteIndex> index) {

    /**
     * A line of {@code _redirects}: from, which may end in {@code *}, percent-encoded; to; and how long the line is.
     */
    record HostRule(int line, String from, String to, int length) {}

    static CheckedSite of(Path folder, String root, Set<String> files, Optional<SiteIndex> index) throws IOException {
        return new CheckedSite(folder, root, files, rules(folder.resolve("_redirects")), index);
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
