package dev.pressmark.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Pressmark writes, it reads: the same records at the same addresses, by the real commands. */
class ListsReadBackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Records that break what is careless: as JSON Lines, which is how they come in first. */
    private static final String HOSTILE = """
            {"title":"=SUM(A1)","source":"+S","date":"2018-05-01","category":"-C","summary":"@x","tags":["=t"],"likes":7}
            {"title":"'=1 and ''@","source":"'","date":"2018-05-02","summary":"'-","tags":["'quoted'"]}
            {"title":"Quotes \\" \\"\\" ,;\\t| end","source":"a,b;c","date":"2018-05-03","summary":"line\\nline\\r\\nline\\rline"}
            {"title":"Tags with signs","source":"Notes","date":"2018-05-04","tags":["a|b","a\\\\|b","a, b; c","C++","\\\\"]}
            {"title":"One tag","source":"Notes","date":"2018-05-04","tags":["Yahoo, Inc.; and others"]}
            {"title":"系统架构 😀 \u2011 \u202Frtl \u05D0","source":"新聞","date":"2018-05-05","tags":["数据库"],"minutes":12}
            {"title":"Nothing but a day","date":"0999-12-31"}
            {"title":"<script>alert(1)</script> &amp; &lt;","source":"<b>","date":"2018-05-06","summary":"a < b & c &nbsp;"}
            {"title":"Unsure","source":"Notes","date":"2018-05-07","tags":["B","A"],"tags_certain":false,"likes":1275}
            {"title":"Elsewhere","date":"2018-05-08","link":"https://example.com/a?b=1&c=%22","authors":["Jane; Doe","X|Y"],"language":"zh-Hans","updated":"2019-01-01"}
            {"title":"null","source":"true","date":"2018-05-09","category":"0","summary":"#REF!"}
            """;

    @TempDir
    private Path folder;

    private Folder site;

    @BeforeEach
    void aSiteOfAllThatIsHard() {
        site = new Folder(folder.resolve("site")).with("content/lists/hostile.jsonl", HOSTILE)
                .with("content/articles/2018-06-01-written.md", """
                        ---
                        title: "By =hand\\nand more"
                        source: Notes
                        tags: [Kafka, "a|b"]
                        summary: "=x"
                        ---
                        A body with *words*.
                        """)
                .with("content/listings/page.txt", """
                        Notes
                        Notes
                        May 9, 2017 · Databases

                        Glued

                        A summary.

                        BackendPayment GatewayScalability
                        1,204 likes · 2 min read
                        Glued
                        """);
    }

    @Test
    void whatIsHardIsReadAtAll() throws IOException {
        assertThat(records(site)).hasSize(13);
        JsonNode hard = JSON.readTree(records(site).stream().filter(r -> r.contains("Tags with signs")).findFirst().orElseThrow());
        assertThat(hard.get("tags")).extracting(JsonNode::asText).containsExactly("C++", "\\", "a, b; c", "a\\|b", "a|b");
    }

    @ParameterizedTest
    @CsvSource({"jsonl, all.jsonl", "jsonl, all.ndjson", "csv, all.csv", "csv, ALL.CSV"})
    void whatListPrintsReadsBack(String format, String file) throws IOException {
        Folder again = new Folder(folder.resolve("again"))
                .with("content/lists/" + file, list(site, format));
        assertThat(records(again)).isEqualTo(records(site));
    }

    /** A listing has one line for each thing that it says, and no place for what only some articles say. */
    @Test
    void whatListPrintsAsAListingReadsBackWhereItHasRoom() throws IOException {
        Folder plain = new Folder(folder.resolve("plain")).with("content/lists/some.jsonl", String.join("\n",
                HOSTILE.lines().filter(line -> line.contains("=SUM") || line.contains("系统")).toList()));
        Folder again = new Folder(folder.resolve("again")).with("content/listings/all.txt", list(plain, "listing"));
        assertThat(records(again)).isEqualTo(records(plain)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.jsonl", "archive.csv", "feed.json"})
    void whatTheSitePublishesReadsBack(String file) throws IOException {
        build();
        Folder again = new Folder(folder.resolve("again")).with("site-config.yaml", site.text("site-config.yaml"))
                .with("content/lists/" + file, site.text("public/" + file));
        List<String> all = records(site);
        if (file.equals("feed.json")) {
            // a feed has no room for authors beside the source, nor for a day of change
            all = all.stream().map(r -> without(r, "authors", "updated")).toList();
        }
        assertThat(records(again)).isEqualTo(all);
    }

    /** Atom has no place for likes and minutes, nor for how sure tags are; a source without a name is the keeper there. */
    @Test
    void theAtomFeedReadsBackAsFarAsAtomGoes() throws IOException {
        build();
        Folder again = new Folder(folder.resolve("again")).with("site-config.yaml", site.text("site-config.yaml"))
                .with("content/lists/feed.xml", site.text("public/feed.xml"));
        String[] lost = {"likes", "minutes", "tags_certain", "authors", "updated", "language"};
        assertThat(records(again).stream().map(r -> without(r, lost)).toList())
                .isEqualTo(records(site).stream().map(r -> without(r, lost)).toList());
    }

    /** But for its doubts: Atom names the tags without them. */
    @Test
    void readBesideItsOwnExportsASiteIsAsItWas() throws IOException {
        build();
        List<String> before = records(site).stream().map(r -> without(r, "tags_certain")).toList();
        for (String file : List.of("archive.jsonl", "archive.csv", "feed.json", "feed.xml")) {
            site.with("content/lists/" + file, site.text("public/" + file));
        }
        assertThat(records(site).stream().map(r -> without(r, "tags_certain")).toList()).isEqualTo(before);
    }

    private void build() {
        site.with("site-config.yaml", "base_url: https://example.org/sub/\nauthor: The keeper\nfeeds: {min_articles: 1}\n");
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).as(run.said()).isZero();
    }

    private static String list(Folder site, String format) {
        CommandRun run = CommandRun.of("list", "--site", site.path(), "--format", format);
        assertThat(run.code()).as(run.said()).isZero();
        return run.out();
    }

    /** All that is said of the articles, without where they were read. */
    private static List<String> records(Folder site) throws IOException {
        List<String> records = new ArrayList<>();
        for (String line : list(site, "jsonl").split("\n")) {
            records.add(((ObjectNode) JSON.readTree(line)).remove(List.of("file", "line")).toString());
        }
        return records;
    }

    private static String without(String json, String... fields) {
        try {
            return ((ObjectNode) JSON.readTree(json)).remove(List.of(fields)).toString();
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
