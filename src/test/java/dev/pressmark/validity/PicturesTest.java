package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.browser.BuiltSite;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.sample.SampleArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The archive in pictures, as the site shows it. */
class PicturesTest {

    private static final String PATH = "stats/";

    @Test
    void everyArticleIsInTheNumbersOnce() {
        BuiltSite site = BuiltSite.rich();
        int articles = site.site().index().articles().size();
        Document page = Jsoup.parse(site.page(PATH));
        for (String picture : List.of("time", "sources")) {
            int all = 0;
            for (Element row : rows(page, picture)) {
                int[] numbers = row.select("td").eachText().stream().mapToInt(PicturesTest::number).toArray();
                assertThat(Arrays.stream(numbers).skip(1).sum()).as("the groups of %s", row.text())
                        .isEqualTo(numbers[0]);
                all += numbers[0];
            }
            assertThat(all).as("articles in the table of %s", picture).isEqualTo(articles);
        }
    }

    @Test
    void theDrawingOfPairsHasASquareForEachRowOfItsTable() {
        Document page = Jsoup.parse(BuiltSite.repository().page(PATH));
        assertThat(page.select("#pairs ~ .drawn .stairs path:not(.bed)")).hasSameSizeAs(rows(page, "pairs"));
    }

    @Test
    void theSquaresOfSourcesAreTheNumbersThatAreNotNought() {
        Document page = Jsoup.parse(BuiltSite.repository().page(PATH));
        long numbers = rows(page, "sources").stream().filter(row -> !row.selectFirst("th").text().equals("other"))
                .flatMap(row -> row.select("td").stream().skip(1)).filter(cell -> number(cell.text()) > 0).count();
        assertThat(page.select(".matrix path").size()).isPositive().isEqualTo((int) numbers);
    }

    @Test
    void itSaysWhatIsSeen() {
        BuiltSite site = BuiltSite.of("/", folder -> Files.writeString(listing(folder), """
                Notes
                May 3, 2018 · Operations

                One

                A summary.

                Kafka, Queues

                3 likes · 9 min read

                Notes
                May 2, 2017 · Operations

                Two

                A summary.

                Kafka, Queues

                3 likes · 4 min read

                Echo
                May 1, 2017 · Databases

                Three

                A summary.

                Kafka

                3 likes · 4 min read
                """));
        assertThat(Jsoup.parse(site.page(PATH)).select(".says").eachText()).containsExactly(
                "2017 was the fullest year, with 2 of the 3 articles. Operations is the largest category: 67% of all.",
                "Most on one subject comes from Notes: all of its 2 articles are about Operations.",
                "Kafka and Queues stand together most often, on 2 articles.",
                "Half of the articles take 4 minutes or less, and the longest takes 9 minutes.");
    }

    @Test
    void aSiteMayDoWithoutIt() {
        BuiltSite site = BuiltSite.of("/", folder -> {
            Files.writeString(folder.resolve("site-config.yaml"), "disable: [stats]\n");
            Files.copy(BuiltSite.SEED, listing(folder));
        });
        assertThat(site.files().keySet()).noneMatch(file -> file.startsWith("stats"));
        assertThat(site.htmlFiles()).noneMatch(file -> site.text(file).contains("/stats/"));
        assertThat(BuiltSite.seed().page("")).contains("href=\"/stats/\"");
        assertThat(BuiltSite.seed().page("archive/")).contains("href=\"/stats/\"");
    }

    /** Sixty years, five hundred categories, names of eighty signs in all scripts. */
    @Test
    @Tag("slow")
    void aLargeAndMotleyArchiveHasALightAndValidPage() throws IOException {
        BuiltSite site = BuiltSite.of("/", folder -> Files.writeString(listing(folder), motley()));
        String html = site.page(PATH);
        assertThat(gzipped(html)).as("bytes after gzip").isLessThan(60_000);
        assertThat(new NuChecker().check(html)).isEmpty();
        assertThat(Jsoup.parse(html).select(".picture")).hasSize(5);
        assertThat(Jsoup.parse(html).select("#time")).extracting(Element::text)
                .containsExactly("Articles by year and category");
    }

    private static String motley() {
        LocalDate newest = LocalDate.of(2025, 5, 31);
        LocalDate oldest = LocalDate.of(1965, 1, 1);
        List<ListingEntry> entries = new SampleArchive("Scalability", newest, oldest, 7).entries(3_000);
        String text = new ListingPrinter().print(List.of(new ListingPage(
                Optional.of(new ListingPage.Header("Made up", entries.size(), 1, 1)), entries, 1))) + "\n";
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            int dot = lines[i].indexOf(" · ");
            if (dot > 0 && !lines[i].endsWith("min read")) {
                lines[i] = lines[i].substring(0, dot) + " · " + name(i / 11 % 500);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(int number) {
        return switch (number % 3) {
            case 0 -> "قواعد البيانات الموزعة " + number;
            case 1 -> "分布式系统与一致性协议的设计 " + number;
            default -> "A very long name of a category that goes on and on until it has eighty signs " + number;
        };
    }

    private static Path listing(Path folder) throws IOException {
        return BuiltSite.listings(folder).resolve("a.txt");
    }

    private static Elements rows(Document page, String picture) {
        Elements rows = page.select("#" + picture + " ~ .drawn tbody tr");
        assertThat(rows).as("rows of the table of %s", picture).isNotEmpty();
        return rows;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
