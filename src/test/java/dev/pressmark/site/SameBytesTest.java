package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.output.MemorySink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes: wherever, however often, and over whatever was there before. */
class SameBytesTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Folder site;

    @BeforeEach
    void aSiteOfManyKinds() {
        site = new Folder(folder.resolve("site")).copyOf(Path.of("src/test/resources/golden/tour/site"));
        site.with("content/articles/2019-02-03-istanbul.md",
                "---\ntags: [ISTANBUL, I/O, ΣΊΣΥΦΟΣ]\n---\nTITLE IN İSTANBUL\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "az-AZ"})
    void theLocaleDoesNotMatter(String locale) {
        String expected = print(2);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(print(2)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/New_York"})
    void theTimeZoneDoesNotMatter(String zone) {
        String expected = print(2);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(print(2)).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        assertThat(print(2)).isEqualTo(print(1));
        assertThat(print(8)).isEqualTo(print(1));
    }

    @Test
    void theOrderInWhichTheFilesWereMadeDoesNotMatter() {
        String expected = print(2);
        for (long seed = 0; seed < 5; seed++) {
            List<Map.Entry<String, byte[]>> files = new ArrayList<>(site.files().entrySet());
            Collections.shuffle(files, new Random(seed));
            Folder other = new Folder(folder.resolve("site " + seed));
            files.forEach(file -> other.with(file.getKey(), file.getValue()));
            assertThat(Folder.print(build(other.path(), 2))).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"\\r\\n", "\\r"})
    void theLineEndsOfListingsDoNotMatter(String end) {
        String expected = print(2);
        String listing = site.text("content/listings/a.txt");
        site.with("content/listings/a.txt", listing.replace("\n", end.replace("\\r", "\r").replace("\\n", "\n")));
        assertThat(print(2)).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        String expected = print(2);
        String[] parts = site.text("content/listings/a.txt").split("(?m)(?=^(?:Notes\nNotes|Digest\nDigest)$)");
        StringBuilder reversed = new StringBuilder(parts[0]);
        for (int i = parts.length - 1; i > 0; i--) {
            reversed.append(parts[i]);
        }
        assertThat(reversed.toString()).isNotEqualTo(site.text("content/listings/a.txt"));
        site.with("content/listings/a.txt", reversed.toString());
        assertThat(print(2)).isEqualTo(expected);
    }

    @Test
    void anotherArticleChangesNoAddress() {
        List<String> before = articles();
        site.with("content/listings/b.txt", """
                Notes
                May 10, 2018
                Article number 1
                An article of the same title by another source, and one of the same day.
                Scalability ·
                0 likes · 1 min read
                """.replace("Notes", "Another"));
        assertThat(articles()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    @Tag("slow")
    void buildingOverTheLastOutputGivesTheBytesOfABuildFromNothingForTwoHundredEdits() throws IOException {
        new Folder(site.path().resolve("templates")).copyOf(Path.of("src/test/resources/golden/templates"));
        Path output = folder.resolve("out");
        command(output);
        new Folder(output).with("CNAME", "example.org");
        for (long seed = 0; seed < 200; seed++) {
            Map<String, byte[]> before = new Folder(output).files();
            before.keySet().forEach(file -> touch(output.resolve(file)));
            edit(new Random(seed));
            command(output);
            Map<String, byte[]> after = new Folder(output).files();
            assertThat(after.remove("CNAME")).as("a file of somebody else, seed %s", seed).isNotNull();
            assertThat(Folder.print(after)).as("seed %s", seed).isEqualTo(print(1));
            for (Map.Entry<String, byte[]> file : after.entrySet()) {
                boolean same = Arrays.equals(before.get(file.getKey()), file.getValue());
                assertThat(Files.getLastModifiedTime(output.resolve(file.getKey())).equals(LONG_AGO))
                        .as("%s keeps its time stamp, seed %s", file.getKey(), seed).isEqualTo(same);
            }
        }
    }

    /** Adds, changes or removes one thing of the site. */
    private void edit(Random dice) {
        int number = dice.nextInt(6);
        String article = "content/articles/2018-0" + (1 + number) + "-11-edited.md";
        switch (dice.nextInt(9)) {
            case 6 -> site.with("content/listings/extra.txt", entry(number, dice.nextInt(3)) + entry(7, dice.nextInt(2)));
            case 7 -> site.without("content/listings/extra.txt");
            case 8 -> site.with("templates/partials/foot.mustache", "<footer>Foot " + dice.nextInt(3) + "</footer>\n");
            case 0, 1 -> site.with(article, "---\ntags: [Tag " + dice.nextInt(4) + "]\n---\nText " + dice.nextInt(3)
                    + ".\n");
            case 2 -> site.without(article);
            case 3 -> site.with("content/pages/page-" + number + ".md", "---\nnav: P" + dice.nextInt(2)
                    + "\n---\nA page.\n");
            case 4 -> site.without("content/pages/page-" + number + ".md");
            default -> site.with("site-config.yaml", "title: T" + dice.nextInt(3) + "\npagination:\n  page_size: "
                    + (2 + dice.nextInt(4)) + "\n");
        }
    }

    private static String entry(int number, int variant) {
        return "Notes\nMay " + (10 + number) + ", 2017\nAn entry " + number + "\nThe summary, variant " + variant
                + ".\nScalability · Tag " + variant + "\n0 likes · 1 min read\n";
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, LONG_AGO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void command(Path output) {
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--output", output, "--quiet");
        assertThat(run.code()).as(run.said()).isZero();
    }

    private List<String> articles() {
        return build(site.path(), 2).keySet().stream().filter(file -> file.matches("articles/\\d+/.*")).toList();
    }

    private String print(int jobs) {
        return Folder.print(build(site.path(), jobs));
    }

    private static Map<String, byte[]> build(Path site, int jobs) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            SiteBuilder builder = new SiteBuilder(site, Optional.empty());
            Site loaded = builder.load(diagnostics);
            assertThat(diagnostics.all()).extracting(Diagnostic::format).isEmpty();
            MemorySink sink = new MemorySink();
            builder.write(loaded, sink, jobs);
            return new TreeMap<>(sink.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
