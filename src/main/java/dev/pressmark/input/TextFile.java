package dev.pressmark.input;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one file as UTF-8. Immutable and safe to share. */
public final class TextFile {

    private static final long MAX_BYTES = 512L << 20;

    private final Path root;

    /**
     * A reader of files below one folder.
     *
     * @param root what the names in diagnostics are relative to
     */
    public TextFile(Path root) {
        this.root = root;
    }

    /**
     * The text of a file, its byte-order mark included. Empty where the file cannot be read as text at all; the reason is
     * then in {@code diagnostics}. Bytes that are not UTF-8 are an error too, but the rest of the text is still given,
     * with U+FFFD in their place, so that all other problems of the file can be told in the same run.
     */
    public Optional<String> read(Path file, Diagnostics diagnostics) {
        return bytes(file, diagnostics).flatMap(bytes -> decode(name(file), bytes, diagnostics));
    }

    /** The bytes of a file; empty where it cannot be read, and the reason is then in {@code diagnostics}. */
    public Optional<byte[]> bytes(Path file, Diagnostics diagnostics) {
        String name = name(file);
        try {
            if (Files.size(file) > MAX_BYTES) {
                return refuse(diagnostics, "file-too-large", name, "a file of " + Files.size(file) + " bytes",
                        "at most " + MAX_BYTES + " bytes", "split it into several files");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return refuse(diagnostics, "unreadable-file", name, "the file may not be read", "a readable file",
                    "give yourself the right to read it, or remove it");
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(file)) {
                return refuse(diagnostics, "unreadable-file", name, "a link that leads nowhere", "a readable file",
                        "remove the link, or correct where it leads");
            }
            return refuse(diagnostics, "unreadable-file", name, "the file is gone", "a readable file", "run again");
        } catch (IOException e) {
            return refuse(diagnostics, "unreadable-file", name, "the file cannot be read: " + e.getMessage(),
                    "a readable file", "check the disk, or remove the file");
        }
    }

    /** The name that diagnostics give a file: relative to the root, with {@code /} between names. */
    public String name(Path file) {
        Path relative = file.startsWith(root) ? root.relativize(file) : file;
        return relative.toString().replace('\\', '/');
    }

    /**
     * The text that bytes are, without a byte-order mark: UTF-16 where its mark says so, as spreadsheets write it, else
     * UTF-8 under the rules of {@link #read}.
     */
    public static Optional<String> textOf(String name, byte[] bytes, Diagnostics diagnostics) {
        if (isMarkedUtf16(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        return decode(name, bytes, diagnostics).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Whether bytes begin with a byte-order mark of UTF-16. */
    private static boolean isMarkedUtf16(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] & 0xFF) >= 0xFE;
    }

    private static Optional<String> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        if (isMarkedUtf16(bytes)) {
            return refuse(diagnostics, "not-utf-8", name, "a file in UTF-16", "UTF-8", "save the file as UTF-8");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(0) >= 0) {
            return refuse(diagnostics, "binary-file", name, "a binary file", "plain text in UTF-8",
                    "remove it, or save its text as UTF-8");
        }
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes)) {
            diagnostics.add(firstBadByte(name, bytes));
        }
        return Optional.of(text);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Diagnostic firstBadByte(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String before = out.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String excerpt = before.substring(before.lastIndexOf('\n') + 1);
        String hex = result.isError() ? String.format("0x%02X", bytes[in.position()]) : "an unfinished character";
        return Diagnostic.error("not-utf-8", new SourceSpan(name, line, excerpt.length() + 1, 1),
                        "a byte that is not UTF-8: " + hex, "plain text in UTF-8", "save the file as UTF-8")
                .withExcerpt(excerpt + "\uFFFD");
    }

    private static <T> Optional<T> refuse(
            Diagnostics diagnostics, String code, String name, String found, String expected, String mend) {
        diagnostics.add(Diagnostic.error(code, SourceSpan.file(name), found, expected, mend));
        return Optional.empty();
    }
}
