package dev.pressmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.hosting.MediaTypes;
import dev.pressmark.plan.Route;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the keeper's browser gets. */
class LiveServerTest {

    private static final Path SEED = Path.of("content/listings/scalability-11.txt");

    @TempDir
    private Path folder;

    private Folder site() throws IOException {
        return new Folder(folder)
                .with("content/listings/page.txt", Files.readString(SEED))
                .with("content/pages/about.md", "---\ntitle: About\nnav: 1\n---\nSee [tags](/tags/).\n")
                .with("content/articles/2020-01-02-名前.md", "---\ntitle: 名前 & <b>\ntags: [C++]\n---\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/deep/archive/"})
    void givesByteForByteWhatABuildWrites(String baseUrl) throws IOException {
        site().with("site-config.yaml", "title: An archive\nbase_url: " + baseUrl + "\n");
        CommandRun run = CommandRun.of("build", "--site", folder, "--output", folder.resolve("public"));
        assertThat(run.code()).as(run.said()).isZero();
        try (Served served = Served.of(folder)) {
            Map<String, byte[]> built = new Folder(folder.resolve("public")).files();
            assertThat(built).hasSizeGreaterThan(300);
            assertThat(Folder.print(served.files())).isEqualTo(Folder.print(built));
            String root = baseUrl.substring("https://example.org".length());
            built.forEach((file, bytes) -> {
                HttpResponse<byte[]> head = served.send("HEAD", root + new Route(file).href());
                assertThat(head.statusCode()).as(file).isEqualTo(200);
                assertThat(head.headers().firstValue("Content-Type")).as(file).contains(MediaTypes.of(file));
                assertThat(MediaTypes.of(file)).as(file).isNotEqualTo(MediaTypes.BINARY);
            });
        }
    }

