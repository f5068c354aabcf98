package dev.pressmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A folder that is served by this process, at a port of its own, until it is closed. */
public final class Served implements AutoCloseable, LiveServer.Reporter {

    /** What the server said of an edit. */
    public record Followed(List<String> files, Diagnostics diagnostics, boolean changed) {}

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private static final long PATIENCE = 20;

    private final BlockingQueue<Followed> told = new LinkedBlockingQueue<>();
    private final LiveServer server;

    private Served(Path folder) {
        try {
            server = LiveServer.start(folder, "127.0.0.1", 0, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves a folder; what was said while it was read is forgotten. */
    public static Served of(Path folder) {
        Served served = new Served(folder.toAbsolutePath());
        served.told.clear();
        return served;
    }

    public String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    public int port() {
        return server.port();
    }

    /** Its files, by path, as the server gives them, without the line that brings the script. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (PageSpec page : server.site().orElseThrow().plan().pages()) {
            Route route = page.route();
            HttpResponse<byte[]> answer = get(server.root() + route.href());
            assertThat(answer.statusCode()).as(route.path()).isEqualTo(200);
            files.put(route.file(), withoutScript(answer.body()));
        }
        return files;
    }

    /** What is answered to a path. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The text that is answered to a path. */
    public String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    /** What is answered to a method on a path. */
    public HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is answered to the bytes of a request, which need not be one. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Waits until the server says something of an edit that is as it is asked for, and gives that. */
    public Followed awaits(Predicate<Followed> wanted) {
        try {
            for (Followed one = told.poll(PATIENCE, TimeUnit.SECONDS); one != null;
                    one = told.poll(PATIENCE, TimeUnit.SECONDS)) {
                if (wanted.test(one)) {
                    return one;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("the server did not follow within " + PATIENCE + " s");
    }

    static byte[] withoutScript(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("<script src=\"/\\.pressmark/live\\.js\" data-version=\"[a-z0-9-]+\" defer></script>\n", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void followed(List<String> files, Diagnostics diagnostics, boolean changed, long millis) {
        told.add(new Followed(files, diagnostics, changed));
    }

    @Override
    public void failed(String path, Throwable cause) {
        throw new AssertionError(path, cause);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
