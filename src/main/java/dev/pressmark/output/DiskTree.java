package dev.pressmark.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.stream.Stream;

/** What {@link Files} lacks. Nothing here follows a symbolic link at the end of a path. */
final class DiskTree {

    private DiskTree() {}

    /** What stands at a path; null for nothing. */
    static BasicFileAttributes at(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        } catch (FileSystemException e) {
            if (isBelowFile(path)) {
                return null;
            }
            throw e;
        }
    }

    private static boolean isBelowFile(Path path) {
        Path above = path.getParent();
        while (above != null && !Files.isDirectory(above)) {
            if (Files.isRegularFile(above)) {
                return true;
            }
            above = above.getParent();
        }
        return false;
    }

    /** Whether a folder stands there, or an exception where the disk does not say. */
    static boolean isFolder(Path path) throws IOException {
        BasicFileAttributes there = at(path);
        return there != null && there.isDirectory();
    }

    /** Most files have a folder of their own, so this is tried first; that it is there already is the rare case. */
    static void makeFolder(Path path) throws IOException {
        try {
            Files.createDirectory(path);
        } catch (FileAlreadyExistsException e) {
            // another page of the same folder came before
        } catch (NoSuchFileException e) {
            Files.createDirectories(path);
        }
    }

    /** Removes a file, or a folder with all that is in it; nothing where there is nothing. */
    static void delete(Path tree) throws IOException {
        if (at(tree) == null) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Removes as much as can be removed; whether that was all. */
    static boolean deleteQuietly(Path tree) {
        try {
            delete(tree);
            return true;
        } catch (IOException e) {
            return deleteOneByOne(tree);
        }
    }

    private static boolean deleteOneByOne(Path tree) {
        boolean all = true;
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                all &= deletes(path);
            }
            return all;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean deletes(Path path) {
        try {
            Files.deleteIfExists(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the disk refused, with the file that it refused: a full disk does not say. */
    static IOException named(Path file, IOException e) {
        return e instanceof FileSystemException known && known.getFile() != null || e instanceof ForeignFolderException
                ? e : new FileSystemException(file.toString(), null, e.getMessage());
    }
}
