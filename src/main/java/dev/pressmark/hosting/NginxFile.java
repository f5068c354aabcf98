package dev.pressmark.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what nginx includes into a {@code server} block whose {@code root} holds the site at the path of its
 * address: types, caching, compression, redirects, the page for what does not exist.
 */
public final class NginxFile {

    private final String root;
    private final String policy;
    private final Set<Compression> compressed;
    private final List<Redirect> redirects;
    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    private NginxFile(String root, String policy, Set<Compression> compressed, List<Redirect> redirects) {
        this.root = root;
        this.policy = policy;
        this.compressed = compressed;
        this.redirects = redirects;
    }

    /**
     * The file.
     *
     * @param root the path that the site stands at, decoded; begins and ends with {@code /}
     * @param policy the Content-Security-Policy that the pages keep
     * @param compressed which compressed files stand beside the others
     * @param redirects addresses that moved
     */
    public static String of(String root, String policy, Set<Compression> compressed, List<Redirect> redirects) {
        return new NginxFile(root, policy, compressed, redirects).write();
    }

    private String write() {
        line("# Written by Pressmark: deploy.host in site-config.yaml.");
        line("# Include it in the server block that has the site's root.");
        open("location " + quoted(root));
        line("index index.html;");
        line("error_page 404 " + quoted(root + HostPaths.NOT_FOUND) + ";");
        line("absolute_redirect off;");
        types();
        compression();
        headers(AnswerHeaders.ASK_EACH_TIME);
        open("location " + quoted(root + HostPaths.ASSETS));
        headers(AnswerHeaders.CACHE_FOR_GOOD);
        close();
        MediaTypes.byName().forEach(this::typeOfName);
        hide("= " + quoted(root + HostFile.NGINX.file()));
        hide("^~ " + quoted(root + ".pressmark/"));
        redirects.forEach(this::redirect);
        close();
        return text.toString();
    }

    private void types() {
        line("charset utf-8;");
        line("charset_types " + String.join(" ", textTypes()) + ";");
        line("default_type application/octet-stream;");
        open("types");
        MediaTypes.byEnding().forEach((ending, type) -> line(type + " " + ending + ";"));
        close();
    }

    /** {@code text/html} is always among them, and nginx complains of what it is told twice. */
    private static List<String> textTypes() {
        return MediaTypes.byEnding().values().stream()
                .filter(type -> MediaTypes.isText(type) && !type.equals("text/html")).distinct().toList();
    }

    /**
     * Small files have no compressed one beside them, and most sites none at all: these are compressed when they are
     * sent.
     */
    private void compression() {
        List<String> types = new ArrayList<>(MediaTypes.byName().values());
        MediaTypes.byEnding().forEach((ending, type) -> {
            if (!MediaTypes.isPacked(ending) && !type.equals("text/html")) {
                types.add(type);
            }
        });
        line("gzip on;");
        line("gzip_vary on;");
        line("gzip_min_length " + Compression.MIN_BYTES + ";");
        line("gzip_types " + String.join(" ", types) + ";");
        if (compressed.contains(Compression.GZIP)) {
            line("gzip_static on;");
        }
        if (compressed.contains(Compression.BROTLI)) {
            line("brotli_static on;    # Debian: apt-get install libnginx-mod-http-brotli-static");
        }
    }

    private void headers(String cache) {
        line("add_header Cache-Control " + quoted(cache) + ";");
        for (Map.Entry<String, String> header : AnswerHeaders.always(policy).entrySet()) {
            line("add_header " + header.getKey() + " " + quoted(header.getValue()) + " always;");
        }
    }

    private void typeOfName(String name, String type) {
        open("location ~ " + quoted("^" + escaped(root) + "(.+/)?" + escaped(name) + "$"));
        line("types {}");
        line("default_type " + type + ";");
        close();
    }

    private void hide(String what) {
        open("location " + what);
        line("return 404;");
        close();
    }

    /** What {@code return} is given has variables, and the paths of a site may hold a dollar. */
    private void redirect(Redirect redirect) {
        open("location = " + quoted(root + redirect.from()));
        line("return 301 " + quoted((HostPaths.encoded(root) + redirect.to()).replace("$", "%24")) + ";");
        close();
    }

    private void open(String what) {
        line(what + " {");
        indent += "    ";
    }

    private void close() {
        indent = indent.substring(4);
        line("}");
    }

    private void line(String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As a regular expression of Perl's kind that matches it and nothing else. */
    private static String escaped(String literal) {
        StringBuilder pattern = new StringBuilder();
        for (char c : literal.toCharArray()) {
            pattern.append("\\^$.|?*+()[]{}".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return pattern.toString();
    }
}
