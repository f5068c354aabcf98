package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.Presence;
import dev.pressmark.input.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the input files of a site, in an order that depends on their names alone. */
final class ContentFiles {

    private final Path site;
    private final TextFile names;
    private final ContentMemory memory;

    ContentFiles(Path site, ContentMemory memory) {
        this.site = site;
        this.names = new TextFile(site);
        this.memory = memory;
    }

    /** The files below {@code content/folder} whose name ends in {@code ending}; hidden ones are passed over. */
    List<Path> find(String folder, String ending, Diagnostics diagnostics) {
        return memory.files(folder + " " + ending, diagnostics, told -> look(folder, ending, told));
    }

    private List<Path> look(String folder, String ending, Diagnostics diagnostics) {
        Path root = site.resolve("content").resolve(folder);
        if (isMissing(root, diagnostics)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !isHidden(root.relativize(file)) && isFileOrDeadLink(file))
                    .filter(file -> isReadable(file, diagnostics))
                    .sorted(Comparator.comparing(names::name))
                    .toList();
        } catch (UncheckedIOException e) {
            diagnostics.add(unreadable(root, e.getCause()));
        } catch (IOException e) {
            diagnostics.add(unreadable(root, e));
        }
        return List.of();
    }

    private boolean isMissing(Path root, Diagnostics diagnostics) {
        try {
            return !Presence.of(root);
        } catch (UncheckedIOException e) {
            diagnostics.add(unreadable(root, e.getCause()));
            return true;
        }
    }

    private Diagnostic unreadable(Path root, IOException e) {
        if (e instanceof FileSystemLoopException loop) {
            return Diagnostic.error("unreadable-folder", SourceSpan.file(names.name(root)), "its links lead in a circle: "
                    + names.name(root.getFileSystem().getPath(loop.getFile())), "folders that come to an end", "remove the link");
        }
        return Diagnostic.error("unreadable-folder", SourceSpan.file(names.name(root)),
                "the folder cannot be read: " + e.getMessage(), "a readable folder", "check its rights");
    }

    /** A name that is no UTF-8, or that the system's locale cannot read, would give another address on another machine. */
    private boolean isReadable(Path file, Diagnostics diagnostics) {
        String name = names.name(file);
        if (name.indexOf('\uFFFD') >= 0) {
            diagnostics.add(Diagnostic.error("unreadable-name", SourceSpan.file(name), "a file name that is not UTF-8, or that this"
                    + " system's locale cannot read", "a name in UTF-8", "rename it, or set LC_ALL=C.UTF-8"));
            return false;
        }
        return true;
    }

    /** A link that leads nowhere is found too, so that reading it tells of it. */
    private static boolean isFileOrDeadLink(Path file) {
        return Files.isRegularFile(file) || !Files.exists(file);
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
