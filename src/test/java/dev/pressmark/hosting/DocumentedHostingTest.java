package dev.pressmark.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/deploying.md} shows for servers is run by them. */
class DocumentedHostingTest {

    private static final Path DOCUMENT = Path.of("docs/deploying.md");

    @TempDir
    private Path temp;

    @Test
    void theServerBlockOfNginxServesTheSiteBelowItsPath() throws IOException {
        Folder site = new Folder(temp.resolve("site")).copyOf(Path.of("src/test/resources/golden/one-article/site"));
        String settings = DeployingDocumentTest.pieces(DOCUMENT, "yaml").stream()
                .filter(piece -> piece.contains("host: nginx") && piece.contains("base_url")).findFirst().orElseThrow();
        site.with("site-config.yaml", settings);
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--output", temp.resolve("www/archive"));
        assertThat(run.code()).as(run.said()).isZero();
        String block = DeployingDocumentTest.pieces(DOCUMENT, "nginx").get(0).replaceFirst("^server \\{\\s*listen 80;", "")
                .replaceFirst("}\\s*$", "").replace("/srv/www", temp.resolve("www").toString());
        try (LocalServer server = LocalServer.nginx(temp.resolve("server"), block)) {
            HttpClient client = Crawl.client();
            assertThat(Crawl.get(client, server.origin() + "/archive/").statusCode()).isEqualTo(200);
            assertThat(Crawl.get(client, server.origin() + "/archive/not-here").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theFunctionOfCloudFrontLeadsToThePagesOfFolders() throws IOException {
        LocalServer.need(LocalServer.isThere("node"), "node is missing; to run it: apt-get install nodejs");
        String function = DeployingDocumentTest.pieces(DOCUMENT, "js").get(0);
        Path script = Files.writeString(temp.resolve("function.js"), function + """
                const assert = require('node:assert');
                const at = uri => handler({ request: { uri: uri } });
                assert.equal(at('/').uri, '/index.html');
                assert.equal(at('/tags/scalability/').uri, '/tags/scalability/index.html');
                assert.equal(at('/tags/.net/page/2/').uri, '/tags/.net/page/2/index.html');
                assert.equal(at('/feed.xml').uri, '/feed.xml');
                assert.equal(at('/assets/site.abc12.css').uri, '/assets/site.abc12.css');
                assert.equal(at('/tags').statusCode, 301);
                assert.equal(at('/tags').headers.location.value, '/tags/');
                """);
        assertThat(LocalServer.run("node", script.toString())).isEmpty();
    }
}
