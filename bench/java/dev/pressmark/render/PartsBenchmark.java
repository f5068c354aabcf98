package dev.pressmark.render;

import dev.pressmark.Main;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.listing.Listing;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingParser;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.site.Site;
import dev.pressmark.site.SiteBuilder;
import dev.pressmark.tagging.Split;
import dev.pressmark.tagging.TagRun;
import dev.pressmark.tagging.TagSplitter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the parts of a build cost when they are warm: a listing page, all tag runs, a card, an article's page, a list. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PartsBenchmark {

    private static final int ARTICLES = 1_275;

    private Path folder;
    private String listingPage;
    private List<TagRun> runs;
    private Site site;
    private List<PageSpec> articles;
    private PageSpec list;
    private Theme theme;
    private Parts parts;
    private final PageWriter writer = new PageWriter(1 << 16);
    private int next;

    @Setup
    public void aSite() throws IOException {
        folder = Files.createTempDirectory("pressmark-bench");
        Path listings = Files.createDirectories(folder.resolve("content/listings"));
        Main.run(new String[] {"sample", "--articles", Integer.toString(ARTICLES), listings.toString()}, System.out, System.err);
        Diagnostics diagnostics = new Diagnostics();
        site = new SiteBuilder(folder, Optional.empty()).load(diagnostics);
        theme = Theme.load(folder, diagnostics);
        parts = new Parts(site.index(), site.config(), site.plan(), "");
        articles = site.plan().pages().subList(0, ARTICLES);
        list = site.plan().pages().stream()
                .filter(page -> page.route().path().equals("articles/page/2/")).findFirst().orElseThrow();
        runs = new ArrayList<>();
        try (Stream<Path> files = Files.list(listings)) {
            for (Path file : files.sorted().toList()) {
                listingPage = listingPage == null ? Files.readString(file) : listingPage;
                Listing listing = new ListingParser().parse("a.txt", Files.readString(file), diagnostics);
                listing.pages().forEach(page -> page.entries().forEach(entry -> runs.add(run(entry))));
            }
        }
    }

    private static TagRun run(ListingEntry entry) {
        return TagRun.glued(entry.run(), entry.title(), entry.summary(), 0);
    }

    @TearDown
    public void nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A page of a hundred entries. */
    @Benchmark
    public Listing parser() {
        return new ListingParser().parse("a.txt", listingPage, new Diagnostics());
    }

    /** All runs of the archive. */
    @Benchmark
    public Split tagSplitter() {
        return new TagSplitter().split(runs);
    }

    /** One card with its cover, drawn anew. */
    @Benchmark
    public ByteBuffer card() {
        next = (next + 1) % articles.size();
        writer.clear();
        theme.write("partials/card", new Views.Card(parts.site(), parts.article(next)), writer);
        return writer.view();
    }

    /** One article's page, with its cover and the articles near it. */
    @Benchmark
    public ByteBuffer articlePage() {
        next = (next + 1) % articles.size();
        return site.renderer().render(articles.get(next));
    }

    /** A page of a hundred cards that are drawn already. */
    @Benchmark
    public ByteBuffer listPage() {
        return site.renderer().render(list);
    }
}
