package dev.pressmark.check;

import java.util.zip.Deflater;

/** How many bytes travel. */
final class Weight {

    private Weight() {}

    /** The bytes as gzip packs them at its usual level. */
    static long packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return deflater.getBytesWritten() + 18; // the head and the tail of gzip
        } finally {
            deflater.end();
        }
    }

    /** {@code 23.4 kB}, {@code 1.2 MB}; kilobytes of a thousand. */
    static String text(long bytes) {
        long unit = bytes >= 1_000_000 ? 1_000_000 : 1_000;
        long tenths = bytes * 10 / unit;
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + (unit == 1_000 ? " kB" : " MB");
    }
}
