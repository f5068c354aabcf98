package dev.pressmark.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keeper says in {@code site-config.yaml} where the site goes, and builds it. */
class DeployTest {

    @TempDir
    private Path temp;

    private Folder site;
    private Folder built;

    @BeforeEach
    void copySite() {
        site = new Folder(temp.resolve("site")).copyOf(Path.of("src/test/resources/golden/one-article/site"));
        built = site.folder("public");
    }

    @Test
    void aSiteForAnyHostHasNoFileForOne() {
        build("title: T");
        assertThat(built.files().keySet()).doesNotContain("_headers", ".nojekyll", "CNAME", "nginx.conf")
                .noneMatch(file -> file.endsWith(".gz") || file.endsWith(".br"));
    }

    @Test
    void theFilesForAHostComeAndGoWithIt() {
        build("deploy: {host: github-pages}\nbase_url: https://archive.example.org/");
        assertThat(built.text(".nojekyll")).isEmpty();
        assertThat(built.text("CNAME")).isEqualTo("archive.example.org\n");
        build("deploy: {host: netlify}\nbase_url: https://archive.example.org/");
        assertThat(built.files().keySet()).contains("_headers").doesNotContain(".nojekyll", "CNAME");
        build("deploy: {host: s3}\nbase_url: https://archive.example.org/");
        assertThat(built.files().keySet()).doesNotContain("_headers", ".nojekyll", "CNAME");
    }

    @Test
    void gitHubsOwnDomainNeedsNoTelling() {
        build("deploy: {host: github-pages}\nbase_url: https://keeper.github.io/archive/");
        assertThat(built.files().keySet()).contains(".nojekyll").doesNotContain("CNAME");
    }

    /** Where two rules match a path, hosts differ in what they make of a header that both have. */
    @Test
    void noHeaderIsSaidTwiceOfOnePath() {
        build("deploy: {host: cloudflare-pages}");
        String headers = built.text("_headers");
        assertThat(headers.lines().filter(line -> !line.startsWith(" ") && !line.startsWith("#")))
                .containsExactly("/*", "/assets/*", "/:axis/:term/feed.json", "/:axis/:term/feed.xml", "/archive.jsonl",
                        "/feed.json", "/feed.xml", "/site.webmanifest");
        Map<String, Integer> count = new TreeMap<>();
        headers.lines().filter(line -> line.startsWith("  "))
                .forEach(line -> count.merge(line.strip().replaceFirst(":.*", ""), 1, Integer::sum));
        assertThat(count).containsEntry("Cache-Control", 1).containsEntry("Content-Security-Policy", 1)
                .containsEntry("Content-Type", 6).containsEntry("X-Content-Type-Options", 1)
                .containsEntry("Referrer-Policy", 1);
        assertThat(headers.lines()).as("Cloudflare reads no longer line").allMatch(line -> line.length() <= 2_000);
    }

    @Test
    void theHeaderAndThePagesSayTheSamePolicy() {
        build("deploy: {host: netlify, allow: [\"https://stats.example.org\"]}");
        String policy = built.text("_headers").lines().filter(line -> line.contains("Content-Security-Policy"))
                .findFirst().orElseThrow().replaceFirst(".*Policy: (.*);frame-ancestors 'self'", "$1");
        assertThat(policy).startsWith("default-src 'self' https://stats.example.org;script-src 'self' 'sha256-")
                .doesNotContain("unsafe");
        assertThat(built.text("tags/index.html")).contains(" content=\"" + policy + "\">");
    }

    @Test
    void codeInATemplateThatNoHashCanStandForIsAWarning() {
        site.with("templates/partials/house.mustache", "<style>\nmain { content: \"{{page.title}}\" }</style>\n"
                + "<p style=\"color: red\" onclick=\"go()\">\n<script type=\"application/json\">{{page.title}}</script>\n"
                + "<script src=\"{{site.root}}x.js\"></script>");
        CommandRun run = build("title: T");
        assertThat(run.err()).contains("templates/partials/house.mustache:1: warning[inline-code]: a <style> with names")
                .contains("templates/partials/house.mustache:3: warning[inline-code]: an attribute ")
                .contains("0 errors, 2 warnings");
    }

