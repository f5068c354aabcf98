package dev.pressmark.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A piece of HTML that may stand in a page as it is: drawn here, or cleaned. Kept as bytes, since it is only ever written. */
final class Html {

    private final Supplier<String> drawing;
    private byte[] bytes;

    /** Takes the bytes over: the caller may not change them. */
    Html(byte[] bytes) {
        this.bytes = bytes;
        this.drawing = null;
    }

    Html(String html) {
        this(html.getBytes(StandardCharsets.UTF_8));
    }

    private Html(Supplier<String> drawing) {
        this.drawing = drawing;
    }

    /** A piece that is drawn when it is first written, so never where no template writes it. Not to be shared. */
    static Html later(Supplier<String> drawing) {
        return new Html(drawing);
    }

    byte[] bytes() {
        if (bytes == null) {
            bytes = drawing.get().getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
