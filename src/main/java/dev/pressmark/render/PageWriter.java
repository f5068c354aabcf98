package dev.pressmark.render;

import java.io.Writer;
import java.util.Arrays;

/** Gathers a page as UTF-8. Pieces that are bytes already are copied, not encoded again. Not for sharing. */
final class PageWriter extends Writer {

    private byte[] bytes;
    private int length;
    private char high;

    PageWriter(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** What was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets what was written, to begin the next page. */
    void clear() {
        length = 0;
        high = 0;
    }

    void write(Html html) {
        reserve(html.bytes().length);
        System.arraycopy(html.bytes(), 0, bytes, length, html.bytes().length);
        length += html.bytes().length;
    }

    @Override
    public void write(char[] text, int from, int count) {
        reserve(count * 3);
        for (int i = from; i < from + count; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int count) {
        reserve(count * 3);
        for (int i = from; i < from + count; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void write(int c) {
        reserve(3);
        put((char) c);
    }

    /** Writes text as it is. */
    void writePlain(String text) {
        write(text, 0, text.length());
    }

    /**
     * Writes text so that it may stand between tags and in quoted attributes, of HTML as of XML. Control characters that
     * neither allows are left out.
     */
    void writeEscaped(String text) {
        reserve(text.length() * 6);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String name = c > '>' ? null : escape(c);
            if (name == null) {
                put(c);
            } else {
                for (int j = 0; j < name.length(); j++) {
                    bytes[length++] = (byte) name.charAt(j);
                }
            }
        }
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&#34;";
            case '\'' -> "&#39;";
            default -> c < ' ' && c != '\n' && c != '\t' ? "" : null;
        };
    }

    /** Room for the bytes is there. A surrogate without its other half becomes U+FFFD. */
    private void put(char c) {
        if (high != 0) {
            putPair(c);
        } else if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            putThree(Character.isLowSurrogate(c) ? '\uFFFD' : c);
        }
    }

    private void putPair(char low) {
        char first = high;
        high = 0;
        if (!Character.isLowSurrogate(low)) {
            putThree('\uFFFD');
            put(low);
            return;
        }
        int c = Character.toCodePoint(first, low);
        reserve(4);
        bytes[length++] = (byte) (0xF0 | c >> 18);
        bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void putThree(char c) {
        reserve(3);
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void reserve(int more) {
        // eight to spare, for a pair that ends here
        if (length + more + 8 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more + 8, bytes.length * 2));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
