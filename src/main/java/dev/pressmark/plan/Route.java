package dev.pressmark.plan;

import java.nio.charset.StandardCharsets;

/**
 * A place in the site: {@code ""} is home, {@code tags/kafka/} a page, {@code robots.txt} a file. Never begins with
 * {@code /}, never holds {@code ..}, an empty name or a control character.
 */
public record Route(String path) {

    /** The home page. */
    public static final Route HOME = new Route("");

    private static final String SAFE = "-._~!$&'()*+,;=:@/";

    public Route {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a route: " + path);
        }
    }

    /** Looks at each character once: there is a route for every page, and there are many pages. */
    private static boolean isSafe(String path) {
        int name = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/') {
                if (i == name || isDots(path, name, i)) {
                    return false;
                }
                name = i + 1;
            } else if (c == '\\' || Character.isISOControl(c)) {
                return false;
            }
        }
        return name == path.length() || !isDots(path, name, path.length());
    }

    private static boolean isDots(String path, int from, int to) {
        return path.charAt(from) == '.' && (to - from == 1 || to - from == 2 && path.charAt(from + 1) == '.');
    }

    /** The route of a page below this one. */
    public Route page(String... names) {
        return new Route(path + String.join("/", names) + "/");
    }

    /** The file that holds it, below the output folder, with {@code /} between names. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Its path as a link: percent-encoded as RFC 3986 asks, without a leading {@code /}. */
    public String href() {
        int plain = 0;
        while (plain < path.length() && isPlain(path.charAt(plain))) {
            plain++;
        }
        return plain == path.length() ? path : encoded(plain);
    }

    private String encoded(int from) {
        StringBuilder href = new StringBuilder(path.length() * 2).append(path, 0, from);
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            if (isPlain(c)) {
                href.append(c);
            } else {
                int length = Character.isHighSurrogate(c) ? 2 : 1;
                encode(path.substring(i, Math.min(path.length(), i + length)), href);
                i += length - 1;
            }
        }
        return href.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || SAFE.indexOf(c) >= 0;
    }

    private static void encode(String character, StringBuilder href) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            href.append('%')
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }
}
