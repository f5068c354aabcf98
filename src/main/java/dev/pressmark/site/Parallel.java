package dev.pressmark.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Work on all items of a list by several threads. */
final class Parallel {

    /** How many items a thread takes at once: enough that taking costs nothing, few enough that all end together. */
    private static final int CHUNK = 16;

    /** What is done to one item. */
    interface Task<T> {
        void run(T item) throws IOException;
    }

    private Parallel() {}

    /** Begins work beside the caller; the supplier waits for it, and throws what it threw. */
    static <T> Supplier<T> start(Supplier<T> work) {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(work, task -> daemon(task).start());
        return () -> {
            try {
                return future.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    /** Does the task for every item; after a failure no further item is begun, and the first failure is thrown. */
    static <T> void forEach(List<T> items, int jobs, Task<T> task) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(jobs, Parallel::daemon);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int job = 0; job < jobs; job++) {
                done.add(threads.submit(() -> {
                    work(items, task, next, failed);
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            failed.set(true);
            threads.shutdown();
        }
    }

    private static <T> void work(List<T> items, Task<T> task, AtomicInteger next, AtomicBoolean failed)
            throws IOException {
        boolean fine = false;
        try {
            for (int from = next.getAndAdd(CHUNK); from < items.size() && !failed.get(); from = next.getAndAdd(CHUNK)) {
                for (T item : items.subList(from, Math.min(items.size(), from + CHUNK))) {
                    task.run(item);
                }
            }
            fine = true;
        } finally {
            failed.compareAndSet(false, !fine);
        }
    }

    private static void rethrow(Throwable cause) throws IOException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "pressmark-page");
        thread.setDaemon(true);
        return thread;
    }
}
