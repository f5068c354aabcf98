package dev.pressmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder as tests see it: names and bytes. */
public record Folder(Path path) {

    /** Writes a file, and the folders above it. */
    public Folder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, and the folders above it. */
    public Folder with(String file, byte[] bytes) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file, or a folder with all that is in it. */
    public Folder without(String file) {
        Path target = path.resolve(file);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    public Folder folder(String name) {
        return new Folder(path.resolve(name));
    }

    public boolean has(String file) {
        return Files.exists(path.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, by name, without those that Pressmark keeps for itself. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".pressmark/")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files as text that can be compared: a line for each, with its bytes folded into a number. */
    public String print() {
        return print(files());
    }

    /** Files as text that can be compared: a line for each, with its bytes folded into a number. */
    public static String print(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) -> lines.append(name).append(' ').append(bytes.length).append(' ')
                .append(Integer.toHexString(Arrays.hashCode(bytes))).append('\n'));
        return lines.toString();
    }

    /** Copies all files of another folder in here. */
    public Folder copyOf(Path other) {
        new Folder(other).files().forEach(this::with);
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
