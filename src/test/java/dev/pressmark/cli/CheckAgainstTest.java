package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --against}: no address of an earlier build is lost unseen. */
class CheckAgainstTest {

    private static final String HEAD =
            "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    @TempDir
    private Path folder;
    private Folder site;

    @BeforeEach
    void aSite() {
        site = new Folder(folder)
                .with("content/articles/2018-05-11-fearless.md", article("Fearless concurrency in Firefox",
                "Kubernetes"))
                .with("content/articles/2018-05-12-kafka.md", article("Kafka at rest", "Kafka"))
                .with("content/listings/a.txt", """
                        Notes
                        May 13, 2018 · Operations
                        Sharding a database by hand
                        Its summary.
                        Databases · Kafka
                        0 likes · 1 min read
                        """);
    }

    private static String article(String title, String tags) {
        return "---\ntitle: " + title + "\ntags: [" + tags + "]\n---\nText.\n";
    }

    private CommandRun check(Object... more) {
        CommandRun built = CommandRun.of("build", "--site", folder, "--quiet");
        assertThat(built.code()).as(built.said()).isZero();
        Object[] args = new Object[more.length + 5];
        args[0] = "check";
        args[1] = "--site";
        args[2] = folder;
        args[3] = "--only";
        args[4] = "vanished-address,shrunk-list,too-many-redirects,long-redirect,broken-link";
        System.arraycopy(more, 0, args, 5, more.length);
        return CommandRun.of(args);
    }

    private Path kept() {
        CommandRun.of("build", "--site", folder, "--quiet");
        site.with("kept", site.text("public/.pressmark/manifest"));
        return folder.resolve("kept");
    }

    @Test
    void aSiteLosesNothingAgainstItself() {
        Path manifest = kept();
        assertThat(check("--against", manifest).said()).contains("exit status 0");
        for (String same : new String[] {"public", "public/sitemap.xml"}) {
            assertThat(CommandRun.of("check", "--site", folder, "--against", folder.resolve(same)).said())
                    .contains("exit status 0");
        }
    }

    @Test
    void aRenamedArticleIsFoundAgainByItsWords() {
        Path manifest = kept();
        site.without("content/articles/2018-05-11-fearless.md")
                .with("content/articles/2018-05-11-without-fear.md", article("Fearless concurrency in Firefox",
                "Kubernetes"));
        CommandRun run = check("--against", manifest);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("content/articles/2018-05-11-without-fear.md: error[vanished-address]: "
                + "/articles/2018/05/fearless/ of " + manifest + " is gone", "write into its front matter: aliases: "
                + "[\"/articles/2018/05/fearless/\"]");
    }

    @Test
    void anArticleOfAListingIsMendedInTheFileOfRedirectsAndThenAllIsWell() {
        Path manifest = kept();
        site.with("content/listings/a.txt",
                site.text("content/listings/a.txt").replace("Sharding a database", "Sharding a large database"));
        CommandRun run = check("--against", manifest);
        assertThat(run.code()).isEqualTo(1);
        String line = run.out().lines().filter(one -> one.contains(" took its place, write \"")).findFirst()
                .orElseThrow()
                .replaceFirst(".*, write ", "");
        site.with("content/redirects.yaml", line + "\n");
        CommandRun mended = check("--against", manifest);
        assertThat(mended.code()).as(mended.said()).isZero();
    }

    @Test
    void aTagIsMendedAmongTheAliases() {
        Path manifest = kept();
        site.with("content/articles/2018-05-11-fearless.md",
                article("Fearless concurrency in Firefox", "Kuberentes"));
        CommandRun run = check("--against", manifest);
        assertThat(run.out()).contains("content/tags.yaml: error[vanished-address]: /tags/kubernetes/ of ");
        String line = run.out().lines().filter(one -> one.contains("\"Kuberentes\": {")).findFirst().orElseThrow()
                .replaceFirst(".*: (\"Kuberentes\": \\{)", "$1");
        site.with("content/tags.yaml", line + "\n");
        CommandRun mended = check("--against", manifest);
        assertThat(mended.code()).as(mended.said()).isZero();
    }

    @Test
    void aSitemapOfAnotherGeneratorIsReadPackedOrInParts() throws IOException {
        String urls = HEAD + "<url><loc>http://localhost:4000/2018/05/11/fearless-concurrency-in-firefox.html</loc></url>\n"
                + "<url xmlns:image='urn:i'><loc>http://localhost:4000/</loc><image:loc>http://localhost:4000/no.png</image:loc>"
                + "</url>\n<url><loc> http://localhost:4000/tags/kafka/?utm=1 </loc></url></urlset>";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(urls.getBytes(StandardCharsets.UTF_8));
        }
        site.with("old/sitemap.xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + "https://other.example/maps/part-1.xml.gz</loc></sitemap></sitemapindex>")
                .with("old/part-1.xml.gz", packed.toByteArray());
        CommandRun run = check("--against", folder.resolve("old"), "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json).as(run.said()).hasSize(1);
        assertThat(json.get(0).get("file").asText()).isEqualTo("content/articles/2018-05-11-fearless.md");
        assertThat(json.get(0).get("id").asText()).isEqualTo("vanished-address");
        assertThat(json.get(0).get("mend").asText())
                .endsWith("aliases: [\"/2018/05/11/fearless-concurrency-in-firefox.html\"]");
    }

    @Test
    void whatIsNoListOfAddressesIsRefusedWithoutATrace() {
        site.with("text", "hello").with("empty", "").with("broken.xml", HEAD + "<url><loc>x")
                .with("other.xml", "<feed/>").with("part.xml", "<sitemapindex><sitemap><loc>http://x/../none.xml</loc>"
                        + "</sitemap></sitemapindex>")
                .with("entity.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>&e;</loc>"
                        + "</url></urlset>");
        check();
        for (String file : new String[] {"text", "empty", "broken.xml", "other.xml", "part.xml", "entity.xml",
                "missing"}) {
            CommandRun run = CommandRun.of("check", "--site", folder, "--against", folder.resolve(file));
            assertThat(run.code()).as("%s: %s", file, run.said()).isEqualTo(1);
            assertThat(run.err()).as(file).startsWith("pressmark: ").doesNotContain("\tat ", "root:");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void anAddressOfTheWebIsToBeSavedFirst() {
        CommandRun run = check("--against", "https://example.org/sitemap.xml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("save it first: curl -fO https://example.org/sitemap.xml");
    }

    @Test
    void aListThatIsShorterIsNoLossAndFeedsAndDataAreKept() {
        site.with("kept", "pressmark manifest 1\narticles/page/2/index.html\nassets/site.abcde.css\nfeed.xml\n404.html\n"
                + "sources/gone/feed.xml\nsources/gone/index.html\nsearch/words/1.json\n");
        CommandRun run = check("--against", folder.resolve("kept"));
        assertThat(run.out()).contains("warning[shrunk-list]: /articles/ is still there, but not /articles/page/2/",
                "/sources/gone/ of " + folder.resolve("kept") + " is gone, with 1 more below it");
        assertThat(run.err()).contains("1 problem, 1 warning");
    }

    @Test
    void tooManyLinesForAHostAreTold() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            lines.append("/old/").append(i).append("/: /tags/\n");
        }
        site.with("content/redirects.yaml", lines.toString());
        CommandRun run = check();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("_redirects:2001: warning[too-many-redirects]: 2001 redirects in one file");
    }
}
