package dev.pressmark.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells URLs that may stand in a page from those that may not. */
final class SafeUrl {

    private SafeUrl() {}

    /**
     * The URL as it may be written: without the blanks around it and the control characters in it that browsers drop,
     * with {@code %20} for blanks inside; empty where it has a scheme that is not in {@code schemes}.
     *
     * @param url an attribute's value, character references already decoded
     */
    static Optional<String> of(String url, Set<String> schemes) {
        String plain = url.codePoints()
                .filter(c -> !isDropped(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String scheme = scheme(plain);
        boolean safe = scheme.isEmpty() || schemes.contains(scheme);
        return safe ? Optional.of(plain.replace(" ", "%20")) : Optional.empty();
    }

    /**
     * Whether a safe URL leads into the site: no scheme, no host, not only a fragment. Browsers take {@code \} for
     * {@code /}, so {@code /\host} names a host.
     */
    static boolean isInSite(String url) {
        boolean hasHost = url.length() > 1 && isSlash(url.charAt(0)) && isSlash(url.charAt(1));
        return !url.isEmpty() && url.charAt(0) != '#' && !hasHost && scheme(url).isEmpty();
    }

    /** All before the first colon that comes before any path, query or fragment, without blanks, in lower case. */
    private static String scheme(String url) {
        int colon = url.indexOf(':');
        for (int i = 0; i < colon; i++) {
            if ("/?#\\".indexOf(url.charAt(i)) >= 0) {
                return "";
            }
        }
        String scheme = colon < 0 ? "" : url.substring(0, colon).replaceAll("[\\s\\p{Z}]+", "");
        return colon == 0 ? ":" : scheme.toLowerCase(Locale.ROOT);
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static boolean isDropped(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0xFFFD;
    }
}
