package dev.pressmark.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site on disk. Files that differ from what is there are written aside, in {@code .pressmark/stage} of the same folder;
 * {@link #finish} puts them in place, then removes what the last build wrote and this one did not; readers meet no page that
 * leads to a missing file meanwhile. Files that are the same stay as they are, time stamp and all. Nothing is ever replaced
 * or removed that Pressmark did not write, and nothing is done through a symbolic link.
 */
public final class OutputFolder implements OutputSink, AutoCloseable {

    private static final String OWN = ".pressmark";
    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<OpenOption> READ_IT = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> LOCK_FILE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path folder;
    private final Path stage;
    private final Path kept;
    private final Manifest manifest;
    private final boolean isNew;
    private final Set<String> whole;
    private final Set<String> pending;
    private final Set<String> now = ConcurrentHashMap.newKeySet();
    private final Set<Path> plainFolders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changed = new AtomicInteger();
    private final ThreadLocal<ByteBuffer> readBack = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(1 << 16));
    private final FileChannel lockChannel;

    private OutputFolder(Path folder, boolean isNew, FileChannel lockChannel) throws IOException {
        this.folder = folder;
        this.isNew = isNew;
        this.stage = folder.resolve(OWN).resolve("stage");
        this.kept = folder.resolve(OWN).resolve("kept");
        this.manifest = new Manifest(folder.resolve(OWN));
        this.whole = manifest.whole();
        this.pending = manifest.pending();
        this.lockChannel = lockChannel;
    }

    /**
     * Opens a folder for one build, and makes it where it is missing. What a killed build left aside is cleaned away.
     *
     * @throws ForeignFolderException where the folder has files and no manifest
     * @throws IOException where the disk refuses, or another build has the folder
     */
    public static OutputFolder open(Path folder) throws IOException {
        boolean isNew = DiskTree.at(folder) == null;
        Path own = folder.resolve(OWN);
        if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            refuseForeign(folder);
        }
        try {
            Files.createDirectories(own);
            FileChannel channel = FileChannel.open(own.resolve("lock"), LOCK_FILE);
            lock(channel, folder);
            return opened(folder, isNew, channel);
        } catch (BusyFolderException e) {
            throw e;
        } catch (IOException e) {
            if (isNew) {
                forget(folder);
            }
            throw DiskTree.named(own, e);
        }
    }

    private static OutputFolder opened(Path folder, boolean isNew, FileChannel channel) throws IOException {
        try {
            OutputFolder output = new OutputFolder(folder, isNew, channel);
            DiskTree.delete(output.stage);
            DiskTree.delete(output.kept);
            output.manifest.tidy();
            Files.createDirectories(output.stage);
            return output;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Removes a folder that holds nothing but what we keep for ourselves. */
    private static void forget(Path folder) {
        DiskTree.deleteQuietly(folder.resolve(OWN));
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // it holds something after all
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
        Path target = place(folder, file);
        if (isOurs(file) && isPlain(target.getParent()) && isSame(target, content)) {
            return;
        }
        Path aside = place(stage, file);
        try {
            DiskTree.makeFolder(aside.getParent());
            try (FileChannel channel = FileChannel.open(aside, NEW_FILE)) {
                while (content.hasRemaining()) {
                    channel.write(content);
                }
            }
        } catch (IOException e) {
            throw DiskTree.named(target, e);
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
        if (!isOurs(file) || Files.exists(stage.resolve(source))
                || !Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                || Files.getLastModifiedTime(there).compareTo(Files.getLastModifiedTime(folder.resolve(source))) < 0) {
            return false;
        }
        now.add(file);
        return true;
    }

    private static Path place(Path folder, String file) throws IOException {
        try {
            return folder.resolve(file);
        } catch (InvalidPathException e) {
            throw new IOException(folder + " cannot hold a file named " + file
                    + ": the system's locale has no such signs in file names; set LC_ALL=C.UTF-8", e);
        }
    }

    private boolean isOurs(String file) {
        return whole.contains(file) || pending.contains(file);
    }

    /** Refuses a folder of the site that is a link, or lies behind one. */
    private boolean isPlain(Path inner) throws IOException {
        if (inner.equals(folder) || plainFolders.contains(inner)) {
            return true;
        }
        if (isPlain(inner.getParent())) {
            plainFolders.add(inner.getParent());
        }
        if (Files.isSymbolicLink(inner)) {
            throw ForeignFolderException.link(inner);
        }
        return true;
    }

    @Override
    public void finish() throws IOException {
        refuseStrangers(stage, "");
        for (Set<String> ours : List.of(whole, pending)) {
            for (String file : ours) {
                Path path = folder.resolve(file).normalize();
                if (!now.contains(file) && path.startsWith(folder)) {
                    isPlain(path.getParent());
                }
            }
        }
        new Publication(folder, stage, kept, manifest, whole, pending, now).run();
        DiskTree.deleteQuietly(stage);
    }

    @Override
    public void abandon() throws IOException {
        DiskTree.deleteQuietly(stage);
        DiskTree.deleteQuietly(kept);
        if (whole.isEmpty() && !manifest.isThere()) {
            close();
            if (isNew) {
                forget(folder);
            } else {
                DiskTree.deleteQuietly(folder.resolve(OWN));
            }
        }
    }

    @Override
    public void close() throws IOException {
        lockChannel.close();
    }

    /** The lock goes with its channel, or with the process. */
    private static void lock(FileChannel channel, Path folder) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by another build of this process: told below
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (lock == null) {
            channel.close();
            throw new BusyFolderException(folder);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        BasicFileAttributes there = DiskTree.at(folder);
        if (there == null) {
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
                BasicFileAttributes there = DiskTree.at(target);
                if (there == null) {
                    continue;
                }
                if (there.isSymbolicLink()) {
                    throw ForeignFolderException.link(target);
                }
                if (!there.isDirectory()) {
                    refuseStranger(inner);
                } else if (DiskTree.isFolder(entry)) {
                    refuseStrangers(entry, inner + "/");
                } else {
                    refuseStrangersIn(target, inner + "/");
                }
            }
        }
    }

    /** A folder has to make way for a file: all in it has to be ours. */
    private void refuseStrangersIn(Path inTheWay, String name) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(inTheWay)) {
            for (Path entry : entries) {
                String inner = name + entry.getFileName();
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    refuseStrangersIn(entry, inner + "/");
                } else {
                    refuseStranger(inner);
                }
            }
        }
    }

    private void refuseStranger(String file) throws ForeignFolderException {
        if (!isOurs(file)) {
            throw new ForeignFolderException(folder, file);
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
}
