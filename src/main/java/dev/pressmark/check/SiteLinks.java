package dev.pressmark.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Where links lead. The same link stands on many pages, so what does not depend on the page is worked out once. */
final class SiteLinks {

    /** What a link may be. */
    enum Kind {
        /** Leads to a file of the site. */
        FOUND,
        /** Leads into the site, where there is no such file. */
        MISSING,
        /** Leads elsewhere. */
        ELSEWHERE,
        /** Is no address. */
        MALFORMED
    }

    /**
     * Where a link leads.
     *
     * @param file of the site; empty where it leads to none
     * @param fragment decoded; empty where it has none
     */
    record Target(Kind kind, String file, String fragment) {}

    /** An address of another site that is not as RFC 3986 has it: browsers take it all the same, and it is not ours to check. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)(?:https?:)?//[^\\s\"<>]+|(?:mailto|tel|data|javascript):.*", Pattern.DOTALL);

    private static final Target ELSEWHERE = new Target(Kind.ELSEWHERE, "", "");
    private static final Target MALFORMED = new Target(Kind.MALFORMED, "", "");

    private final String root;
    private final String decodedRoot;
    private final Set<String> files;
    private final Map<String, Target> known = new ConcurrentHashMap<>();

    SiteLinks(String root, Set<String> files) {
        this.root = root;
        this.decodedRoot = URI.create(root).getPath();
        this.files = files;
    }

    /** Where a link on a page leads. */
    Target of(String page, String link) {
        if (link.startsWith("/") || link.startsWith("http://") || link.startsWith("https://")) {
            Target target = known.get(link);
            if (target == null) {
                target = resolve(page, link);
                known.put(link, target);
            }
            return target;
        }
        return resolve(page, link);
    }

    private Target resolve(String page, String link) {
        URI uri;
        try {
            uri = new URI(link);
        } catch (URISyntaxException e) {
            return FOREIGN.matcher(link).matches() ? ELSEWHERE : MALFORMED;
        }
        if (uri.isAbsolute() || uri.getRawAuthority() != null) {
            return ELSEWHERE;
        }
        String file = file(page, uri);
        String fragment = uri.getRawFragment() == null ? "" : uri.getFragment();
        return file == null || !files.contains(file) ? new Target(Kind.MISSING, "", fragment)
                : new Target(Kind.FOUND, file, fragment);
    }

    /** The file that a link leads to; null where it leads out of the site. */
    private String file(String page, URI uri) {
        if (uri.getRawPath().isEmpty()) {
            return page;
        }
        URI resolved = URI.create("file://host" + root).resolve(encoded(page)).resolve(uri).normalize();
        String path = resolved.getPath();
        if (path == null || !path.startsWith(decodedRoot)) {
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
