package dev.pressmark.serve;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.site.Part;
import dev.pressmark.site.Progress;
import dev.pressmark.site.Site;
import dev.pressmark.site.SiteBuilder;
import dev.pressmark.site.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The site of a folder, which follows its edits. What is served stays as it is until the next good site is made;
 * several quick saves make one, and one that is being made is given up for a newer edit. Safe to share.
 */
final class LiveSite implements AutoCloseable {

    /** How long no more edits come before a site is made: an editor saves in several steps. */
    private static final long QUIET_MILLIS = 6;

    /** How long edits rest before what was worked out in a hurry is made final. */
    private static final long REST_MILLIS = 400;

    /** How many times in a row a site may be given up; a file that changes all the time would never be seen else. */
    private static final int MOST_GIVEN_UP = 5;

    /** The work of an edit is rehearsed this often, but not for longer than this. */
    private static final int REHEARSALS = 12;
    private static final long REHEARSAL = 4_000_000_000L;
    private static final long REHEARSAL_PAUSE_MILLIS = 50;

    /** What an edit did, for the keeper. */
    interface Reporter {

        /**
         * The site followed some edits, or could not.
         *
         * @param files that were edited; empty at the beginning, and where something was made final
         * @param changed whether browsers get another site than before
         */
        void followed(List<String> files, Diagnostics diagnostics, boolean changed, long millis);
    }

    private final Path folder;
    private final Workspace workspace;
    private final Reporter reporter;
    private final Consumer<Edition> published;
    private final Map<String, Edit> pending = new LinkedHashMap<>();
    private final Map<String, Edit> unpublished = new LinkedHashMap<>();
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-";
    private final Thread worker = new Thread(this::work, "pressmark-site");

    private boolean lost;
    private boolean settled;
    private boolean closed;
    private int givenUp;
    private int number;
    private volatile Edition edition;

    /**
     * A site that nothing has been read of yet.
     *
     * @param published hears of every new edition, on the thread that makes them
     */
    LiveSite(Path folder, Reporter reporter, Consumer<Edition> published) {
        this.folder = folder;
        this.reporter = reporter;
        this.published = published;
        this.workspace = new Workspace(new SiteBuilder(folder, Optional.empty(), new Overtaking()));
        this.edition = new Edition(run + 0, Optional.empty(), Map.of(), List.of(), Optional.empty());
        worker.setDaemon(true);
    }

    /** Reads the folder, which takes its time, and then follows it. */
    void start() {
        follow(List.of());
        worker.start();
    }

    /** What is served now. */
    Edition edition() {
        return edition;
    }

    /** Notes an edit; the site follows it. */
    synchronized void edited(Edit edit) {
        pending.put(edit.name(), edit);
        notifyAll();
    }

