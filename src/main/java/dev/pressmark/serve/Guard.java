package dev.pressmark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask, and for what. A page of somebody else's that has its name lead to this machine (DNS rebinding) is told
 * by the name that it asks under; what it sends across sites is told by where it says that it comes from.
 */
final class Guard {

    /** Why an exchange is refused. */
    enum Refusal {
        METHOD(405, "Only GET and HEAD are answered here."),
        REQUEST(400, "The request is not in order: it has to name one host."),
        HOST(421, "This address is not served here. Use the address that pressmark serve printed."),
        ORIGIN(403, "Pages of other sites are not answered here.");

        private final int status;
        private final String words;

        Refusal(int status, String words) {
            this.status = status;
            this.words = words;
        }

        int status() {
            return status;
        }

        String words() {
            return words;
        }
    }

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String host;
    private final boolean everywhere;

    /**
     * A guard of a server.
     *
     * @param host that it was told to listen at; where that is every address of the machine, any number may be asked
     *     under, but no name
     */
    Guard(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        this.host = plain.contains(":") && !plain.startsWith("[") ? "[" + plain + "]" : plain;
        this.everywhere = EVERYWHERE.contains(plain);
    }

    /** Why this is not answered; empty where it is. */
    Optional<Refusal> refuses(HttpExchange exchange) {
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Optional.of(Refusal.METHOD);
        }
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (hosts.size() != 1) {
            return Optional.of(Refusal.REQUEST);
        }
        URI asked = exchange.getRequestURI();
        boolean known = knows(hosts.get(0)) && (asked.getRawAuthority() == null || knows(asked.getRawAuthority()));
        return known ? Optional.empty() : Optional.of(Refusal.HOST);
    }

    /** Why the stream of events is not opened to a page; empty where it is. */
    Optional<Refusal> refusesEvents(Headers headers) {
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean own = origin == null || origin.equalsIgnoreCase("http://" + headers.getFirst("Host"));
        boolean here = site == null || site.equals("same-origin") || site.equals("none");
        return own && here ? Optional.empty() : Optional.of(Refusal.ORIGIN);
    }

    private boolean knows(String authority) {
        String name = PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
        return HERE.contains(name) || name.equals(host) || everywhere && ADDRESS.matcher(name).matches();
    }
}