    @Test
    void compressedFilesHoldWhatTheOthersHold() throws IOException {
        build("deploy: {compress: [gzip, brotli]}");
        Brotli4jLoader.ensureAvailability();
        int compressed = 0;
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            String name = file.getKey();
            boolean worth = file.getValue().length >= 1_024
                    && name.matches(".*\\.(html|css|js|json|jsonl|csv|xml|svg|txt|webmanifest)");
            if (worth) {
                assertThat(new GZIPInputStream(new ByteArrayInputStream(built.files().get(name + ".gz"))).readAllBytes())
                        .as(name).isEqualTo(file.getValue());
                assertThat(Decoder.decompress(built.files().get(name + ".br")).getDecompressedData()).as(name)
                        .isEqualTo(file.getValue());
                compressed++;
            } else if (!name.endsWith(".gz") && !name.endsWith(".br")) {
                assertThat(built.has(name + ".gz")).as("%s.gz", name).isFalse();
            }
        }
        assertThat(compressed).isGreaterThan(10);
        byte[] header = built.files().get("index.html.gz");
        assertThat(header[4] | header[5] | header[6] | header[7]).as("the time in it").isZero();
    }

    @Test
    void onlyWhatChangedIsCompressedAgainAndAllGoesWhenItIsSwitchedOff() throws IOException {
        build("title: One\ndeploy: {compress: gzip}");
        Map<String, FileTime> before = times();
        assertThat(build("title: One\ndeploy: {compress: gzip}").err()).contains(" 0 written");
        assertThat(times()).isEqualTo(before);
        build("title: Two\ndeploy: {compress: gzip}");
        Map<String, FileTime> after = times();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("index.html.gz")).isNotEqualTo(before.get("index.html.gz"));
        String style = after.keySet().stream().filter(file -> file.endsWith(".css.gz")).findFirst().orElseThrow();
        assertThat(after.get(style)).isEqualTo(before.get(style));
        build("title: Two");
        assertThat(times()).isEmpty();
    }

    /** A build that is killed while it moves files into place may leave a new file beside an old compressed one. */
    @Test
    void aCompressedFileThatIsOlderThanItsSourceIsMadeAnew() throws IOException {
        build("title: One\ndeploy: {compress: gzip}");
        byte[] right = built.files().get("index.html.gz");
        built.with("index.html.gz", "stale");
        Files.setLastModifiedTime(built.path().resolve("index.html.gz"), FileTime.fromMillis(0));
        build("title: One\ndeploy: {compress: gzip}");
        assertThat(built.files().get("index.html.gz")).isEqualTo(right);
    }

    @Test
    void aCompressedFileThatIsGoneIsMadeAnew() {
        build("title: One\ndeploy: {compress: gzip}");
        built.without("index.html.gz");
        build("title: One\ndeploy: {compress: gzip}");
        assertThat(built.has("index.html.gz")).isTrue();
    }

    @Test
    void wrongSettingsAreToldAllAtOnceWithTheNearestRightOne() {
        site.with("site-config.yaml", """
                deploy:
                  host: netlfy
                  compress: [gzip, zip]
                  allow: [stats.example.org, "https://a.example/b", "https://ok.example:8443"]
                  hosts: x
                """);
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("site-config.yaml:2:9: error[unknown-host]", "netlify",
                "site-config.yaml:3:20: error[unknown-compression]", "site-config.yaml:4:11: error[bad-origin]",
                "site-config.yaml:4:30: error[bad-origin]", "site-config.yaml:5:3: error[unknown-key]", "5 errors");
    }

    @Test
    void compressedFilesForAHostThatDoesNotSendThemAreAWarning() {
        assertThat(build("deploy: {host: netlify, compress: [gzip]}").err())
                .contains("warning[useless-compression]: netlify does not send compressed files");
    }

    private CommandRun build(String settings) {
        site.with("site-config.yaml", settings + "\n");
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).as(run.said()).isZero();
        return run;
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : built.files().keySet()) {
            if (file.endsWith(".gz")) {
                times.put(file, Files.getLastModifiedTime(built.path().resolve(file)));
            }
        }
        return times;
    }
}
