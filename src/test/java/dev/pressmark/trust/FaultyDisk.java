package dev.pressmark.trust;

import dev.pressmark.trust.Faults.Op;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The disk, with faults: every call goes to the real one, unless {@link Faults} says that it fails. */
final class FaultyDisk extends FileSystem {

    private final FileSystem real = FileSystems.getDefault();
    private final Provider provider = new Provider();
    private final Faults faults;

    FaultyDisk(Faults faults) {
        this.faults = faults;
    }

    /** The same path, on this disk. */
    Path of(Path path) {
        return path == null ? null : new On(path);
    }

    private static Path real(Path path) {
        if (path instanceof On on) {
            return on.path;
        }
        throw new ProviderMismatchException("a path of another disk: " + path);
    }

    private final class On implements Path {

        private final Path path;

        private On(Path path) {
            this.path = path;
        }

        @Override
        public FileSystem getFileSystem() {
            return FaultyDisk.this;
        }

        @Override
        public boolean isAbsolute() {
            return path.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return of(path.getRoot());
        }

        @Override
        public Path getFileName() {
            return of(path.getFileName());
        }

        @Override
        public Path getParent() {
            return of(path.getParent());
        }

        @Override
        public int getNameCount() {
            return path.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return of(path.getName(index));
        }

        @Override
        public Path subpath(int from, int to) {
            return of(path.subpath(from, to));
        }

        @Override
        public boolean startsWith(Path other) {
            return path.startsWith(real(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return path.endsWith(real(other));
        }

        @Override
        public Path normalize() {
            return of(path.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return of(path.resolve(real(other)));
        }

        @Override
        public Path relativize(Path other) {
            return of(path.relativize(real(other)));
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return of(path.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            faults.check(Op.LOOK, path);
            return of(path.toRealPath(options));
        }

        @Override
        public File toFile() {
            throw new UnsupportedOperationException("a File is on the real disk");
        }

        @Override
        public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<Path> iterator() {
            return StreamSupport.stream(path.spliterator(), false).map(FaultyDisk.this::of).iterator();
        }

        @Override
        public int compareTo(Path other) {
            return path.compareTo(real(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof On on && path.equals(on.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    private final class Provider extends FileSystemProvider {

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return FaultyDisk.this;
        }

        @Override
        public Path getPath(URI uri) {
            return of(Path.of(uri));
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            Op op = options.contains(StandardOpenOption.WRITE) ? Op.OPEN_TO_WRITE : Op.OPEN_TO_READ;
            faults.check(op, real(path));
            return new Channel(FileChannel.open(real(path), options, attributes), real(path));
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            faults.check(Op.LIST, real(folder));
            DirectoryStream<Path> stream = provider(folder).newDirectoryStream(real(folder), path -> filter.accept(of(path)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return StreamSupport.stream(stream.spliterator(), false).map(FaultyDisk.this::of).iterator();
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            faults.check(Op.MAKE_FOLDER, real(folder));
            provider(folder).createDirectory(real(folder), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            faults.check(Op.LINK, real(link));
            provider(link).createLink(real(link), real(existing));
        }

        @Override
        public void delete(Path path) throws IOException {
            faults.check(Op.DELETE, real(path));
            provider(path).delete(real(path));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) throws IOException {
            faults.check(Op.COPY, real(to));
            provider(from).copy(real(from), real(to), options);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            faults.check(Op.MOVE, real(to));
            provider(from).move(real(from), real(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return provider(one).isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return provider(path).isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return provider(path).getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            faults.check(Op.LOOK, real(path));
            provider(path).checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return provider(path).getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            faults.check(Op.LOOK, real(path));
            return provider(path).readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
            faults.check(Op.LOOK, real(path));
            return provider(path).readAttributes(real(path), names, options);
        }

        @Override
        public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
            provider(path).setAttribute(real(path), name, value, options);
        }

        private FileSystemProvider provider(Path path) {
            return real(path).getFileSystem().provider();
        }
    }

    /** A channel that may be full: half of what it is given is then written before it says so. */
    private final class Channel extends FileChannel {

        private final FileChannel channel;
        private final Path path;

        private Channel(FileChannel channel, Path path) {
            this.channel = channel;
            this.path = path;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            faults.check(Op.READ, path);
            return channel.read(to);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            IOException failure = faults.meet(Op.WRITE, path);
            if (failure == null) {
                return channel.write(from);
            }
            int all = from.limit();
            from.limit(from.position() + from.remaining() / 2);
            int written = channel.write(from);
            from.limit(all);
            if (failure instanceof ShortWrite) {
                return written;
            }
            throw failure;
        }

        @Override
        public long size() throws IOException {
            faults.check(Op.LOOK, path);
            return channel.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            faults.check(Op.LOCK, path);
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer to, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer from, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }

    /** No failure: less is written than was given, as a disk may at any time. */
    static final class ShortWrite extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return () -> StreamSupport.stream(real.getRootDirectories().spliterator(), false).map(this::of).iterator();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return of(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
