package dev.pressmark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is answered to a request.
 *
 * @param type content type of the body
 * @param location where to go instead; empty to stay
 */
record Answer(int status, String type, byte[] body, String location) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, "");
    }

    static Answer of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(int status, String words) {
        return of(status, TEXT, words + "\n");
    }

    static Answer redirect(String location) {
        return new Answer(302, TEXT, new byte[0], location);
    }

    /** Sends it; a browser that has these bytes already is told so, one that asks for the head gets no body. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        if (!location.isEmpty()) {
            headers.set("Location", location);
        }
        if (status == 200) {
            headers.set("ETag", etag());
            if (etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String etag() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
