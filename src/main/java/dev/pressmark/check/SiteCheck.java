package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Runs all rules over a built site. */
public final class SiteCheck {

    private final String root;
    private final Optional<SiteIndex> index;
    private final Optional<EarlierSite> earlier;

    /**
     * A check of sites of which no more is known than their files.
     *
     * @param root the path that the site's links begin with; begins and ends with {@code /}
     */
    public SiteCheck(String root) {
        this(root, Optional.empty(), Optional.empty());
    }

    /**
     * A check of sites.
     *
     * @param index the content, for the rules that look at it
     * @param earlier an earlier build, whose addresses must still be answered
     */
    public SiteCheck(String root, Optional<SiteIndex> index, Optional<EarlierSite> earlier) {
        this.root = root;
        this.index = index;
        this.earlier = earlier;
    }

    /** All rules, a line each. */
    private List<Rule> rules(CheckedSite site) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new DuplicateIdCheck());
        rules.add(new LinkCheck(site));
        rules.add(new RedirectLimits());
        rules.add(new LikeTags());
        earlier.ifPresent(some -> rules.add(new VanishedAddresses(some)));
        return rules;
    }

    /** Checks every page of a folder, and gives their number. */
    public int check(Path folder, Diagnostics diagnostics) throws IOException {
        CheckedSite site = CheckedSite.of(folder, root, files(folder), index);
        List<Rule> rules = rules(site);
        int pages = 0;
        for (String file : site.files()) {
            if (file.endsWith(".html")) {
                CheckedPage page = new CheckedPage(file, parse(folder.resolve(file)));
                rules.forEach(rule -> rule.look(page, diagnostics));
                pages++;
            }
        }
        rules.forEach(rule -> rule.conclude(site, diagnostics));
        return pages;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".pressmark/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Document parse(Path file) throws IOException {
        return Parser.htmlParser().setTrackPosition(true).parseInput(Files.readString(file), "");
    }
}
