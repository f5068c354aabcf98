package dev.pressmark.cli;

import dev.pressmark.site.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows how far a build is, on one line of a terminal: stage, done of total, rate, time left. Where messages do not go to a
 * terminal it shows nothing. It also knows how long each stage took.
 */
final class ProgressLine implements Progress {

    private static final long BETWEEN = 100_000_000L;

    private record Stage(String name, long start) {}

    private final Console console;
    private final boolean shown;
    private final List<Stage> stages = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong lastShown = new AtomicLong(Long.MIN_VALUE / 2);
    private volatile int total;

    ProgressLine(Console console, boolean quiet) {
        this.console = console;
        this.shown = !quiet && System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public synchronized void stage(String name, int steps) {
        stages.add(new Stage(name, System.nanoTime()));
        total = steps;
        done.set(0);
        show(name + " …");
    }

    @Override
    public void step() {
        int now = done.incrementAndGet();
        long last = lastShown.get();
        long time = System.nanoTime();
        if (shown && time - last > BETWEEN && lastShown.compareAndSet(last, time)) {
            show(line(now, time));
        }
    }

    /** Takes the line away, so that messages begin at the margin. */
    void clear() {
        show("");
    }

    /** The last stage has ended. */
    synchronized void end() {
        stages.add(new Stage("", System.nanoTime()));
        clear();
    }

    /** A line for each stage that has ended. */
    synchronized List<String> timings() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < stages.size(); i++) {
            long millis = (stages.get(i + 1).start() - stages.get(i).start()) / 1_000_000;
            lines.add(String.format(Locale.ROOT, "%6d ms  %s", millis, stages.get(i).name()));
        }
        return lines;
    }

    private synchronized String line(int now, long time) {
        Stage stage = stages.get(stages.size() - 1);
        double seconds = Math.max(1e-3, (time - stage.start()) / 1e9);
        double rate = now / seconds;
        String left = total > now ? ", " + Math.round((total - now) / rate) + " s left" : "";
        return stage.name() + " " + now + "/" + total + ", " + Math.round(rate) + " a second" + left;
    }

    private void show(String line) {
        if (shown) {
            console.overwrite(line);
        }
    }
}
