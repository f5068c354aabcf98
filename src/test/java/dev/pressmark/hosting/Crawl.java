package dev.pressmark.hosting;

import dev.pressmark.plan.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Goes through a whole site as it is served: from its front page along every link, and then to every file that no
 * page links to.
 */
final class Crawl {

    private static final Map<String, String> LINKS =
            Map.of("a", "href", "link", "href", "script", "src", "img", "src", "form", "action", "use", "href");

    private final HttpClient client = client();
    private final String start;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, String> types = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * A crawl.
     *
     * @param start where the site's front page is served
     */
    Crawl(String start) {
        this.start = start;
    }

    /** Goes everywhere. */
    Crawl everywhere(Collection<String> files) throws IOException {
        visit(start);
        follow();
        for (String file : files) {
            boolean page = file.endsWith("index.html");
            visit(start + new Route(page ? file.substring(0, file.length() - "index.html".length()) : file).href());
        }
        follow();
        return this;
    }

    /** What is wrong: answers that are not 200, links that lead out of the site on the same server. */
    List<String> problems() {
        return problems;
    }

    /** The {@code Content-Type} of every file, by its decoded path below the front page. */
    Map<String, String> types() {
        return types;
    }

    private void visit(String address) {
        String plain = address.replaceFirst("[#?].*", "");
        if (plain.startsWith(start) && seen.add(plain)) {
            waiting.add(plain);
        }
    }

    private void follow() throws IOException {
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            HttpResponse<byte[]> answer = get(client, address);
            if (answer.statusCode() != 200) {
                problems.add(answer.statusCode() + " " + address);
                continue;
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String path = URI.create(address).getPath().substring(URI.create(start).getPath().length());
            types.put(new Route(path).file(), type);
            if (type.startsWith("text/html")) {
                read(address, new String(answer.body(), StandardCharsets.UTF_8));
            }
        }
    }

    private void read(String address, String html) {
        for (Element element : Jsoup.parse(html, address).select("[href], [src], [action]")) {
            String link = LINKS.getOrDefault(element.tagName(), "");
            if (link.isEmpty() || !element.hasAttr(link)) {
                continue;
            }
            String target = element.absUrl(link);
            if (target.startsWith(start)) {
                visit(target);
            } else if (target.startsWith(URI.create(start).resolve("/").toString())) {
                problems.add("leads out of the site: " + target + " on " + address);
            }
        }
    }

    /** A client that does not ask for HTTP/2 each time. */
    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** One answer; redirects are not followed. */
    static HttpResponse<byte[]> get(HttpClient client, String address, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
