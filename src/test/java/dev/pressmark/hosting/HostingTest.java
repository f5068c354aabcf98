package dev.pressmark.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.browser.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is served by real servers, at the root and below a path, and every link and file of it is asked for. */
class HostingTest {

    private static final Set<String> FOR_THE_HOST =
            Set.of("nginx.conf", "_headers", "_redirects", ".nojekyll", "CNAME");

    /** One site for each place that it stands at; all tests look at the same. */
    private static final Map<String, Folder> BUILT = new HashMap<>();

    @TempDir
    private static Path shared;

    @TempDir
    private Path temp;

    private final HttpClient client = Crawl.client();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archive/", "/a+b/(c)/"})
    void nginxServesTheWholeSite(String root) throws IOException {
        Folder site = site(root);
        try (LocalServer server = nginx(root)) {
            Crawl crawl = crawl(server, root, site);
            assertThat(crawl.problems()).isEmpty();
            assertThat(crawl.types()).hasSizeGreaterThan(100).allSatisfy((file, type) ->
                    assertThat(type).as("the type of %s", file).isEqualTo(MediaTypes.of(file)));
            expectNotFoundPage(server.origin() + root, site);
            expectNotFoundPage(server.origin() + root + "assets/", site);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archive/"})
    void pythonServesTheWholeSite(String root) throws IOException {
        Folder site = site(root);
        try (LocalServer server = LocalServer.python(temp, www(root))) {
            Crawl crawl = crawl(server, root, site);
            assertThat(crawl.problems()).isEmpty();
            expectUsualTypes(crawl);
            assertThat(Crawl.get(client, server.origin() + root + "not-here/").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archive/"})
    void serveOfNpmServesTheWholeSite(String root) throws IOException {
        Folder site = site(root);
        try (LocalServer server = LocalServer.serve(temp, www(root))) {
            Crawl crawl = crawl(server, root, site);
            assertThat(crawl.problems()).isEmpty();
            expectUsualTypes(crawl);
            if (root.equals("/")) {
                expectNotFoundPage(server.origin() + root, site);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archive/"})
    void nginxKeepsAssetsForGoodAndAsksForPagesEachTime(String root) throws IOException {
        Folder site = site(root);
        String asset = site.files().keySet().stream().filter(file -> file.endsWith(".css")).findFirst().orElseThrow();
        try (LocalServer server = nginx(root)) {
            String home = server.origin() + root;
            assertThat(header(home + asset, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(home + "tags/", "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
            assertThat(header(home + "assets/not-here.css", "Cache-Control")).as("of what is not there").isNotEqualTo(
                    "public, max-age=31536000, immutable");
            HttpResponse<byte[]> again = Crawl.get(client, home, "If-None-Match", header(home, "ETag"));
            assertThat(again.statusCode()).as("the answer to who has the page").isEqualTo(304);
            for (String address : List.of(home, home + asset, home + "feed.xml", home + "not-here")) {
                assertThat(header(address, "X-Content-Type-Options")).as(address).isEqualTo("nosniff");
                assertThat(header(address, "Content-Security-Policy")).as(address)
                        .startsWith("default-src 'self';").doesNotContain("unsafe");
            }
        }
    }

    @Test
    void nginxSendsWhatWasCompressedBefore() throws IOException {
        Folder site = site("/archive/");
        try (LocalServer server = nginx("/archive/")) {
            String page = server.origin() + "/archive/tags/";
            HttpResponse<byte[]> gzip = Crawl.get(client, page, "Accept-Encoding", "gzip");
            assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(gzip.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(gzip.body()).isEqualTo(site.files().get("tags/index.html.gz"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(site.files().get("tags/index.html"));
            HttpResponse<byte[]> brotli = Crawl.get(client, page, "Accept-Encoding", "gzip, br");
            assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
            assertThat(brotli.body()).isEqualTo(site.files().get("tags/index.html.br"))
                    .hasSizeLessThan(gzip.body().length);
            HttpResponse<byte[]> plain = Crawl.get(client, page);
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(plain.body()).isEqualTo(site.files().get("tags/index.html"));
        }
    }

    @Test
    void nginxHidesWhatIsNotForReaders() throws IOException {
        try (LocalServer server = nginx("/archive/")) {
            for (String hidden : List.of("nginx.conf", ".pressmark/manifest", ".pressmark/")) {
                assertThat(Crawl.get(client, server.origin() + "/archive/" + hidden).statusCode())
                        .as(hidden).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archive/"})
    void nginxRedirectsWhatMoved(String root) throws IOException {
        Files.writeString(temp.resolve("redirects.conf"), NginxFile.of(root, "default-src 'self'", Set.of(), List.of(
                new Redirect("2018/old.html", "tags/"),
                new Redirect("ä \"$1\"; {x}\\/", "tags/%C3%A4/"),
                new Redirect("dollars/", "about/$cents/"))));
        try (LocalServer server = LocalServer.nginx(temp,
                "root " + www(root) + "; include " + temp.resolve("redirects.conf") + ";")) {
            String home = server.origin() + root;
            expectRedirect(home + "2018/old.html", root + "tags/");
            expectRedirect(home + "%C3%A4%20%22$1%22;%20%7Bx%7D%5C/", root + "tags/%C3%A4/");
            expectRedirect(home + "dollars/", root + "about/%24cents/");
            expectRedirect(home + "tags", root + "tags/");
        }
    }

    /**
     * The site of many hard cases, with lists of several pages and with feeds of terms, where its address says that
     * it stands.
     */
    private static Folder site(String root) {
        return BUILT.computeIfAbsent(root, HostingTest::build);
    }

    private static Folder build(String root) {
        Path folder = shared.resolve(Integer.toString(BUILT.size()));
        Folder source = new Folder(folder.resolve("site")).copyOf(Path.of("src/test/resources/sites/rich"))
                .with("content/listings/seed.txt", read(BuiltSite.SEED))
                .with("site-config.yaml", """
                        title: Hosted
                        base_url: https://example.org%s
                        disable: [intersections]
                        pagination:
                          page_size: 40
                        deploy:
                          host: nginx
                          compress: [gzip, brotli]
                        """.formatted(root));
        Path output = folder.resolve("www").resolve(root.substring(1));
        CommandRun run = CommandRun.of("build", "--site", source.path(), "--output", output);
        assertThat(run.code()).as(run.said()).isZero();
        return new Folder(output);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that a server has for its root, so that the site stands where its address says. */
    private static Path www(String root) {
        Path www = site(root).path();
        for (int i = 1; i < root.split("/", -1).length - 1; i++) {
            www = www.getParent();
        }
        return www;
    }

    private LocalServer nginx(String root) throws IOException {
        return LocalServer.nginx(temp, "root " + www(root) + "; include \"" + site(root).path() + "/nginx.conf\";");
    }

    private static Crawl crawl(LocalServer server, String root, Folder site) throws IOException {
        Set<String> files = new TreeSet<>(site.files().keySet());
        files.removeAll(FOR_THE_HOST);
        // serve calls it /404
        files.remove("404.html");
        files.removeIf(file -> file.endsWith(".gz") || file.endsWith(".br"));
        assertThat(files).contains("feed.xml", "tags/scalability/feed.json", "tags/scalability/page/2/index.html",
                "search/meta.json", "archive.jsonl");
        return new Crawl(server.origin() + root).everywhere(files);
    }

    /** A server that nobody set up knows the types that a browser depends on; feeds are some kind of XML. */
    private static void expectUsualTypes(Crawl crawl) {
        assertThat(crawl.types()).hasSizeGreaterThan(100);
        crawl.types().forEach((file, type) -> {
            String kind = type.replaceFirst(";.*", "").replace("application/javascript", "text/javascript")
                    .replace("text/xml", "application/xml");
            if (file.matches(".*\\.(html|css|js|json|svg|png|txt|csv)|sitemap.xml") && !file.endsWith("feed.json")) {
                assertThat(kind).as("the type of %s", file).isEqualTo(MediaTypes.of(file).replaceFirst(";.*", ""));
            }
        });
    }

    private void expectNotFoundPage(String folder, Folder site) throws IOException {
        HttpResponse<byte[]> answer = Crawl.get(client, folder + "not-here/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(site.text("404.html"));
    }

    private void expectRedirect(String from, String to) throws IOException {
        HttpResponse<byte[]> answer = Crawl.get(client, from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).as(from).contains(to);
    }

    private String header(String address, String name) throws IOException {
        return Crawl.get(client, address).headers().firstValue(name).orElse("");
    }
}
