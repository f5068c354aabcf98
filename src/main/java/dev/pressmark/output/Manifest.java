package dev.pressmark.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The list of the files that Pressmark wrote into a folder, kept in that folder: what is not on it is somebody else's. */
final class Manifest {

    private static final String FIRST_LINE = "pressmark manifest 1";

    private Manifest() {}

    /** The files on the list; empty where there is none. */
    static Set<String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw new IOException(file + " is not a list of files by this version; remove the output folder");
        }
        return new TreeSet<>(lines.subList(1, lines.size()));
    }

    /** Writes the list aside and puts it in place in one step. */
    static void write(Path file, Path aside, Collection<String> files) throws IOException {
        StringBuilder text = new StringBuilder(files.size() * 60).append(FIRST_LINE).append('\n');
        new TreeSet<>(files).forEach(name -> text.append(name).append('\n'));
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
