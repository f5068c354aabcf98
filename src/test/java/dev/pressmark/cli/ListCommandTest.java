package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.model.Hash;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    private static final String LISTING = """
            Scalability
            3 articles
            Page 1 of 1
            Notes
            Notes
            May 11, 2018 · Operations

            A “quoted”, typeset title

            A summary with, a comma, and a "quote".

            Caching · Scalability
            1,204 likes · 2 min read
            A “quoted”, typeset title
            The Digest
            The Digest
            May 10, 2017

            系统架构

            Second summary.

            C++ · Cloud Services Inc. · Scalability · Yahoo!
            1 like · 12 min read
            系统架构
            Notes
            May 9, 2017 · Databases
            No summary

            Scalability ·
            0 likes · 1 min read
            """;

    @TempDir
    private Path folder;

    private Folder site;

    @BeforeEach
    void aSiteOfThreeArticlesAndOneInMarkdown() {
        site = new Folder(folder.resolve("site")).with("content/listings/a.txt", LISTING)
                .with("content/articles/2018-06-01-written.md", "---\ntags: [Scalability]\n---\nWritten by hand.\n");
    }

    @Test
    void aLineOfJsonHasExactlyTheseKeysInThisOrder() throws IOException {
        List<JsonNode> lines = jsonl();
        for (JsonNode line : lines) {
            List<String> keys = new ArrayList<>();
            line.fieldNames().forEachRemaining(keys::add);
            assertThat(keys).containsExactly("title", "source", "date", "category", "summary", "tags", "tags_certain",
                    "likes",
                    "minutes", "url", "file", "line");
        }
        assertThat(lines).extracting(line -> line.get("date").asText())
                .containsExactly("2018-06-01", "2018-05-11", "2017-05-10", "2017-05-09");
    }

    @Test
    void aLineOfJsonHoldsWhatTheListingSays() throws IOException {
        JsonNode line = jsonl().get(1);
        assertThat(line.get("title").asText()).isEqualTo("A “quoted”, typeset title");
        assertThat(line.get("source").asText()).isEqualTo("Notes");
        assertThat(line.get("category").asText()).isEqualTo("Operations");
        assertThat(line.get("summary").asText()).isEqualTo("A summary with, a comma, and a \"quote\".");
        assertThat(line.get("tags")).extracting(JsonNode::asText).containsExactly("Caching", "Scalability");
        assertThat(line.get("tags_certain").isBoolean()).isTrue();
        assertThat(line.get("tags_certain").asBoolean()).isTrue();
        assertThat(line.get("likes").intValue()).isEqualTo(1204);
        assertThat(line.get("minutes").intValue()).isEqualTo(2);
        assertThat(line.get("url").asText()).matches("/articles/2018/05/a-quoted-typeset-title-[0-9a-z]{5}/");
        assertThat(line.get("file").asText()).isEqualTo("content/listings/a.txt");
        assertThat(line.get("line").intValue()).isEqualTo(6);
    }

    @Test
    void anArticleThatSaysLittleStillHasEveryKey() throws IOException {
        JsonNode line = jsonl().get(0);
        assertThat(line.get("source").asText()).isEmpty();
        assertThat(line.get("category").asText()).isEmpty();
        assertThat(line.get("file").asText()).isEqualTo("content/articles/2018-06-01-written.md");
        assertThat(line.get("line").intValue()).isEqualTo(1);
    }

    @Test
    void theAddressOfALineIsAFileOfTheSite() throws IOException {
        assertThat(CommandRun.of("build", "--site", site.path()).code()).isZero();
        for (JsonNode line : jsonl()) {
            String path = URI.create(line.get("url").asText()).getPath();
            assertThat(site.has("public" + path + "index.html")).as(path).isTrue();
        }
    }

    @Test
    void csvIsQuotedWhereItMustBe() {
        List<String> lines = List.of(list("--format", "csv").split("\r\n"));
        assertThat(lines.get(0))
                .isEqualTo("title,source,date,category,summary,tags,tags_certain,likes,minutes,url,file,line");
        assertThat(lines.get(2)).startsWith("\"A “quoted”, typeset title\",Notes,2018-05-11,Operations,"
                + "\"A summary with, a comma, and a \"\"quote\"\".\",Caching|Scalability,true,1204,2,/articles/2018/05/");
        assertThat(lines).hasSize(5);
    }

    @Test
    void theTableIsForTheEye() {
        assertThat(list()).contains("2018-05-11  A “quoted”, typeset title\n"
                + "            Notes · Operations · Caching, Scalability\n");
    }

    @Test
    void theListingReadsBackAsTheSameRecords() throws IOException {
        site.without("content/articles");
        String text = list("--format", "listing");
        Folder again = new Folder(folder.resolve("again")).with("content/listings/all.txt", text);
        assertThat(CommandRun.of("list", "--site", again.path(), "--format", "listing").out()).isEqualTo(text);
        assertThat(records(again)).isEqualTo(records(site));
    }

    @Test
    void theListingOfAnArticleWithoutASourceReadsBackTooButForItsOwnSlug() throws IOException {
        Folder again = new Folder(folder.resolve("again")).with("content/listings/all.txt", list("--format", "listing"));
        List<String> records = records(again);
        assertThat(records.get(0)).isEqualTo(records(site).get(0).replaceFirst("written/\"}$", "written-"
                + Hash.mark("written", "", "2018-06-01") + "/\"}"));
        assertThat(records.subList(1, 4)).isEqualTo(records(site).subList(1, 4));
    }

    @Test
    void aSampleReadsBackAsTheSameRecords() throws IOException {
        site.without("content");
        assertThat(CommandRun.of("sample", "--articles", 60, site.path().resolve("content/listings")).code()).isZero();
        Folder again = new Folder(folder.resolve("again"))
                .with("content/listings/all.txt", list("--format", "listing"));
        assertThat(records(again)).isEqualTo(records(site)).hasSize(60);
    }

    @Test
    void articlesAreChosenByTagYearAndSource() {
        assertThat(titles("--tag", "c++")).containsExactly("系统架构");
        assertThat(titles("--tag", "SCALABILITY")).hasSize(4);
        assertThat(titles("--year", "2017")).containsExactly("系统架构", "No summary");
        assertThat(titles("--source", "the digest")).containsExactly("系统架构");
        assertThat(titles("--year", "2017", "--source", "Notes")).containsExactly("No summary");
        assertThat(titles("--tag", "nothing")).isEmpty();
    }

    @Test
    void whatCanBeReadIsListedAndTheRestIsTold() {
        site.with("content/listings/b.txt", "Notes\nMay 40, 2018 · Operations\nA title\n1 like · 2 min read\n");
        CommandRun run = CommandRun.of("list", "--site", site.path(), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.err()).contains("content/listings/b.txt:2:1: error[bad-date]").doesNotContain("{");
    }

    private List<JsonNode> jsonl() throws IOException {
        return read(list("--format", "jsonl"));
    }

    private static List<JsonNode> read(String jsonl) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : jsonl.split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    /** All that a reader sees of the articles, without where they were read and how sure their cut is. */
    private static List<String> records(Folder site) throws IOException {
        List<String> records = new ArrayList<>();
        for (JsonNode line : read(CommandRun.of("list", "--site", site.path(), "--format", "jsonl").out())) {
            records.add(((ObjectNode) line).remove(List.of("file", "line", "tags_certain")).toString());
        }
        return records;
    }

    private List<String> titles(String... options) {
        return list(options).lines().filter(line -> line.matches("\\d{4}-.*")).map(line -> line.substring(12)).toList();
    }

    private String list(String... options) {
        List<Object> args = new ArrayList<>(List.of("list", "--site", site.path()));
        args.addAll(List.of(options));
        CommandRun run = CommandRun.of(args.toArray());
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
