package dev.pressmark.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Whether something is there. {@link Files#exists} takes a disk that refuses to answer for a file that is not there, and a site
 * would be built without what the keeper wrote.
 */
public final class Presence {

    private Presence() {}

    /**
     * Whether there is a file, folder or link of that name, wherever it leads.
     *
     * @throws UncheckedIOException where the disk does not say
     */
    public static boolean of(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(named(path, e));
        }
    }

    private static IOException named(Path path, IOException e) {
        return e instanceof FileSystemException ? e
                : new FileSystemException(path.toString(), null, e.getMessage());
    }
}
