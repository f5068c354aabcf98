package dev.pressmark.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Runs tasks on threads with a stack deep enough for recursion over hostile input, and stops waiting when the time of a
 * task is up. The threads are daemons, so that a task that cannot be stopped does not keep the program alive; they are
 * used again, since making one costs more than a short body.
 */
final class DeepThread {

    /** Address space only; the system gives memory for what is used. */
    private static final long STACK_BYTES = 256L << 20;

    /** How much longer than its budget a task may take on a machine that is busy with other things. */
    private static final int PATIENCE = 12;

    private static final AtomicLong COUNT = new AtomicLong();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(DeepThread::make);

    private DeepThread() {}

    /**
     * The result of the task; empty where it used more processor time than {@code budget}, or twelve times that by the
     * clock. Throws what the task throws. An interrupt of the caller ends the wait and stays set.
     */
    static <T> Optional<T> call(Supplier<T> task, Duration budget) {
        Run<T> run = new Run<>(task);
        Future<T> result = THREADS.submit(run::call);
        try {
            return Optional.of(await(run, result, budget));
        } catch (TimeoutException e) {
            run.thread.setPriority(Thread.MIN_PRIORITY);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** A task that knows its thread. */
    private static final class Run<T> {
        private final Supplier<T> task;
        private volatile Thread thread;

        Run(Supplier<T> task) {
            this.task = task;
        }

        T call() {
            thread = Thread.currentThread();
            try {
                return task.get();
            } finally {
                thread.setPriority(Thread.NORM_PRIORITY);
            }
        }
    }

    /** Looks at the processor time only of a task that is late, so that the management classes stay unloaded else. */
    private static <T> T await(Run<T> run, Future<T> result, Duration budget)
            throws InterruptedException, ExecutionException, TimeoutException {
        long glance = Math.max(1, budget.toMillis() / 20);
        long deadline = System.nanoTime() + PATIENCE * budget.toNanos();
        long limit = 0;
        while (true) {
            try {
                return result.get(glance, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long used = processorTime(run.thread);
                limit = limit == 0 ? used + budget.toNanos() : limit;
                if (System.nanoTime() - deadline >= 0 || used >= limit) {
                    throw e;
                }
            }
        }
    }

    /** Of a task whose thread has not begun yet: none. */
    private static long processorTime(Thread thread) {
        return thread == null ? 0 : ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    private static Thread make(Runnable runnable) {
        Thread thread = new Thread(null, runnable, "markdown-" + COUNT.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
