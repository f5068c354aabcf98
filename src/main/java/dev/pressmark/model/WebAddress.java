package dev.pressmark.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of other sites, from texts that others wrote. */
public final class WebAddress {

    private static final int LONGEST = 4_000;

    private WebAddress() {}

    /**
     * The address as it may stand in a page: absolute, of http or https, with a host and without a name or a password
     * before it; signs that no address may have are written as {@code %20} and the like. Empty for any other text.
     */
    public static Optional<String> of(String text) {
        String plain = text.strip();
        String scheme = plain.substring(0, Math.min(8, plain.length())).toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST || !scheme.startsWith("http://") && !scheme.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(encoded(plain));
            String authority = uri.getRawAuthority();
            boolean safe = authority != null && authority.indexOf('@') < 0 && !host(authority).isEmpty();
            return safe ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host of an address that {@link #of} gave, without {@code www.}. */
    public static String host(String address) {
        int from = address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2;
        int to = from;
        while (to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String authority = address.substring(from, to);
        int port = authority.lastIndexOf(':');
        String host = port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
        return host.startsWith("www.") && host.length() > 4 ? host.substring(4) : host;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c);
            boolean strayPercent = c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2));
            if (c <= ' ' || c == 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0 || strayPercent) {
                encoded.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else if (!Character.isISOControl(c) && !half || half && isPair(text, i)) {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
