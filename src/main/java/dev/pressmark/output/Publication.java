package dev.pressmark.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a new site in the place of the one that stands, in an order in which no page that a reader can come to leads to a
 * file that is not there: files of new names first, to which nothing leads yet; then those that replace others; last, what no
 * page leads to any more is taken away. What is replaced or taken away is kept until the end, and where the disk refuses a
 * step, all steps are taken back. {@code docs/adr/0006-whole-at-any-moment.md} tells why.
 */
final class Publication {

    private static final String HOME = "index.html";

    private final Path folder;
    private final Path stage;
    private final Path kept;
    private final Manifest manifest;
    private final Set<String> whole;
    private final Set<String> pending;
    private final Set<String> now;
    /** What stands at names that were free. */
    private final List<Path> added = new ArrayList<>();
    private final List<Kept> replaced = new ArrayList<>();
    private final List<Kept> removed = new ArrayList<>();
    private boolean listed;

    /** A file of the last site, out of the readers' sight. */
    private record Kept(Path place, Path keptAt) {}

    /**
     * A publication.
     *
     * @param stage the files of the new site that differ from what stands
     * @param kept a folder that is not there yet
     * @param whole the files of the site that stands
     * @param pending files of ours beside it
     * @param now the files of the new site
     */
    Publication(Path folder, Path stage, Path kept, Manifest manifest, Set<String> whole, Set<String> pending,
            Set<String> now) {
        this.folder = folder;
        this.stage = stage;
        this.kept = kept;
        this.manifest = manifest;
        this.whole = whole;
        this.pending = pending;
        this.now = now;
    }

    /** Does it, or leaves the last site as it was and throws. */
    void run() throws IOException {
        Set<String> ours = union(whole, pending);
        Set<String> gone = minus(ours, now);
        boolean grows = !whole.containsAll(now);
        try {
            Files.createDirectories(kept);
            listed = grows || !gone.isEmpty();
            if (grows) {
                manifest.setPending(minus(union(ours, now), whole));
            }
            add(stage, folder, "");
            if (grows) {
                manifest.setWhole(union(whole, now));
            }
            replace(stage, folder, "");
            if (!gone.isEmpty()) {
                manifest.setPending(gone);
            }
            if (listed) {
                manifest.setWhole(now);
            }
            takeAway(gone);
        } catch (IOException | RuntimeException e) {
            takeBack();
            throw e;
        }
        cleanUp(gone);
    }

    /** Moves in what has a new name; whole folders in one step where there is none of that name. The home page comes last. */
    private void add(Path from, Path to, String name) throws IOException {
        for (Path entry : entries(from)) {
            Path target = to.resolve(entry.getFileName().toString());
            String inner = name + entry.getFileName();
            BasicFileAttributes there = DiskTree.at(target);
            if (there == null) {
                move(entry, target);
                added.add(target);
            } else if (there.isDirectory() && DiskTree.isFolder(entry)) {
                add(entry, target, inner + "/");
            } else if (!there.isDirectory() && !whole.contains(inner) && !DiskTree.isFolder(entry)) {
                keep(target);
                move(entry, target);
            }
        }
    }

    private List<Path> entries(Path from) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(from)) {
            for (Path entry : stream) {
                (DiskTree.isFolder(entry) ? folders : files).add(entry);
            }
        }
        files.sort(Comparator.comparing(entry -> entry.getFileName().toString().equals(HOME)));
        folders.addAll(files);
        return folders;
    }

    /** Moves in what is left: each file in the place of one of ours. */
    private void replace(Path from, Path to, String name) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                Path target = to.resolve(entry.getFileName().toString());
                BasicFileAttributes there = DiskTree.at(target);
                boolean isFolder = DiskTree.isFolder(entry);
                if (there != null && there.isDirectory() && isFolder) {
                    replace(entry, target, name + entry.getFileName() + "/");
                } else if (there != null && !there.isDirectory() && !isFolder) {
                    keep(target);
                    move(entry, target);
                } else {
                    makeWay(target);
                    move(entry, target);
                    added.add(target);
                }
            }
        }
    }

    /** A file where there was a folder, or a folder where there was a file: what stood there is ours, and goes. */
    private void makeWay(Path target) throws IOException {
        if (DiskTree.at(target) == null) {
            return;
        }
        List<Path> inTheWay;
        try (Stream<Path> paths = Files.walk(target)) {
            inTheWay = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inTheWay) {
            if (DiskTree.isFolder(path)) {
                Files.delete(path);
            } else {
                takeAway(path);
            }
        }
    }

    /** Pages go before what they are drawn with. */
    private void takeAway(Set<String> gone) throws IOException {
        for (boolean pages : new boolean[] {true, false}) {
            for (String file : gone) {
                Path path = folder.resolve(file).normalize();
                if (file.endsWith(".html") == pages && path.startsWith(folder)) {
                    BasicFileAttributes there = DiskTree.at(path);
                    if (there != null && there.isRegularFile()) {
                        takeAway(path);
                    }
                }
            }
        }
    }

    private void takeAway(Path path) throws IOException {
        Kept one = new Kept(path, freeName());
        move(path, one.keptAt());
        removed.add(one);
    }

    /** Keeps a file by a second name for it, or by a copy on disks that know no second names. */
    private void keep(Path target) throws IOException {
        Kept one = new Kept(target, freeName());
        try {
            Files.createLink(one.keptAt(), target);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(target, one.keptAt(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        replaced.add(one);
    }

    private Path freeName() {
        return kept.resolve(Integer.toString(replaced.size() + removed.size()));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same steps backwards, so that readers meet no gap in this either. A step that is refused too does not stop the others. */
    private void takeBack() {
        Set<String> ours = union(whole, pending);
        removed.forEach(one -> quietly(() -> giveBack(one)));
        replaced.forEach(one -> quietly(() -> giveBack(one)));
        if (listed) {
            quietly(() -> manifest.setPending(minus(union(ours, now), whole)));
            quietly(() -> manifest.setWhole(whole));
        }
        added.forEach(DiskTree::deleteQuietly);
        if (listed) {
            quietly(() -> manifest.setPending(pending));
        }
        DiskTree.deleteQuietly(kept);
    }

    private void giveBack(Kept one) throws IOException {
        Path parent = one.place().getParent();
        for (Path above = parent; above.startsWith(folder) && !Files.isDirectory(above); above = above.getParent()) {
            if (added.remove(above)) {
                DiskTree.delete(above);
            }
        }
        if (Files.isDirectory(one.place())) {
            DiskTree.delete(one.place());
            added.remove(one.place());
        }
        Files.createDirectories(parent);
        move(one.keptAt(), one.place());
    }

    /** From here on the new site stands, whatever comes. */
    private void cleanUp(Set<String> gone) {
        quietly(() -> manifest.setPending(Set.of()));
        DiskTree.deleteQuietly(kept);
        gone.forEach(file -> quietly(() -> removeEmptyFolders(folder.resolve(file).normalize())));
    }

    private void removeEmptyFolders(Path file) throws IOException {
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder) && parent.startsWith(folder)) {
            BasicFileAttributes there = DiskTree.at(parent);
            if (there != null && !there.isDirectory()) {
                return;
            }
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            parent = parent.getParent();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            // what is left is on the list, and the next build sees to it
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
