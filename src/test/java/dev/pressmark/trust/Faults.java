package dev.pressmark.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a disk is asked, call by call, and what it refuses. Safe for several threads. */
final class Faults {

    /** What is asked for. */
    enum Op { OPEN_TO_READ, READ, LOOK, LIST, OPEN_TO_WRITE, WRITE, LOCK, MAKE_FOLDER, LINK, COPY, MOVE, DELETE }

    /**
     * One call.
     *
     * @param number the how-manieth of its kind for that file: threads take turns as they like, but not within one file
     */
    record Call(Op op, String file, int number) {}

    /** How a call fails. */
    interface Fault {
        IOException of(Path file);
    }

    private final List<Call> calls = new ArrayList<>();
    private final Map<Call, Integer> numbers = new HashMap<>();
    private Call wanted;
    private Fault fault;
    private int deadFrom = Integer.MAX_VALUE;
    private boolean met;

    /** All calls so far. */
    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** From now on, the one call fails. */
    synchronized void failAt(Call call, Fault how) {
        reset();
        wanted = call;
        fault = how;
    }

    /** From now on, the call of that number and every later one fails: to the disk, the process is dead. */
    synchronized void dieAt(int call) {
        reset();
        deadFrom = call;
        fault = file -> new IOException("dead");
    }

    /** From now on, nothing fails. */
    synchronized void reset() {
        calls.clear();
        numbers.clear();
        wanted = null;
        fault = null;
        deadFrom = Integer.MAX_VALUE;
        met = false;
    }

    /** Whether the call that was to fail was made. */
    synchronized boolean met() {
        return met;
    }

    /** Notes a call; the failure that it meets, or null. */
    synchronized IOException meet(Op op, Path file) {
        Call first = new Call(op, file.toString(), 0);
        Call call = new Call(op, file.toString(), numbers.merge(first, 1, Integer::sum));
        calls.add(call);
        if (calls.size() - 1 >= deadFrom || call.equals(wanted)) {
            met = true;
            return fault.of(file);
        }
        return null;
    }

    void check(Op op, Path file) throws IOException {
        IOException failure = meet(op, file);
        if (failure != null) {
            throw failure;
        }
    }
}
