package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code sample}, {@code tags} and {@code check}. */
class OtherCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aSampleIsWrittenByTheHundred() {
        CommandRun run = CommandRun.of("sample", "--articles", 201, folder.resolve("listings"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("201 made-up articles on 3 pages: " + folder.resolve("listings") + "\n");
        assertThat(new Folder(folder.resolve("listings")).files().keySet())
                .containsExactly("page-01.txt", "page-02.txt", "page-03.txt");
        assertThat(new Folder(folder).text("listings/page-03.txt"))
                .startsWith("Tagged articles\n201 articles\nPage 3 of 3\n").contains("(sample)");
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        CommandRun.of("sample", "--articles", 30, "--seed", 7, folder.resolve("a"));
        CommandRun.of("sample", "--articles", 30, "--seed", 7, folder.resolve("b"));
        CommandRun.of("sample", "--articles", 30, "--seed", 8, folder.resolve("c"));
        String one = new Folder(folder.resolve("a")).print();
        assertThat(new Folder(folder.resolve("b")).print()).isEqualTo(one);
        assertThat(new Folder(folder.resolve("c")).print()).isNotEqualTo(one);
    }

    @Test
    void aSampleStaysWithinItsDaysAndHasItsTag() {
        CommandRun.of("sample", "--articles", 20, "--tag", "Caching", "--newest", "2020-03-31", "--oldest",
                "2020-03-01",
                folder.resolve("site/content/listings"));
        CommandRun run = CommandRun.of("list", "--site", folder.resolve("site"), "--tag", "Caching", "--year", "2020");
        assertThat(run.out().lines().filter(line -> line.startsWith("2020-03-"))).hasSize(20);
    }

    @Test
    void aSampleNeverWritesOverAListing() {
        Folder listings = new Folder(folder.resolve("listings")).with("mine.txt", "mine");
        CommandRun run = CommandRun.of("sample", "--articles", 5, listings.path());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("pressmark: " + listings.path()
                + " is not empty; name a folder that is, so that no listing of yours is written over\n");
        assertThat(listings.files().keySet()).containsExactly("mine.txt");
    }

    @Test
    void aSampleIntoAFileIsRefusedWithoutATrace() {
        new Folder(folder).with("file", "mine");
        CommandRun run = CommandRun.of("sample", "--articles", 5, folder.resolve("file"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("pressmark: " + folder.resolve("file") + ": ")
                .doesNotContain("\tat ", "last good site");
    }

    @Test
    void tagsAreCountedAndSpellingsThatMayBeTheSameAreShown() {
        new Folder(folder).with("content/listings/a.txt", """
                Notes
                May 11, 2018 · Operations
                One
                Its summary.
                Microservices · Scalability
                0 likes · 1 min read
                Notes
                May 10, 2018 · Operations
                Two
                Its summary.
                Microservice · Scalability
                0 likes · 1 min read
                Notes
                May 9, 2018 · Operations
                Three
                Its summary.
                Micro-services · Scalability
                0 likes · 1 min read
                """);
        CommandRun run = CommandRun.of("tags", "--site", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# 4 tags, by articles\n3\tScalability\n").contains("\n1\tMicroservice\n",
                "# 0 uncertain cuts", "# 1 group of tags that may be the same", "Micro-services (1), Microservice (1)",
                "write into content/tags.yaml", "    aliases: [");
    }

    @Test
    void theAdviceOnAliasesCanBeFollowed() {
        tagsAreCountedAndSpellingsThatMayBeTheSameAreShown();
        String[] advice = CommandRun.of("tags", "--site", folder).out()
                .split("for the first of them:\n", 2)[1].split("\n");
        new Folder(folder).with("content/tags.yaml", (advice[0] + "\n" + advice[1] + "\n").indent(-2));
        CommandRun run = CommandRun.of("tags", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out()).startsWith("# 2 tags, by articles\n").contains("# 0 groups");
    }

    @Test
    void tagsOfSignsAloneAreNotTakenForEachOtherAndAdviceIsGoodYaml() {
        new Folder(folder).with("content/articles/2018-05-11-a.md", """
                ---
                tags: [".", "..", "the \\"b\\" \\\\ cloud", "the \\"b\\" \\\\ clouds"]
                ---
                Text.
                """);
        CommandRun run = CommandRun.of("tags", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out()).contains("# 1 group of tags").doesNotContain(". (1), .. (1)");
        String[] advice = run.out().split("for the first of them:\n", 2)[1].split("\n");
        new Folder(folder).with("content/tags.yaml", (advice[0] + "\n" + advice[1] + "\n").indent(-2));
        assertThat(CommandRun.of("tags", "--site", folder).said()).contains("exit status 0", "# 0 groups of tags");
    }

    @Test
    void aSiteThatWasBuiltPassesItsCheck() {
        CommandRun.of("sample", "--articles", 30, folder.resolve("content/listings"));
        assertThat(CommandRun.of("build", "--site", folder, "--quiet").code()).isZero();
        CommandRun run = CommandRun.of("check", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out()).doesNotContain("error[");
        assertThat(run.err()).matches("\\d+ pages checked, 0 problems(, \\d+ warnings?)?(, 1 note)?\n");
    }

    @Test
    void aSiteBelowAPathPassesItsCheck() {
        new Folder(folder).with("site-config.yaml", "base_url: https://example.org/my%20archive/\n");
        CommandRun.of("sample", "--articles", 5, folder.resolve("content/listings"));
        assertThat(CommandRun.of("build", "--site", folder, "--quiet").code()).isZero();
        CommandRun run = CommandRun.of("check", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
    }

    @Test
    void brokenLinksAnchorsAndIdsThatStandTwiceAreTold() throws IOException {
        Folder built = new Folder(folder.resolve("out")).with("index.html", """
                <h1 id=a>x</h1><h2 id=a>y</h2>
                <a href="/gone/">x</a>
                <a href="/b.html#nothing">x</a> <a href="/b.html#here">x</a> <a href="#a">x</a>
                <a href="https://example.org/gone">x</a> <a href="b.html">x</a> <a href="sp ace">x</a>
                """).with("b.html", "<p id=here>x");
        CommandRun run = CommandRun.of("check", "--site", folder, "--output", built.path(), "--only",
                "broken-link,broken-anchor,bad-link,duplicate-id");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("2 pages checked, 4 problems\n");
        assertThat(run.out()).isEqualTo("""
                index.html:1:16: error[duplicate-id]: the id "a" stands twice on the page
                  expected: an id for one element each
                  mend:     rename one of the two headings, or take the id out of the template
                index.html:2:1: error[broken-link]: a link to /gone/, which is not there
                  expected: a page or file of the site
                  mend:     correct the link, or add the page
                index.html:3:1: error[broken-anchor]: a link to #nothing, which b.html does not have
                  expected: an id on that page
                  mend:     correct the link, or give the heading that id
                index.html:4:65: error[bad-link]: "sp ace" is not an address
                  expected: an address as RFC 3986 has it
                  mend:     percent-encode blanks and signs
                """);
        JsonNode json = new ObjectMapper().readTree(
                CommandRun.of("check", "--site", folder, "--output", built.path(), "--format", "json", "--only",
                        "broken-link,broken-anchor,bad-link,duplicate-id").out());
        assertThat(json).hasSize(4);
        assertThat(json.get(1).toString())
                .isEqualTo("{\"id\":\"broken-link\",\"severity\":\"error\",\"file\":\"index.html\","
                + "\"line\":2,\"column\":1,\"source\":\"\",\"found\":\"a link to /gone/, which is not there\","
                + "\"expected\":\"a page or file of the site\",\"mend\":\"correct the link, or add the page\"}");
    }

    @Test
    void aSiteThatWasNotBuiltCannotBeChecked() {
        CommandRun run = CommandRun.of("check", "--site", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("pressmark: " + folder.resolve("public")
                + " is not there; build the site first: pressmark build\n");
    }
}
