package dev.pressmark.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs one task on a thread of its own with a stack deep enough for recursion over hostile input, and stops waiting
 * when the task's time is up. The thread is a daemon: a task that cannot be stopped does not keep the program alive.
 */
final class DeepThread {

    /** Address space only; the system gives memory for what is used. */
    private static final long STACK_BYTES = 256L << 20;

    /** How much longer than its budget a task may take on a machine that is busy with other things. */
    private static final int PATIENCE = 12;

    private static final AtomicLong COUNT = new AtomicLong();

    private DeepThread() {}

    /**
     * The result of the task; empty where it used more processor time than {@code budget}, or twelve times that by the
     * clock. Throws what the task throws. An interrupt of the caller ends the wait and stays set.
     */
    static <T> Optional<T> call(Supplier<T> task, Duration budget) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> run(task, result, failure), name(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        if (!ends(thread, budget)) {
            thread.setPriority(Thread.MIN_PRIORITY);
            return Optional.empty();
        }
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
        return Optional.of(result.get());
    }

    private static <T> void run(Supplier<T> task, AtomicReference<T> result, AtomicReference<Throwable> failure) {
        try {
            result.set(task.get());
        } catch (RuntimeException | Error e) {
            failure.set(e);
        }
    }

    private static boolean ends(Thread thread, Duration budget) {
        long glance = Math.max(1, budget.toMillis() / 20);
        long deadline = System.nanoTime() + PATIENCE * budget.toNanos();
        try {
            thread.join(budget.toMillis());
            while (thread.isAlive() && System.nanoTime() - deadline < 0 && hasTimeLeft(thread, budget)) {
                thread.join(glance);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    /** Asked only of a thread that is late, so that the management classes stay unloaded in a normal run. */
    private static boolean hasTimeLeft(Thread thread, Duration budget) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        return used >= 0 && used < budget.toNanos();
    }

    private static String name() {
        return "markdown-" + COUNT.incrementAndGet();
    }
}
