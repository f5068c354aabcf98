package dev.pressmark.check;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Runs all rules over a built site. Each page is read and parsed once, several at a time. */
public final class SiteCheck {

    private final SiteConfig config;
    private final Optional<SiteIndex> index;
    private final Optional<EarlierSite> earlier;

    /**
     * A check of sites of which no more is known than their files.
     *
     * @param root the path that the site's links begin with; begins and ends with {@code /}
     */
    public SiteCheck(String root) {
        this(SiteConfig.DEFAULT.at(SiteConfig.DEFAULT.baseUrl().resolve(URI.create(root))), Optional.empty(),
                Optional.empty());
    }

    /**
     * A check of sites.
     *
     * @param config the settings, with the address for which the site was built
     * @param index the content, for the rules that look at it
     * @param earlier an earlier build, whose addresses must still be answered
     */
    public SiteCheck(SiteConfig config, Optional<SiteIndex> index, Optional<EarlierSite> earlier) {
        this.config = config;
        this.index = index;
        this.earlier = earlier;
    }

    /** All rules, a line each. */
    private List<Rule> rules(CheckedSite site) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new DuplicateIdCheck());
        rules.add(new LinkCheck(site));
        rules.add(new HeadingCheck());
        rules.add(new PictureCheck());
        rules.add(new HeadCheck());
        rules.add(new ListCheck());
        rules.add(new AddressCheck(site));
        rules.add(new PolicyCheck());
        rules.add(new WeightCheck(site));
        rules.add(new SizeCheck());
        rules.add(new ContrastCheck());
        rules.add(new RedirectLimits());
        rules.add(new LikeTags());
        rules.add(new TagCheck());
        rules.add(new OrphanCheck(site));
        earlier.ifPresent(some -> rules.add(new VanishedAddresses(some)));
        return rules;
    }

    /** Checks every page of a folder, and gives their number. */
    public int check(Path folder, Diagnostics diagnostics) throws IOException {
        CheckedSite site = CheckedSite.of(folder, config, files(folder), index);
        List<Rule> rules = rules(site);
        List<String> pages = site.files().stream().filter(file -> file.endsWith(".html")).toList();
        try {
            pages.parallelStream().forEach(file -> {
                CheckedPage page = page(folder, file);
                rules.forEach(rule -> rule.look(page, diagnostics));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        rules.forEach(rule -> rule.conclude(site, diagnostics));
        return pages.size();
    }

    private static SortedMap<String, Long> files(Path folder) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".pressmark/")) {
                    sizes.put(name, Files.size(path));
                }
            }
        }
        return sizes;
    }

    private static CheckedPage page(Path folder, String file) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new CheckedPage(file, parser.parseInput(text, ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