    @Test
    void anAddressOfNothingIsThePageForThatWithStatus404() throws IOException {
        site();
        try (Served served = Served.of(folder)) {
            HttpResponse<byte[]> answer = served.get("/nothing/here/");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Not on the shelf",
                    "/.pressmark/live.js");
        }
    }

    @Test
    void aFolderWithoutItsSlashLeadsToIt() throws IOException {
        site().with("site-config.yaml", "base_url: https://example.org/archive/\n");
        try (Served served = Served.of(folder)) {
            assertThat(served.get("/archive/tags?x=1").statusCode()).isEqualTo(302);
            assertThat(served.get("/archive/tags?x=1").headers().firstValue("Location")).contains("/archive/tags/?x=1");
            assertThat(served.get("/").headers().firstValue("Location")).as("the front page").contains("/archive/");
            assertThat(served.get("/archive").headers().firstValue("Location")).contains("/archive/");
            assertThat(served.get("/tags/").statusCode()).as("outside of the site").isEqualTo(404);
        }
    }

    @Test
    void whatABrowserHasAlreadyIsNotSentAgain() throws IOException {
        site();
        try (Served served = Served.of(folder)) {
            String mark = served.get("/tags/").headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = served.get("/tags/", "If-None-Match", mark);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(served.get("/articles/", "If-None-Match", mark).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theHeadOfAPageSaysWhatThePageIs() throws IOException {
        site();
        try (Served served = Served.of(folder)) {
            HttpResponse<byte[]> head = served.send("HEAD", "/tags/");
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Length"))
                    .contains(Integer.toString(served.get("/tags/").body().length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void onlyGetAndHeadAreAnswered(String method) throws IOException {
        site();
        try (Served served = Served.of(folder)) {
            HttpResponse<byte[]> answer = method.equals("TRACE") ? null : served.send(method, "/");
            String text = served.raw(method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(text).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD").doesNotContain("Access-Control");
            assertThat(answer == null || answer.statusCode() == 405).isTrue();
        }
    }

    @Test
    void namesOfOthersAreRefused() throws IOException {
        site();
        List<String> foreign = new ArrayList<>(List.of("evil.example", "evil.example:4000", "localhost.evil.example",
                "127.0.0.1.evil.example", "localhost@evil.example", "evil.example#localhost", "[::2]", "10.0.0.1", "",
                        " ",
                "127.0.0.2", "0.0.0.0", "localhost:4000:4000", "local host", "127.1", "2130706433", "[::ffff:7f00:1]"));
        for (int i = foreign.size(); i < 50; i++) {
            foreign.add("rebind-" + i + ".example:" + (4000 + i));
        }
        try (Served served = Served.of(folder)) {
            for (String host : foreign) {
                String answer = served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(host).startsWith("HTTP/1.1 421 ").doesNotContain("<html");
            }
            for (String host : List.of("localhost", "LOCALHOST:1", "127.0.0.1:4000", "[::1]:4000", "[::1]")) {
                String answer = served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(host).startsWith("HTTP/1.1 200 ");
            }
            assertThat(served.raw("GET / HTTP/1.0\r\n\r\n")).as("no host").startsWith("HTTP/1.1 400 ");
            assertThat(served.raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .as("two hosts").startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void eventsAreNotForPagesOfOthers() throws IOException {
        site();
        try (Served served = Served.of(folder)) {
            String head = "GET /.pressmark/events HTTP/1.1\r\nHost: localhost:" + served.port()
                    + "\r\nConnection: close\r\n";
            for (String foreign : List.of("Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1",
                    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site")) {
                assertThat(served.raw(head + foreign + "\r\n\r\n")).as(foreign).startsWith("HTTP/1.1 403 ");
            }
            try (Socket socket = new Socket("127.0.0.1", served.port())) {
                socket.setSoTimeout(20_000);
                String own = head + "Origin: http://localhost:" + served.port()
                        + "\r\nSec-Fetch-Site: same-origin\r\n\r\n";
                socket.getOutputStream().write(own.getBytes(StandardCharsets.US_ASCII));
                byte[] first = new byte[15];
                assertThat(socket.getInputStream().readNBytes(first, 0, 15)).isEqualTo(15);
                assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    /** Ways out of a folder, of which each stage between a browser and a disk has fallen for some. */
    private static List<String> waysOut() {
        List<String> ups = List.of("..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..;", "..;x=1", "%c0%ae%c0%ae",
                "%e0%80%ae%e0%80%ae",
                "%u002e%u002e", "....", "..%00", ".%00.", "%2e%2e%20", "..\\", "%5c..", "..%5c");
        List<String> slashes = List.of("/", "%2f", "%252f", "\\", "%5c", "//", "/./", "%c0%af", ";/");
        List<String> ways = new ArrayList<>();
        for (String up : ups) {
            for (String slash : slashes) {
                ways.add("/" + (up + slash).repeat(3) + "secret.txt");
                ways.add("/assets/" + (up + slash).repeat(2) + "secret.txt");
            }
        }
        ways.addAll(List.of("/content/pages/about.md", "/site-config.yaml", "/secret.txt", "/secret.txt%00.html",
                "//secret.txt",
                "/./secret.txt", "/tags/../secret.txt", "http://localhost/../secret.txt",
                        "http://evil.example/secret.txt",
                "file:///etc/passwd", "/etc/passwd", "/%2fetc/passwd", "//etc/passwd", "/C:/windows/win.ini",
                        "/.git/config",
                "/.pressmark/../secret.txt", "/.pressmark/", "/.pressmark/trouble.css", "/%", "/%4", "/%zz", "/%ff",
                        "*", "secret.txt",
                "/templates/base.mustache", "/assets/%2e%2e/%2e%2e/secret.txt", "/index.html/../../secret.txt",
                        "/\u0000secret.txt"));
        return ways;
    }

    @Test
    void noPathLeadsToTheDisk() throws IOException {
        site().with("secret.txt", "the secret").with("../secret.txt", "the secret");
        assertThat(waysOut()).hasSizeGreaterThan(300);
        try (Served served = Served.of(folder)) {
            for (String way : waysOut()) {
                String answer = served.raw("GET " + way + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(way).doesNotContain("the secret", "root:", "nav: 1");
                assertThat(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 (400|404|421) .*")).as(way + " " + answer)
                        .isTrue();
            }
            assertThat(served.get("/tags/").statusCode()).isEqualTo(200);
        } finally {
            new Folder(folder).without("../secret.txt");
        }
    }

    @Test
    void socketsThatSayNothingOrHalfHoldUpNobody() throws IOException {
        site();
        List<Socket> idle = new ArrayList<>();
        try (Served served = Served.of(folder)) {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("127.0.0.1", served.port());
                idle.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
                }
            }
            long start = System.nanoTime();
            assertThat(served.get("/tags/").statusCode()).isEqualTo(200);
            assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5_000);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void followsWhatIsSavedInEveryWay() throws IOException {
        Folder site = site();
        try (Served served = Served.of(folder)) {
            site.with("content/articles/2021-01-01-new.md", "---\ntitle: Brand new\n---\nText.\n");
            served.awaits(Served.Followed::changed);
            assertThat(served.text("/articles/")).contains("Brand new");

            Path aside = folder.resolve("content/articles/.2021-01-01-new.md.swp");
            Files.writeString(aside, "---\ntitle: Saved by renaming\n---\nText.\n");
            Files.move(aside, folder.resolve("content/articles/2021-01-01-new.md"),
                    StandardCopyOption.REPLACE_EXISTING);
            served.awaits(Served.Followed::changed);
            assertThat(served.text("/articles/")).contains("Saved by renaming").doesNotContain("Brand new");

            site.without("content/articles");
            served.awaits(Served.Followed::changed);
            assertThat(served.text("/articles/")).doesNotContain("Saved by renaming");

            site.with("site-config.yaml", "title: Another name\n");
            served.awaits(Served.Followed::changed);
            assertThat(served.text("/")).contains("Another name");

            site.with("templates/partials/foot.mustache", "<footer>A foot</footer>\n");
            served.awaits(followed -> followed.changed() && served.text("/").contains("<footer>A foot</footer>"));
        }
    }

    @Test
    void whileThereIsAnErrorTheLastGoodSiteIsServed() throws IOException {
        Folder site = site();
        try (Served served = Served.of(folder)) {
            String before = served.text("/tags/");
            site.with("templates/terms.mustache", "{{nonsense}}");
            Served.Followed followed = served.awaits(f -> f.diagnostics().hasErrors());
            assertThat(followed.files().get(0)).startsWith("templates");
            assertThat(followed.changed()).isFalse();
            assertThat(served.text("/tags/")).isEqualTo(before);
            site.with("templates/terms.mustache", "<h1>{{page.title}}</h1>");
            served.awaits(f -> f.changed() && !f.diagnostics().hasErrors());
            assertThat(served.text("/tags/")).isNotEqualTo(before);
        }
    }

    @Test
    void aSiteThatWasNeverGoodShowsItsErrorsUntilItIs() throws IOException {
        Folder site = site().with("site-config.yaml", "title: [<script>alert(1)</script>\n");
        try (Served served = Served.of(folder)) {
            HttpResponse<byte[]> answer = served.get("/any/page/");
            String page = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(page).contains("site-config.yaml:", "/.pressmark/live.js").doesNotContain("<script>alert");
            site.with("site-config.yaml", "title: Mended\n");
            served.awaits(Served.Followed::changed);
            assertThat(served.text("/")).contains("Mended");
        }
    }

    @Test
    void outputBesideTheContentIsNotWatched() throws IOException {
        Folder site = site();
        try (Served served = Served.of(folder)) {
            CommandRun.of("build", "--site", folder);
            site.with("content/listings/.hidden.txt", "x").with("notes.txt", "x");
            site.with("content/pages/about.md", "---\ntitle: The only edit\n---\nText.\n");
            Served.Followed first = served.awaits(f -> true);
            assertThat(first.files()).containsExactly("content/pages/about.md");
        }
    }
}
