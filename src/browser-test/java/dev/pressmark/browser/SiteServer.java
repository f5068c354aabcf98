package dev.pressmark.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pressmark.plan.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves built sites on this machine as a static host does, each at a port of its own, until the tests end. */
final class SiteServer {

    private static final Map<BuiltSite, SiteServer> RUNNING = new ConcurrentHashMap<>();

    private static final String BINARY = "application/octet-stream";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private final BuiltSite site;
    private final HttpServer server;

    private SiteServer(BuiltSite site) {
        this.site = site;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "site-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** The server of a site, started where it does not run yet. */
    static SiteServer of(BuiltSite site) {
        return RUNNING.computeIfAbsent(site, SiteServer::new);
    }

    /** Where pages and all that they may ask for come from: {@code http://127.0.0.1:PORT}. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of a page, given as its path in the site. */
    String address(String path) {
        return origin() + site.root() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String file = path.startsWith(site.root()) ? new Route(path.substring(site.root().length())).file() : "";
            byte[] found = site.files().get(file);
            String type = type(found == null ? "404.html" : file);
            byte[] body = found == null ? site.files().get("404.html") : found;
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            headers.set("Cache-Control", file.startsWith("assets/") ? "max-age=31536000, immutable" : "max-age=600");
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip") && !type.equals(BINARY)) {
                headers.set("Content-Encoding", "gzip");
                body = gzipped(body);
            }
            exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] gzipped(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }

    private static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), BINARY);
    }
}
