package dev.pressmark.plan;

import dev.pressmark.config.SiteConfig;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads addresses in the site as keepers write them, and as other generators wrote them: {@code
 * /2019/10/15/title.html}, {@code old-name/}, {@code https://the.site/old}. What is read is hostile until it is a
 * {@link Route}.
 */
final class SiteAddress {

    private static final int LONGEST_NAME = 240;
    private static final int LONGEST_PATH = 900;

    private final String authority;
    private final String root;

    SiteAddress(SiteConfig config) {
        this.authority = config.baseUrl().getRawAuthority();
        this.root = config.root();
    }

    /** Why a text is no address in the site, and what to write instead. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String mend;

        Refused(String found, String mend) {
            super(found, null, false, false);
            this.mend = mend;
        }

        String mend() {
            return mend;
        }
    }

    /**
     * The place in the site that an address means. A path counts from the site's own root, as links in Markdown do,
     * with or without a slash in front. A last name that does not end in {@code .html} or {@code .htm} is a folder,
     * whatever dots it has: that is how a static host can answer it with a page.
     */
    Route read(String written) throws Refused {
        String text = written.strip();
        for (int i = 0; i < text.length(); i++) {
            refuseSign(text.charAt(i));
        }
        String path = decoded(path(text));
        if (path.isEmpty()) {
            return Route.HOME;
        }
        for (String name : path.split("/", -1)) {
            refuseName(name, path);
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw new Refused("longer than " + LONGEST_PATH + " bytes", "leave it out");
        }
        Route route = route(path);
        String found = FileNames.problem(route.file()).orElse(null);
        if (found != null) {
            throw new Refused(found, "leave it out");
        }
        return route;
    }

    private static Route route(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.equals("index.html") || lower.endsWith("/index.html")) {
            return new Route(path.substring(0, path.length() - "index.html".length()));
        }
        return new Route(lower.endsWith(".html") || lower.endsWith(".htm") ? path : path + "/");
    }

    /** What stands behind the site's root, without slashes at its ends. */
    private String path(String text) throws Refused {
        String path = text;
        int scheme = schemeEnd(text);
        if (scheme > 0 || text.startsWith("//")) {
            String name = text.substring(0, Math.max(0, scheme)).toLowerCase(Locale.ROOT);
            if (scheme > 0 && (!name.matches("https?") || !text.startsWith("://", scheme))) {
                throw new Refused("not an address of the web", "write the path in the site, such as /old/name/");
            }
            path = behindHost(text.substring(text.indexOf("//") + 2));
        }
        int from = path.startsWith("/") ? 1 : 0;
        return path.substring(from, Math.max(from, path.endsWith("/") ? path.length() - 1 : path.length()));
    }

    private String behindHost(String text) throws Refused {
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        String path = slash < 0 ? "/" : text.substring(slash);
        if (!host.equalsIgnoreCase(authority)) {
            throw new Refused("on another host than this site's, " + authority,
                    "write the path in this site, or set that host's address as base_url");
        }
        if (!(path.endsWith("/") ? path : path + "/").startsWith(root)) {
            throw new Refused("outside of this site, which begins at " + root, "write a path below that");
        }
        return path.length() < root.length() ? "/" : path.substring(root.length() - 1);
    }

    /** Where a scheme ends: letters, then a colon, before any slash; -1 where there is none. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || i > 0 && "+-.0123456789".indexOf(c) >= 0;
            if (!plain) {
                return c == ':' && i > 0 ? i : -1;
            }
        }
        return -1;
    }

    private static void refuseSign(char c) throws Refused {
        if (c == '?' || c == '#') {
            throw new Refused("with a " + (c == '?' ? "query" : "fragment") + ", which no file can answer",
                    "leave out what begins with " + c + ", or write %" + (c == '?' ? "3F" : "23")
                    + " for the sign itself");
        }
        if (c == '\\') {
            throw new Refused("with a backslash", "write / between names");
        }
        if (Character.isISOControl(c)) {
            throw new Refused("with a control character", "remove it");
        }
    }

    /** Signs behind percent signs, decoded once, and strictly. */
    private static String decoded(String path) throws Refused {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new Refused("with a percent sign that encodes nothing", "write %25 for the sign itself");
                }
                plain.put((byte) (high << 4 | low));
                i += 2;
            } else {
                plain.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new Refused("percent-encoded, but not in UTF-8", "encode its signs as UTF-8");
        }
    }

    private static void refuseName(String name, String path) throws Refused {
        if (name.isEmpty()) {
            throw new Refused("with two slashes at one place", "write one");
        }
        if (name.equals(".") || name.equals("..")) {
            throw new Refused("with a name \"" + name + "\", which leads elsewhere", "write the path that it leads to");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean half = Character.isHighSurrogate(c)
                    ? i + 1 == name.length() || !Character.isLowSurrogate(name.charAt(i + 1))
                    : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(name.charAt(i - 1)));
            if (c == '\\' || Character.isISOControl(c) || half || isEncodedAgain(name, i)) {
                throw new Refused("with a sign that no path may hold behind its percent signs", "remove it");
            }
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new Refused("with a name of more than " + LONGEST_NAME + " bytes", "leave it out");
        }
        if (path.toLowerCase(Locale.ROOT).startsWith(".pressmark")) {
            throw new Refused("in the folder that Pressmark keeps for itself", "leave it out");
        }
    }

    /** Encoded twice: some hosts decode as often, and would see another path than we do. */
    private static boolean isEncodedAgain(String name, int at) {
        return name.charAt(at) == '%' && at + 2 < name.length() && Character.digit(name.charAt(at + 1), 16) >= 0
                && Character.digit(name.charAt(at + 2), 16) >= 0;
    }
}
