package dev.pressmark.hosting;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A way to make a file smaller; the smaller one stands beside it, for hosts that send it in its place. */
public enum Compression {

    /**
     * RFC 1952, as small as the JDK makes it, without a time. The bytes are those of the zlib that the JDK comes
     * with.
     */
    GZIP(".gz") {
        @Override
        public byte[] compress(ByteBuffer content) throws IOException {
            byte[] bytes = bytes(content);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
            try (GZIPOutputStream gzip = new Smallest(out)) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        }
    },

    /** RFC 7932, by Google's own encoder, which is native code and not there for every machine. */
    BROTLI(".br") {
        @Override
        public byte[] compress(ByteBuffer content) throws IOException {
            return Encoder.compress(bytes(content), new Encoder.Parameters()
                    .setQuality(QUALITY).setMode(Encoder.Mode.TEXT).setWindow(window(content.remaining())));
        }

        @Override
        public Optional<String> obstacle() {
            return Brotli4jLoader.isAvailable()
                    ? Optional.empty()
                    : Optional.of("there is no Brotli encoder for this machine (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + ")");
        }
    };

    /** A file of fewer bytes is left alone: it fits into one packet as it is. */
    public static final int MIN_BYTES = 1_024;

    /** The two higher ones are forty times slower and save another eighth. */
    private static final int QUALITY = 9;

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** What it is called in the settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What all of them are called. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Compression::key).toList();
    }

    /** What the compressed file's name ends with, behind the name of the other. */
    public String ending() {
        return ending;
    }

    /** The bytes from position to limit, compressed; the position stays as it is. Safe to call from several threads. */
    public abstract byte[] compress(ByteBuffer content) throws IOException;

    /** Why it cannot be done on this machine; empty where it can. */
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    /** As wide as the file and not wider: most of the time would go into clearing tables that nothing is put into. */
    private static int window(int bytes) {
        return Math.max(10, Math.min(24, Integer.SIZE - Integer.numberOfLeadingZeros(bytes)));
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    /** The JDK takes no level but by inheritance. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
