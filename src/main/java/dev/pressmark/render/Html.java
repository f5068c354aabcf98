package dev.pressmark.render;

import java.nio.charset.StandardCharsets;

/** A piece of HTML that may stand in a page as it is: drawn here, or cleaned. Kept as bytes, since it is only ever written. */
final class Html {

    private final byte[] bytes;

    /** Takes the bytes over: the caller may not change them. */
    Html(byte[] bytes) {
        this.bytes = bytes;
    }

    Html(String html) {
        this(html.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
