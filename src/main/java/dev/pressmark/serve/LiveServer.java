package dev.pressmark.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.hosting.MediaTypes;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.site.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Serves the site of a folder while it is worked on. Every file is byte for byte what a build would write, but for one
 * line before the end of each HTML page that brings the script which follows edits. Files come from the plan of the
 * site, by their names; no path of a request ever reaches the disk.
 */
public final class LiveServer implements AutoCloseable {

    /** What is ours below every site; no route begins with a dot. */
    private static final String OWN = "/.pressmark/";
    private static final String SCRIPT = OWN + "live.js";
    private static final String EVENTS = OWN + "events";

    private static final String HTML = MediaTypes.of("index.html");
    private static final byte[] END = "</body>".getBytes(StandardCharsets.US_ASCII);
    private static final int PROD_SECONDS = 20;

    static {
        // without it, the end of an answer waits for the browser to confirm its beginning: 40 ms each
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // a socket that sends half a request and no more gives its thread back
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
    }

    /** Hears what the site does. Called from several threads, one at a time for each method. */
    public interface Reporter {

        /**
         * The site followed some edits, or could not.
         *
         * @param files that were edited; empty at the beginning, and where tags were cut anew in the light of all
         * others
         * @param diagnostics all there is to say of the site now
         * @param changed whether browsers get another site than before
         */
        void followed(List<String> files, Diagnostics diagnostics, boolean changed, long millis);

        /** A page could not be drawn, by our own mistake. */
        void failed(String path, Throwable cause);
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> daemon(task, "pressmark-serve"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "pressmark-clock"));
    private final byte[] script = Trouble.resource("live.js").getBytes(StandardCharsets.UTF_8);
    private final Guard guard;
    private final Reporter reporter;
    private final HttpServer server;
    private final LiveSite site;
    private final Listeners listeners;
    private final FolderWatch watch;

    private LiveServer(Path folder, String host, HttpServer server, Reporter reporter) throws IOException {
        this.guard = new Guard(host);
        this.reporter = reporter;
        this.server = server;
        this.listeners = new Listeners(threads, this::news);
        this.site = new LiveSite(folder, reporter::followed, edition -> listeners.tellAll());
        this.watch = new FolderWatch(folder, site::edited, site::lost);
    }

    /**
     * Reads a site and serves it until it is closed, also where it has errors: these are then what is served.
     *
     * @param folder of the site, absolute
     * @param host a name or number of this machine
     * @param port 0 for any that is free
     * @throws java.net.BindException where the port is in use
     */
    public static LiveServer start(Path folder, String host, int port, Reporter reporter) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(host, port), 256);
        LiveServer server = new LiveServer(folder, host, http, reporter);
        server.site.start();
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        server.clock.scheduleAtFixedRate(server.listeners::prod, PROD_SECONDS, PROD_SECONDS, TimeUnit.SECONDS);
        return server;
    }

    /** The port that it listens at. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The path of the front page. */
    public String root() {
        return site.edition().root();
    }

    /** The site as it is served now; empty while there never was one without errors. */
    public Optional<Site> site() {
        return site.edition().site();
    }

    @Override
    public void close() throws IOException {
        site.close();
        watch.close();
        server.stop(0);
        clock.shutdownNow();
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        String path = exchange.getRequestURI().getRawPath();
        Optional<Guard.Refusal> refusal = guard.refuses(exchange);
        if (refusal.isEmpty() && EVENTS.equals(path) && exchange.getRequestMethod().equals("GET")) {
            refusal = guard.refusesEvents(exchange.getRequestHeaders());
            if (refusal.isEmpty()) {
                listeners.add(exchange);
                return;
            }
        }
        try (exchange) {
            if (refusal.isPresent()) {
                headers.set("Allow", "GET, HEAD");
                Answer.text(refusal.get().status(), refusal.get().words()).send(exchange);
            } else {
                answered(path == null ? "" : path, exchange.getRequestURI().getRawQuery()).send(exchange);
            }
        }
    }

    private Answer answered(String path, String query) {
        Edition edition = site.edition();
        try {
            if (path.equals(SCRIPT)) {
                return Answer.of(200, MediaTypes.of(SCRIPT), script);
            }
            return edition.site().isEmpty()
                    ? Answer.of(500, HTML, Trouble.page(edition.problems(), tag(edition)))
                    : page(edition, path, query);
        } catch (RuntimeException | StackOverflowError e) {
            reporter.failed(path, e);
            return Answer.text(500, "This page could not be drawn; the terminal says why.");
        }
    }

    private static Answer page(Edition edition, String path, String query) {
        String root = edition.root();
        if (!path.startsWith(root) && (path.equals("/") || root.equals(path + "/"))) {
            return Answer.redirect(root);
        }
        Optional<String> asked = path.startsWith(root) ? PercentCode.decoded(path.substring(root.length()))
                : Optional.empty();
        String file = asked.map(name -> name.isEmpty() || name.endsWith("/") ? name + "index.html" : name).orElse("");
        PageSpec found = edition.files().get(file);
        if (found != null) {
            return Answer.of(200, MediaTypes.of(file), drawn(edition, found));
        }
        if (edition.files().containsKey(file + "/index.html")) {
            return Answer.redirect(path + "/" + (query == null ? "" : "?" + query));
        }
        PageSpec notFound = edition.files().get("404.html");
        return Answer.of(404, HTML, drawn(edition, notFound));
    }

    private static byte[] drawn(Edition edition, PageSpec page) {
        ByteBuffer drawn = edition.site().orElseThrow().renderer().render(page);
        byte[] bytes = new byte[drawn.remaining()];
        drawn.get(bytes);
        return page.route().file().endsWith(".html") ? withScript(bytes, tag(edition)) : bytes;
    }

    private static String tag(Edition edition) {
        return "<script src=\"" + SCRIPT + "\" data-version=\"" + edition.shown() + "\" defer></script>\n";
    }

    /** The page with a line before the end of its body; behind all else where it has none. */
    private static byte[] withScript(byte[] page, String tag) {
        byte[] line = tag.getBytes(StandardCharsets.US_ASCII);
        int at = page.length - END.length;
        while (at >= 0 && !Arrays.equals(page, at, at + END.length, END, 0, END.length)) {
            at--;
        }
        at = at < 0 ? page.length : at;
        byte[] whole = Arrays.copyOf(page, page.length + line.length);
        System.arraycopy(line, 0, whole, at, line.length);
        System.arraycopy(page, at, whole, at + line.length, page.length - at);
        return whole;
    }

    /** What an open page has to know, as JSON on one line. */
    private String news() {
        Edition edition = site.edition();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", edition.shown());
            json.writeStringField("trouble", edition.overlay());
            if (edition.swap().isPresent()) {
                json.writeStringField("from", edition.swap().get().from());
                json.writeObjectFieldStart("sheets");
                for (Map.Entry<String, String> sheet : edition.swap().get().sheets().entrySet()) {
                    json.writeStringField(sheet.getKey(), sheet.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
