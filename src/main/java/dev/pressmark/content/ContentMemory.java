package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was read of each file, with what there was to say about it, until somebody says that the file changed: one edit
 * costs one file, not the archive. It holds for one set of settings. Safe to share.
 */
public final class ContentMemory {

    /** What was made of a file, and what was told of it. */
    private record Kept(Object product, List<Diagnostic> told) {}

    private final boolean keeps;
    private final Map<Path, Kept> read = new ConcurrentHashMap<>();
    private final Map<String, Kept> found = new ConcurrentHashMap<>();
    private final CutMemory cuts;

    /** A memory that is empty yet. */
    public ContentMemory() {
        this(true);
    }

    private ContentMemory(boolean keeps) {
        this.keeps = keeps;
        this.cuts = new CutMemory(keeps);
    }

    /** Keeps nothing, for who reads but once. */
    static ContentMemory none() {
        return new ContentMemory(false);
    }

    /**
     * Forgets files that were changed, added or removed, and folders with all that is in them. Where something came or
     * went, files are looked for anew.
     */
    public void forget(Collection<Path> files) {
        if (files.stream().anyMatch(AuthorsFile::isOne)) {
            forgetAll();
        }
        for (Path file : files) {
            boolean known = read.remove(file) != null;
            if (!known || !Files.isRegularFile(file)) {
                found.clear();
                read.keySet().removeIf(other -> other.startsWith(file));
            }
        }
    }

    /** Forgets every file. */
    public void forgetAll() {
        found.clear();
        read.clear();
    }

    /**
     * Work that makes tags final which were cut by what was known of others before; empty where they are. It may be
     * done on another thread, and takes its time; what it finds shows when the content is read the next time.
     */
    public Optional<Runnable> settling() {
        return cuts.settling();
    }

    /** What a file gives; it is read by {@code reading} where that is not known. Each file has one reader alone. */
    <T> T of(Path file, Diagnostics diagnostics, Function<Diagnostics, T> reading) {
        return of(read, file, diagnostics, reading);
    }

    /** The files of one kind, looked for by {@code looking} where they are not known. */
    List<Path> files(String kind, Diagnostics diagnostics, Function<Diagnostics, List<Path>> looking) {
        return of(found, kind, diagnostics, looking);
    }

    /** How tag runs were cut. */
    CutMemory cuts() {
        return cuts;
    }

    private <K, T> T of(Map<K, Kept> memory, K key, Diagnostics diagnostics, Function<Diagnostics, T> work) {
        if (!keeps) {
            return work.apply(diagnostics);
        }
        Kept kept = memory.get(key);
        if (kept == null) {
            Diagnostics told = new Diagnostics();
            kept = new Kept(work.apply(told), told.all());
            memory.put(key, kept);
        }
        kept.told().forEach(diagnostics::add);
        @SuppressWarnings("unchecked")
        T product = (T) kept.product();
        return product;
    }
}
