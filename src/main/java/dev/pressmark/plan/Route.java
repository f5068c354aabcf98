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
        boolean bad = path.startsWith("/") || path.contains("//") || ("/" + path + "/").contains("/../")
                || ("/" + path + "/").contains("/./") || path.indexOf('\\') >= 0
                || path.chars().anyMatch(Character::isISOControl);
        if (bad) {
            throw new IllegalArgumentException("not a route: " + path);
        }
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
        StringBuilder href = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || SAFE.indexOf(c) >= 0;
            if (plain) {
                href.append(c);
            } else {
                int length = Character.isHighSurrogate(c) ? 2 : 1;
                encode(path.substring(i, Math.min(path.length(), i + length)), href);
                i += length - 1;
            }
        }
        return href.toString();
    }

    private static void encode(String character, StringBuilder href) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            href.append('%')
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }
}
