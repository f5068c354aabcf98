package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.output.MemorySink;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Route;
import dev.pressmark.plan.Routes;
import dev.pressmark.sample.SampleArchive;
import dev.pressmark.site.Site;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A site that is built once, in memory, and then looked at by many tests. Immutable.
 *
 * @param root the path that its links begin with; begins and ends with {@code /}
 * @param files its files, by path without a leading {@code /}
 */
public record BuiltSite(Site site, String root, Map<String, byte[]> files) {

    /** The real listing page that the repository brings: 88 entries of one tag. */
    public static final Path SEED = Path.of("content/listings/scalability-11.txt");

    private static final Path RICH = Path.of("src/test/resources/sites/rich");
    private static final Map<String, BuiltSite> BUILT = new ConcurrentHashMap<>();

    /** Puts the content of a site into a folder. */
    public interface Content {
        void putInto(Path folder) throws IOException;
    }

    /**
     * The site that most tests look at: the seed, 140 made-up articles of the same tag, articles in Markdown, a
     * standing page, and everything that is hard to show.
     */
    public static BuiltSite rich() {
        return richAt("/");
    }

    /** The same site for a host that keeps it under a path. */
    public static BuiltSite richAt(String root) {
        return BUILT.computeIfAbsent("rich " + root, name -> of(root, BuiltSite::putRich));
    }

    /** A site of the seed listing and nothing else. */
    public static BuiltSite seed() {
        return BUILT.computeIfAbsent("seed", name -> of("/", BuiltSite::putSeed));
    }

    /** The site of this repository. */
    public static BuiltSite repository() {
        return BUILT.computeIfAbsent("repository", name -> build(Path.of("").toAbsolutePath(), "/"));
    }

    /** A site without content. */
    public static BuiltSite empty() {
        return BUILT.computeIfAbsent("empty", name -> of("/", folder -> {}));
    }

    /** The folder of a site's listings, made where it is missing. */
    public static Path listings(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("content/listings"));
    }

    /** Builds a site; an error in its content fails the test that asks for it. */
    public static BuiltSite of(String root, Content content) {
        try {
            Path folder = Files.createTempDirectory("pressmark-test-site");
            try {
                content.putInto(folder);
                return build(folder, root);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String text(String file) {
        assertThat(files.keySet()).as("the files of the site").contains(file);
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** The file behind an address of the site, such as {@code tags/scalability/}. */
    public String page(String path) {
        return text(new Route(path).file());
    }

    /** The address of the article with a title. */
    public String pathOf(String title) {
        return site.index().articles().stream()
                .filter(article -> article.title().equals(title))
                .map(article -> Routes.article(article).path())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the site has no article \"" + title + "\""));
    }

    /** The file of the theme's style sheet. */
    public String styleSheet() {
        return files.keySet().stream()
                .filter(file -> file.matches("assets/site\\.[^/]*css"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the site has no assets/site.….css"));
    }

    /** What the plan has at an address. */
    public PageSpec spec(String path) {
        return site.plan().pages().stream()
                .filter(page -> page.route().equals(new Route(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the plan has nothing at /" + path));
    }

    /** The files of all pages that a browser shows. */
    public Stream<String> htmlFiles() {
        return files.keySet().stream().filter(file -> file.endsWith(".html"));
    }

    /** Its size, for the messages of tests. */
    @Override
    public String toString() {
        return "the site \"" + site.config().title() + "\" of " + site.index().articles().size() + " articles";
    }

    private static BuiltSite build(Path folder, String root) {
        Diagnostics diagnostics = new Diagnostics();
        SiteBuilder builder = new SiteBuilder(folder, Optional.of(URI.create("https://example.org" + root)));
        Site site = builder.load(diagnostics);
        assertThat(diagnostics.all())
                .as("the content of the test site is read without an error")
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Diagnostic::format)
                .isEmpty();
        MemorySink sink = new MemorySink();
        try {
            builder.write(site, sink, Runtime.getRuntime().availableProcessors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltSite(site, root, Map.copyOf(sink.files()));
    }

    private static void putSeed(Path folder) throws IOException {
        copy(SEED, listings(folder).resolve("seed.txt"));
    }

    private static void putRich(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(RICH)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                copy(path, folder.resolve(RICH.relativize(path).toString()));
            }
        }
        putSeed(folder);
        Files.writeString(listings(folder).resolve("made-up.txt"), madeUp());
    }

    /** A listing of 140 articles, of the years after the seed. */
    private static String madeUp() {
        LocalDate newest = LocalDate.of(2025, 5, 31);
        LocalDate oldest = LocalDate.of(2019, 1, 1);
        List<ListingEntry> entries = new SampleArchive("Scalability", newest, oldest, 7).entries(140);
        ListingPage.Header header = new ListingPage.Header("Made-up articles", entries.size(), 1, 1);
        return new ListingPrinter().print(List.of(new ListingPage(Optional.of(header), entries, 1))) + "\n";
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
