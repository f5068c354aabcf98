package dev.pressmark.trust;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sites of few files that lead to each other as those of an archive do: home leads to all, list pages to their neighbours, each
 * page to an asset whose name is of one state alone.
 */
final class LinkedPages {

    private LinkedPages() {}

    /** The state of a number: articles come and go, list pages become more and fewer, one page is a file and then a folder. */
    static Map<String, String> of(int state) {
        Map<String, String> site = new TreeMap<>();
        int pages = 2 + state % 3;
        String asset = "assets/site." + state + ".css";
        site.put(asset, "p { margin: " + state + "px }");
        StringBuilder home = new StringBuilder(html(asset));
        for (int page = 1; page <= pages; page++) {
            String address = address(page);
            home.append(link(address));
            String article = "articles/" + (page + state) + "/";
            site.put(address + "index.html", html(asset) + link("") + link(article) + (page > 1 ? link(address(page - 1)) : "")
                    + (page < pages ? link(address(page + 1)) : ""));
            site.put(article + "index.html", html(asset) + link(address));
        }
        String odd = state % 2 == 0 ? "odd" : "odd/inner.html";
        site.put(odd, html(asset));
        site.put("index.html", home.toString());
        return site;
    }

    static Map<String, byte[]> bytes(int state) {
        Map<String, byte[]> files = new TreeMap<>();
        of(state).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String address(int page) {
        return page == 1 ? "list/" : "list/page/" + page + "/";
    }

    private static String html(String asset) {
        return "<link rel=stylesheet href=/" + asset + ">";
    }

    private static String link(String address) {
        return "<a href=/" + address + ">x</a>";
    }
}
