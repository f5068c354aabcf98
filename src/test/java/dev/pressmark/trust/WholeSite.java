package dev.pressmark.trust;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A walk through a site from its home page, along every link and everything that pages are drawn with. */
final class WholeSite {

    private static final URI ROOT = URI.create("http://site/");

    private WholeSite() {}

    /** What pages that a reader can come to lead to, and is not there. */
    static List<String> missing(Map<String, byte[]> files) {
        List<String> missing = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        if (files.containsKey("index.html")) {
            open.add("index.html");
        }
        while (!open.isEmpty()) {
            String page = open.remove();
            for (String target : links(page, files.get(page))) {
                if (!files.containsKey(target)) {
                    missing.add(page + " -> " + target);
                } else if (seen.add(target) && target.endsWith(".html")) {
                    open.add(target);
                }
            }
        }
        return missing;
    }

    /** The files of the site that a page leads to or is drawn with. */
    static TreeSet<String> links(String page, byte[] html) {
        TreeSet<String> targets = new TreeSet<>();
        URI base = ROOT.resolve(new dev.pressmark.plan.Route(page).href());
        for (Element element : Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select("[href], [src], [action]")) {
            for (String name : List.of("href", "src", "action")) {
                URI uri = element.hasAttr(name) ? base.resolve(element.attr(name)) : ROOT;
                if (ROOT.getHost().equals(uri.getHost())) {
                    String path = uri.getPath().substring(1);
                    targets.add(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
                }
            }
        }
        return targets;
    }
}
