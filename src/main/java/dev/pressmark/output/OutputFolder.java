package dev.pressmark.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A site on disk. Files that differ from what is there are written aside, in {@code .pressmark/stage} of the same folder;
 * {@link #finish} moves them into place, then removes what the last build wrote and this one did not. Files that are the
 * same stay as they are, time stamp and all. Nothing is ever replaced or removed that Pressmark did not write.
 */
public final class OutputFolder implements OutputSink, AutoCloseable {

    private static final String OWN = ".pressmark";
    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<OpenOption> READ_IT = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path folder;
    private final Path stage;
    private final Path manifest;
    private final Set<String> before;
    private final Set<String> now = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changed = new AtomicInteger();
    private final ThreadLocal<ByteBuffer> readBack = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(1 << 16));
    private final FileChannel lockChannel;
    private final FileLock lock;

    private OutputFolder(Path folder, Set<String> before, FileChannel lockChannel, FileLock lock) {
        this.folder = folder;
        this.stage = folder.resolve(OWN).resolve("stage");
        this.manifest = folder.resolve(OWN).resolve("manifest");
        this.before = before;
        this.lockChannel = lockChannel;
        this.lock = lock;
    }

    /**
     * Opens a folder for one build, and makes it where it is missing. What a killed build left aside is cleaned away.
     *
     * @throws ForeignFolderException where the folder has files and no manifest
     * @throws IOException where the disk refuses, or another build has the folder
     */
    public static OutputFolder open(Path folder) throws IOException {
        Path own = folder.resolve(OWN);
        if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            refuseForeign(folder);
        }
        Files.createDirectories(own);
        FileChannel channel = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel, folder);
        try {
            OutputFolder output = new OutputFolder(folder, Manifest.read(own.resolve("manifest")), channel, lock);
            deleteTree(output.stage);
            Files.createDirectories(output.stage);
            return output;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** How many files of the site differ from what was there before. */
    public int changedFiles() {
        return changed.get();
    }

    /** How many files the site has. */
    public int files() {
        return now.size();
    }

    @Override
    public void write(String file, ByteBuffer content) throws IOException {
        now.add(file);
        if (before.contains(file) && isSame(folder.resolve(file), content)) {
            return;
        }
        Path aside = stage.resolve(file);
        makeFolder(aside.getParent());
        try (FileChannel channel = FileChannel.open(aside, NEW_FILE)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
        }
        changed.incrementAndGet();
    }

    /**
     * The file of the last build is kept where its source was not written aside, and is no younger than the file
     * itself: after a build that was killed while it moved files into place, an old file may stand beside a new source.
     */
    @Override
    public boolean keep(String file, String source) throws IOException {
        Path there = folder.resolve(file);
        if (!before.contains(file) || Files.exists(stage.resolve(source))
                || !Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                || Files.getLastModifiedTime(there).compareTo(Files.getLastModifiedTime(folder.resolve(source))) < 0) {
            return false;
        }
        now.add(file);
        return true;
    }

    /** Most files have a folder of their own, so this is tried first; that it is there already is the rare case. */
    private static void makeFolder(Path path) throws IOException {
        try {
            Files.createDirectory(path);
        } catch (FileAlreadyExistsException e) {
            // another page of the same folder came before
        } catch (NoSuchFileException e) {
            Files.createDirectories(path);
        }
    }

    /**
     * Moves what is new into place: files and whole folders first, then removals. The list of what is ours names every file
     * that is there at any moment in between, and is left alone where it is the same as before.
     */
    @Override
    public void finish() throws IOException {
        refuseStrangers(stage, "");
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(now);
        if (before.size() - gone.size() < now.size()) {
            Set<String> both = gone.isEmpty() ? now : new HashSet<>(before);
            both.addAll(now);
            writeManifest(both);
        }
        moveInto(stage, folder);
        for (String file : gone) {
            remove(file);
        }
        if (!gone.isEmpty()) {
            writeManifest(now);
        }
        deleteTree(stage);
    }

    private void writeManifest(Set<String> files) throws IOException {
        Manifest.write(manifest, manifest.resolveSibling("manifest.new"), files);
    }

    @Override
    public void abandon() throws IOException {
        deleteTree(stage);
        if (before.isEmpty() && !Files.exists(manifest)) {
            close();
            deleteTree(folder.resolve(OWN));
        }
    }

    @Override
    public void close() throws IOException {
        if (lockChannel.isOpen()) {
            lock.release();
            lockChannel.close();
        }
    }

    private static FileLock lock(FileChannel channel, Path folder) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by another build of this process: told below
        }
        channel.close();
        throw new IOException("another build is writing into " + folder + "; wait for it to end");
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ForeignFolderException(folder, "it is a file");
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                throw new ForeignFolderException(folder, entry.getFileName().toString());
            }
        }
    }

    /** A file that we would write over and never wrote before is somebody else's. Where a folder is new, so is all in it. */
    private void refuseStrangers(Path staged, String name) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(staged)) {
            for (Path entry : entries) {
                String inner = name + entry.getFileName();
                Path target = folder.resolve(inner);
                if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(entry)) {
                    refuseStrangers(entry, inner + "/");
                } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !before.contains(inner)) {
                    throw new ForeignFolderException(folder, inner);
                }
            }
        }
    }

    /** Whether the file holds just this; one that cannot be read does not, and is written anew. */
    private boolean isSame(Path file, ByteBuffer content) {
        try (FileChannel channel = FileChannel.open(file, READ_IT)) {
            if (channel.size() != content.remaining()) {
                return false;
            }
            ByteBuffer there = roomFor(content.remaining());
            while (there.hasRemaining() && channel.read(there) >= 0) {
                // reads on to the end
            }
            return there.flip().equals(content);
        } catch (IOException e) {
            return false;
        }
    }

    private ByteBuffer roomFor(int size) {
        if (readBack.get().capacity() < size) {
            readBack.set(ByteBuffer.allocateDirect(size * 2));
        }
        return readBack.get().clear().limit(size);
    }

    /** Whole folders move in one step where there is none of that name. */
    private static void moveInto(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                Path target = to.resolve(entry.getFileName());
                boolean merge = Files.isDirectory(entry) && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
                if (merge) {
                    moveInto(entry, target);
                } else {
                    Files.move(entry, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void remove(String file) throws IOException {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder)) {
            return;
        }
        Files.deleteIfExists(path);
        Path parent = path.getParent();
        while (parent != null && !parent.equals(folder) && parent.startsWith(folder)) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
            parent = parent.getParent();
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
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
}
