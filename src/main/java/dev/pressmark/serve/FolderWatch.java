package dev.pressmark.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches what a site is made of: its settings and all below {@code content/} and {@code templates/}, through links
 * too. The output that stands beside them is not looked at.
 */
final class FolderWatch implements AutoCloseable {

    private final Path site;
    private final Consumer<Edit> edited;
    private final Runnable lost;
    private final DirectoryWatcher watcher;

    /**
     * Begins to watch: from here on every edit is told.
     *
     * @param edited hears of each edit, on a thread of the watcher
     * @param lost is run where edits may have been missed
     */
    FolderWatch(Path site, Consumer<Edit> edited, Runnable lost) throws IOException {
        this.site = site;
        this.edited = edited;
        this.lost = lost;
        this.watcher = DirectoryWatcher.builder()
                .path(site)
                .fileHashing(false)
                .fileTreeVisitor(this::visit)
                .listener(new Listener())
                .build();
        watcher.watchAsync(task -> daemon(task).start());
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }

    /**
     * Of the site's folder the two that matter, of those all; files need no look, they are told of when they change.
     */
    private void visit(Path start, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        if (start.equals(site)) {
            if (Edit.isBareBlog(site)) {
                visitAll(site, onFolder);
                return;
            }
            onFolder.call(start);
            for (String inner : List.of("content", "templates")) {
                visitAll(site.resolve(inner), onFolder);
            }
        } else if (Edit.of(site, start).isPresent()) {
            visitAll(start, onFolder);
        }
    }

    private static void visitAll(Path start, FileTreeVisitor.Callback onFolder) throws IOException {
        if (!Files.isDirectory(start)) {
            return;
        }
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (isPassedOver(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // a link in a circle, a folder without rights: reading it tells of it
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Output, and what programs keep: none of it is read. */
    private static boolean isPassedOver(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") && !name.equals(".") || name.equals("node_modules")
                || Files.exists(folder.resolve(".pressmark"));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "pressmark-watch");
        thread.setDaemon(true);
        return thread;
    }

    private final class Listener implements DirectoryChangeListener {

        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path().equals(site)) {
                lost.run();
            } else if (event.path().startsWith(site)) {
                Edit.of(site, event.path()).ifPresent(edited);
            }
        }

        @Override
        public void onException(Exception e) {
            lost.run();
        }
    }
}
