package dev.pressmark.data;

import dev.pressmark.model.Article;
import dev.pressmark.plan.PageSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The files that hold the whole archive, without the places where it was read: those are the keeper's alone. Each is kept
 * in memory once, exactly as long as it is: a million articles are some 650 MB of JSON Lines. Safe to share.
 */
public final class ArchiveData {

    private static final String SCHEMA = "/data/archive.schema.json";

    private final List<Article> articles;
    private final String base;

    /**
     * The data of a site.
     *
     * @param articles in site order
     * @param base the site's absolute address; ends with {@code /}
     */
    public ArchiveData(List<Article> articles, String base) {
        this.articles = articles;
        this.base = base;
    }

    /** The bytes of one of the files. */
    public byte[] write(PageSpec.Data.Format format) {
        try {
            return switch (format) {
                case JSON_LINES -> exactly(out -> new JsonLines(base, false).write(articles, out));
                case CSV -> exactly(out -> new Csv(base, false).write(articles, out));
                case SCHEMA -> schema();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void into(OutputStream out) throws IOException;
    }

    /** Written twice, the first time to be measured: a buffer that grows would hold the archive three times over. */
    private static byte[] exactly(Writing writing) throws IOException {
        Measure measure = new Measure();
        writing.into(measure);
        Exact exact = new Exact(Math.toIntExact(measure.length));
        writing.into(exact);
        return exact.bytes();
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = ArchiveData.class.getResourceAsStream(SCHEMA)) {
            return in.readAllBytes();
        }
    }

    /** Counts bytes and forgets them. */
    private static final class Measure extends OutputStream {

        private long length;

        @Override
        public void write(int b) {
            length++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            length += count;
        }
    }

    /** Gives its own bytes away once it is full, instead of a copy. */
    private static final class Exact extends ByteArrayOutputStream {

        Exact(int length) {
            super(length);
        }

        byte[] bytes() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
