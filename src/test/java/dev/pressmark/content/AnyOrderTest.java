package dev.pressmark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.data.JsonLines;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingParser;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.site.SiteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of inputs is nobody's word: however entries are spread over files, the archive is the same. */
class AnyOrderTest {

    private static final Path REAL = Path.of("content/listings");

    @TempDir
    private Path folder;

    /** The same entries on other pages, in other files, some of them twice; a large tag that two listings share. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void entriesInAnyOrderInAnyFilesAreTheSameArchive(long seed) {
        List<ListingEntry> entries = entries();
        List<ListingEntry> other = entries.subList(entries.size() / 2, entries.size());
        Folder first = new Folder(folder.resolve("first"));
        write(first, "a", "Scalability", entries, 1, entries.size());
        write(first, "b", "Second", other, 1, other.size());

        Random random = new Random(seed);
        Folder shuffled = new Folder(folder.resolve("shuffled"));
        write(shuffled, "z" + seed, "Scalability", shuffledWithCopies(entries, random), 1 + random.nextInt(9), entries.size());
        write(shuffled, "y" + random.nextInt(99), "Second", shuffledWithCopies(other, random), 1 + random.nextInt(9),
                other.size());
        assertThat(records(shuffled)).isEqualTo(records(first)).hasSize(entries.size());
    }

    /** What each kind of input says alone, said by one, by several, or by all of them. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatDoesNotContradictIsMergedTheSameFromAnyFile(long seed) {
        Random random = new Random(seed);
        List<String> facts = List.of("\"likes\":12", "\"minutes\":7", "\"summary\":\"What it says.\"", "\"category\":\"Databases\"",
                "\"tags\":[\"A\",\"B\",\"C\"]", "\"tags\":[\"A\",\"B\",\"C\",\"D\"]", "\"link\":\"https://example.org/1\"",
                "\"authors\":[\"Jane\"]", "\"language\":\"zh-Hans\"", "\"content_html\":\"<p>The text.</p>\"");
        List<String> expected = null;
        for (int round = 0; round < 6; round++) {
            Folder site = new Folder(folder.resolve("round" + round));
            List<String> order = new ArrayList<>(facts);
            Collections.shuffle(order, random);
            int files = 1 + random.nextInt(4);
            for (int i = 0; i < order.size(); i++) {
                String file = "content/lists/" + (char) ('a' + i % files) + round + ".jsonl";
                String before = site.has(file) ? site.text(file) : "";
                site.with(file, before + "{\"title\":\"One\",\"source\":\"Notes\",\"date\":\"2018-05-11\"," + order.get(i) + "}\n");
            }
            CommandRun run = CommandRun.of("build", "--site", site.path(), "--strict");
            assertThat(run.code()).as(run.said()).isZero();
            String page = site.text("public/" + records(site).get(0).replaceAll(".*\"url\":\"/([^\"]*)\".*", "$1index.html"));
            List<String> seen = List.of(records(site).get(0), page);
            expected = expected == null ? seen : expected;
            assertThat(seen).isEqualTo(expected);
        }
        assertThat(expected.get(0)).contains("\"tags\":[\"A\",\"B\",\"C\",\"D\"]", "\"likes\":12", "\"minutes\":7");
        assertThat(expected.get(1)).contains("<p>The text.</p>", "Read it at example.org");
    }

    @Test
    void whereInputsContradictTheLaterIsBelievedAndBothPlacesAreTold() {
        Folder site = new Folder(folder).with("content/lists/a.csv", "title,date,source,likes,summary\nOne,2018-05-11,Notes,3,first\n")
                .with("content/lists/b.jsonl", "{\"title\":\"ONE\",\"date\":\"2018-05-11\",\"source\":\"Notes\",\"likes\":4}\n");
        CommandRun run = CommandRun.of("list", "--site", site.path(), "--format", "jsonl");
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out()).contains("\"title\":\"ONE\"", "\"likes\":4", "\"summary\":\"first\"").hasLineCount(1);
        assertThat(run.err()).startsWith("content/lists/b.jsonl:1: warning[merged-article]: \"ONE\" also stands at "
                + "content/lists/a.csv:2, and they differ: likes, title\n");
    }

    /** Markdown goes before lists, lists before listings, whatever the files are called. */
    @Test
    void aPoorerInputTakesNothingFromARicherOne() {
        Folder site = new Folder(folder).with("content/articles/a.md", """
                        ---
                        title: One
                        date: 2018-05-11
                        source: Notes
                        tags: [A, B, C, D]
                        ---
                        The *text*.
                        """)
                .with("content/lists/z.csv", "title,date,source,likes,tags,link\nOne,2018-05-11,Notes,3,A|B,https://example.org/1\n")
                .with("content/listings/z.txt", """
                        Notes
                        Notes
                        May 11, 2018 · Operations

                        One

                        The text.

                        A
                        3 likes · 1 min read
                        One
                        """);
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--strict");
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(records(site)).singleElement().asString().contains("\"tags\":[\"A\",\"B\",\"C\",\"D\"]",
                "\"category\":\"Operations\"", "\"likes\":3", "\"link\":\"https://example.org/1\"", "/articles/2018/05/a/");
        assertThat(site.text("public/articles/2018/05/a/index.html")).contains("<em>text</em>", "href=\"https://example.org/1\"");
    }