    /** Notes that edits were missed; the site is made from the beginning. */
    synchronized void lost() {
        lost = true;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void work() {
        try {
            rehearse();
            while (awaitEdits()) {
                follow(take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the first edit comes, or as long as it helps. */
    private void rehearse() throws InterruptedException {
        long end = System.nanoTime() + REHEARSAL;
        try {
            for (int i = 0; i < REHEARSALS && edition.site().isPresent() && System.nanoTime() < end; i++) {
                synchronized (this) {
                    wait(REHEARSAL_PAUSE_MILLIS);
                }
                workspace.rehearse();
            }
        } catch (Overtaken | UncheckedIOException e) {
            // the edit that came is followed, and what cannot be read is told then
        }
    }

    /** Waits for edits, or for work in their place to be final, and until no more come; false where it was closed. */
    private synchronized boolean awaitEdits() throws InterruptedException {
        while (!closed && !isAsked()) {
            wait();
        }
        int seen = -1;
        while (!closed && seen != pending.size() && !settled) {
            seen = pending.size();
            wait(QUIET_MILLIS);
        }
        return !closed;
    }

    private boolean isAsked() {
        return lost || settled || !pending.isEmpty();
    }

    private synchronized List<Edit> take() {
        List<Edit> edits = List.copyOf(pending.values());
        pending.clear();
        if (lost) {
            workspace.touchAll();
        }
        if (settled) {
            workspace.touch(Part.CONTENT, List.of());
        }
        lost = false;
        settled = false;
        for (Edit edit : edits) {
            workspace.touch(edit.part(), List.of(edit.file()));
            unpublished.put(edit.name(), edit);
        }
        return edits;
    }

    private void follow(List<Edit> edits) {
        long start = System.nanoTime();
        Diagnostics diagnostics = new Diagnostics();
        try {
            Optional<Site> site = load(diagnostics);
            boolean changed = publish(site, diagnostics);
            List<String> files = edits.isEmpty() ? List.of() : names(unpublished.values());
            unpublished.clear();
            givenUp = 0;
            reporter.followed(files, diagnostics, changed, (System.nanoTime() - start) / 1_000_000);
            workspace.settling().ifPresent(this::settleLater);
        } catch (Overtaken e) {
            givenUp++;
        }
    }

    /** What the keeper calls the edits: by the files that are there now, since editors write aside first. */
    private static List<String> names(Collection<Edit> edits) {
        List<String> there = edits.stream().filter(edit -> Files.isRegularFile(edit.file())).map(Edit::name).toList();
        return there.isEmpty() ? edits.stream().map(Edit::name).toList() : there;
    }

    /** The site, where it has no error; the disk's refusals are errors too. */
    private Optional<Site> load(Diagnostics diagnostics) {
        try {
            Site site = workspace.load(diagnostics);
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(site);
        } catch (UncheckedIOException e) {
            diagnostics.add(unreadable(e.getCause()));
            workspace.touchAll();
            return Optional.empty();
        }
    }

    private Diagnostic unreadable(IOException e) {
        return Diagnostic.error("unreadable-folder", SourceSpan.file(folder.toString()),
                "something in the folder cannot be read: " + e.getMessage(), "readable files", "check its rights");
    }

    private boolean publish(Optional<Site> site, Diagnostics diagnostics) {
        Edition before = edition;
        if (site.isEmpty()) {
            edition = before.with(diagnostics.all().stream().filter(d -> d.severity() == Severity.ERROR).toList());
        } else if (isSame(before, site.get())) {
            edition = before.with(List.of());
        } else {
            edition = next(before, site.get());
        }
        if (edition != before) {
            published.accept(edition);
        }
        return site.isPresent() && !isSame(before, site.get());
    }

    private static boolean isSame(Edition edition, Site site) {
        return edition.site().isPresent() && edition.site().get() == site;
    }

    private Edition next(Edition before, Site site) {
        Edition next = Edition.of(run + ++number, site, Optional.empty());
        boolean stylesAlone = before.site().isPresent() && !unpublished.isEmpty()
                && unpublished.values().stream().allMatch(Edit::isStyleSheet);
        return stylesAlone
                ? new Edition(next.version(), next.site(), next.files(), List.of(),
                        Optional.of(new Edition.Swap(before.version(), next.movedSheets(before.site().get()))))
                : next;
    }

    /** Browsers come first: the work begins when no edit has come for a while. */
    private void settleLater(Runnable work) {
        int current = number;
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(REST_MILLIS);
                if (current == number && !hasPending()) {
                    work.run();
                    settled();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "pressmark-settle");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private synchronized void settled() {
        settled = true;
        notifyAll();
    }

    private synchronized boolean hasPending() {
        return !pending.isEmpty() || lost;
    }

    /** Ends the making of a site between two stages where another edit waits. */
    private final class Overtaking implements Progress {

        @Override
        public void stage(String name, int steps) {
            if (givenUp < MOST_GIVEN_UP && worker == Thread.currentThread() && hasPending()) {
                throw new Overtaken();
            }
        }

        @Override
        public void step() {}
    }

    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("overtaken by a newer edit", null, false, false);
        }
    }
}
