package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Every link into the site leads to a file that is there, and every fragment to an id on its page. */
final class LinkCheck implements Rule {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "data", "action");

    /** A fragment that was linked to, and the first place that did. */
    private record Fragment(String file, String id) {}

    private final String root;
    private final String decodedRoot;
    private final Set<String> files;
    private final Map<Fragment, SourceSpan> fragments = new HashMap<>();
    private final Map<String, Set<String>> idsOfPages = new HashMap<>();

    /** A check of one site. */
    LinkCheck(CheckedSite site) {
        this.root = site.root();
        this.decodedRoot = URI.create(root).getPath();
        this.files = site.files();
    }

    /** Checks where the links of a page lead; fragments wait until the ids of all pages are known. */
    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        idsOfPages.put(page.file(), page.ids());
        for (String attribute : ATTRIBUTES) {
            for (Element element : page.html().select("[" + attribute + "]")) {
                check(page, element, element.attr(attribute).strip(), diagnostics);
            }
        }
    }

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        fragments.forEach((fragment, place) -> {
            Set<String> ids = idsOfPages.get(fragment.file());
            if (ids != null && !ids.contains(fragment.id())) {
                diagnostics.add(Diagnostic.error("broken-anchor", place,
                        "a link to #" + fragment.id() + ", which " + fragment.file() + " does not have",
                        "an id on that page", "correct the link, or give the heading that id"));
            }
        });
    }

    private void check(CheckedPage page, Element element, String link, Diagnostics diagnostics) {
        URI uri;
        try {
            uri = new URI(link);
        } catch (URISyntaxException e) {
            diagnostics.add(Diagnostic.error("bad-link", page.place(element), "\"" + link + "\" is not an address",
                    "an address as RFC 3986 has it", "percent-encode blanks and signs"));
            return;
        }
        if (uri.isAbsolute() || uri.getRawAuthority() != null) {
            return;
        }
        String file = target(page, uri);
        if (file == null || !files.contains(file)) {
            diagnostics.add(Diagnostic.error("broken-link", page.place(element), "a link to " + link + ", which is not there",
                    "a page or file of the site", "correct the link, or add the page"));
        } else if (uri.getRawFragment() != null && !uri.getFragment().isEmpty()) {
            fragments.putIfAbsent(new Fragment(file, uri.getFragment()), page.place(element));
        }
    }

    /** The file that a link leads to; null where it leads out of the site. */
    private String target(CheckedPage page, URI uri) {
        if (uri.getRawPath().isEmpty()) {
            return page.file();
        }
        URI resolved = URI.create("file://host" + root).resolve(encoded(page.file())).resolve(uri).normalize();
        String path = resolved.getPath();
        if (!path.startsWith(decodedRoot)) {
            return null;
        }
        String file = path.substring(decodedRoot.length());
        boolean folder = file.isEmpty() || file.endsWith("/");
        return folder ? file + "index.html" : files.contains(file + "/index.html") ? file + "/index.html" : file;
    }

    private static URI encoded(String file) {
        return URI.create(URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/"));
    }
}
