package dev.pressmark.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a folder is ours, kept in that folder as two lists; what is on neither is somebody else's. {@code manifest} names the
 * files of the site that stands, each of which is there with all that it leads to; {@code pending} names those beside it
 * that are coming or going. Each list is written aside and put in place in one step, so that a build may end at any moment.
 */
public final class Manifest {

    /** What every list begins with. */
    public static final String FIRST_LINE = "pressmark manifest 1\n";

    private final Path whole;
    private final Path pending;

    /** The lists of a folder, which is {@code .pressmark}. */
    Manifest(Path own) {
        this.whole = own.resolve("manifest");
        this.pending = own.resolve("pending");
    }

    /** Whether a site was put here before. */
    boolean isThere() {
        return Files.exists(whole);
    }

    /** The files of the site that stands. */
    Set<String> whole() throws IOException {
        return read(whole);
    }

    /** The files of ours that are no part of it. */
    Set<String> pending() throws IOException {
        return read(pending);
    }

    void setWhole(Collection<String> files) throws IOException {
        set(whole, files);
    }

    void setPending(Collection<String> files) throws IOException {
        set(pending, files);
    }

    /** No list says the same as an empty one. */
    private static void set(Path list, Collection<String> files) throws IOException {
        if (files.isEmpty()) {
            Files.deleteIfExists(list);
        } else {
            write(list, files);
        }
    }

    /** Removes what a killed build left. */
    void tidy() throws IOException {
        DiskTree.delete(aside(whole));
        DiskTree.delete(aside(pending));
    }

    private static Path aside(Path list) {
        return list.resolveSibling(list.getFileName() + ".new");
    }

    /** The files on a list; empty where there is none. */
    public static Set<String> read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return Set.of();
        }
        if (!text.startsWith(FIRST_LINE)) {
            throw new IOException(file + " is not a list of files by this version; remove the output folder");
        }
        Set<String> files = new HashSet<>(text.length() / 40);
        int end = FIRST_LINE.length();
        for (int start = end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            files.add(text.substring(start, end));
        }
        return files;
    }

    private static void write(Path file, Collection<String> files) throws IOException {
        String[] names = files.toArray(String[]::new);
        Arrays.parallelSort(names);
        Path aside = aside(file);
        Files.deleteIfExists(aside);
        try (BufferedWriter text = Files.newBufferedWriter(aside, StandardOpenOption.CREATE_NEW)) {
            text.write(FIRST_LINE);
            for (String name : names) {
                text.write(name);
                text.write('\n');
            }
        } catch (IOException e) {
            DiskTree.deleteQuietly(aside);
            throw DiskTree.named(file, e);
        }
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            DiskTree.deleteQuietly(aside);
            throw e;
        }
    }
}