    /** An article that a listing had under a made address keeps it as a former one when Markdown gives it another. */
    @Test
    void theAddressThatAnArticleHadBeforeIsKept() {
        Folder site = new Folder(folder).with("content/lists/a.csv", "title,date\nOne,2018-05-11\n");
        String before = records(site).get(0).replaceAll(".*\"url\":\"([^\"]*)\".*", "$1");
        site.with("content/articles/one.md", "---\ntitle: One\ndate: 2018-05-11\n---\nText.\n");
        SiteIndex index = new SiteBuilder(site.path(), Optional.empty()).index(new Diagnostics());
        assertThat(index.articles()).singleElement()
                .satisfies(article -> assertThat(article.slug().value()).isEqualTo("one"))
                .satisfies(article -> assertThat(article.details().aliases()).containsExactly(before));
    }

    private static List<ListingEntry> shuffledWithCopies(List<ListingEntry> entries, Random random) {
        List<ListingEntry> shuffled = new ArrayList<>(entries);
        for (int i = 0; i < entries.size() / 10; i++) {
            shuffled.add(entries.get(random.nextInt(entries.size())));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Writes entries as pages of one listing, in so many files. */
    private static void write(Folder site, String name, String title, List<ListingEntry> entries, int files, int articles) {
        for (int i = 0; i < files; i++) {
            List<ListingEntry> some = entries.subList(entries.size() * i / files, entries.size() * (i + 1) / files);
            ListingPage page = new ListingPage(Optional.of(new ListingPage.Header(title, articles, i + 1, 20)), some, 1);
            site.with("content/listings/" + name + "-" + i + ".txt", new ListingPrinter().print(List.of(page)) + "\n");
        }
    }

    /** The entries of the archive in this repository, each once; glued runs and all. */
    private static List<ListingEntry> entries() {
        try (Stream<Path> files = Files.list(REAL)) {
            List<ListingEntry> entries = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                new ListingParser().parse(file.toString(), Files.readString(file), new Diagnostics()).pages()
                        .forEach(page -> entries.addAll(page.entries()));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive as {@code list --format jsonl} prints it, without where it was read. */
    private static List<String> records(Folder site) {
        Diagnostics diagnostics = new Diagnostics();
        SiteIndex index = new SiteBuilder(site.path(), Optional.empty()).index(diagnostics);
        assertThat(diagnostics.hasErrors()).as(diagnostics.all().toString()).isFalse();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonLines("/", false).write(index.articles(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
