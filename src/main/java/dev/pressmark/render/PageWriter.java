package dev.pressmark.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers a page as UTF-8. Pieces that are bytes already are copied, not encoded again. Not for sharing. */
final class PageWriter {

    /** What stands for a character in the page; null where it stands for itself. */
    private static final byte[][] ESCAPES = new byte['>' + 1][];

    static {
        for (char c = 0; c < ' '; c++) {
            ESCAPES[c] = c == '\n' || c == '\t' ? null : new byte[0];
        }
        ESCAPES['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['>'] = "&gt;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['"'] = "&#34;".getBytes(StandardCharsets.US_ASCII);
        ESCAPES['\''] = "&#39;".getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] bytes;
    private int length;

    PageWriter(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** What was written, until this writer is used again. */
    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** Forgets what was written, to begin the next page. */
    void clear() {
        length = 0;
    }

    /** Writes what is UTF-8 already. */
    void write(byte[] utf8) {
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Writes a part of a buffer, whose position stays as it is. */
    void write(ByteBuffer utf8, int from, int count) {
        reserve(count);
        utf8.get(from, bytes, length, count);
        length += count;
    }

    /** Writes text as it is. */
    void writePlain(String text) {
        int end = text.length();
        reserve(end * 3);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                i = putWide(text, i);
            }
        }
    }

    /**
     * Writes text so that it may stand between tags and in quoted attributes, of HTML as of XML. Control characters that
     * neither allows are left out.
     */
    void writeEscaped(String text) {
        int end = text.length();
        reserve(end * 5);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = putWide(text, i);
            } else if (c >= ESCAPES.length || ESCAPES[c] == null) {
                bytes[length++] = (byte) c;
            } else {
                byte[] escape = ESCAPES[c];
                System.arraycopy(escape, 0, bytes, length, escape.length);
                length += escape.length;
            }
        }
    }

    /**
     * Writes the character at a place, which is none of ASCII, and gives the place of its last unit. A surrogate without
     * its other half becomes U+FFFD. There is room for three bytes a unit.
     */
    private int putWide(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            c = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c;
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            bytes[length++] = (byte) (0xF0 | c >> 18);
            bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
        return c < 0x10000 ? at : at + 1;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
