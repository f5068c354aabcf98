package dev.pressmark.hosting;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that go with what a site answers, in the order in which they are written. */
final class AnswerHeaders {

    /** The names of these files hold a hash of what is in them, so they never change. */
    static final String CACHE_FOR_GOOD = "public, max-age=31536000, immutable";

    /** Kept, but asked for again: whether it changed is told by its ETag, at the cost of a few bytes. */
    static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";

    private AnswerHeaders() {}

    /** What goes with every answer, given what pages may load. */
    static Map<String, String> always(String policy) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Content-Security-Policy", policy + ";frame-ancestors 'self'");
        return headers;
    }
}
