package dev.pressmark.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A piece of HTML that may stand in a page as it is: drawn here, or cleaned. */
interface Html {

    void writeTo(PageWriter writer);

    /** HTML as bytes of UTF-8, which the caller may not change any more. */
    static Html of(byte[] utf8) {
        return writer -> writer.write(utf8);
    }

    static Html of(String html) {
        return of(html.getBytes(StandardCharsets.UTF_8));
    }

    /** A piece that is drawn each time it is written, and never where no template writes it. */
    static Html later(Supplier<String> drawing) {
        return writer -> writer.writePlain(drawing.get());
    }
}
