package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Runs all checks over a built site. */
public final class SiteCheck {

    private final String root;

    /**
     * A check of sites.
     *
     * @param root the path that the site's links begin with; begins and ends with {@code /}
     */
    public SiteCheck(String root) {
        this.root = root;
    }

    /** Checks every page of a folder, and gives their number. */
    public int check(Path folder, Diagnostics diagnostics) throws IOException {
        Set<String> files = files(folder);
        LinkCheck links = new LinkCheck(root, files);
        DuplicateIdCheck ids = new DuplicateIdCheck();
        Map<String, Set<String>> idsOfPages = new HashMap<>();
        for (String file : files) {
            if (file.endsWith(".html")) {
                CheckedPage page = new CheckedPage(file, parse(folder.resolve(file)));
                idsOfPages.put(file, ids.check(page, diagnostics));
                links.check(page, diagnostics);
            }
        }
        links.finish(idsOfPages, diagnostics);
        return idsOfPages.size();
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
