package dev.pressmark.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The list of the files that Pressmark wrote into a folder, kept in that folder: what is not on it is somebody else's. */
public final class Manifest {

    /** What every list begins with. */
    public static final String FIRST_LINE = "pressmark manifest 1\n";

    private Manifest() {}

    /** The files on the list; empty where there is none. */
    public static Set<String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        String text = Files.readString(file);
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

    /** Writes the list, in order, aside and puts it in place in one step. */
    static void write(Path file, Path aside, Collection<String> files) throws IOException {
        String[] names = files.toArray(String[]::new);
        Arrays.parallelSort(names);
        try (BufferedWriter text = Files.newBufferedWriter(aside)) {
            text.write(FIRST_LINE);
            for (String name : names) {
                text.write(name);
                text.write('\n');
            }
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
