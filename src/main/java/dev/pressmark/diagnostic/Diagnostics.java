package dev.pressmark.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of a run. Safe to share between threads; what it gives back does not depend on their order. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::found);

    private final List<Diagnostic> items = new ArrayList<>();

    /** Adds one problem. */
    public synchronized void add(Diagnostic diagnostic) {
        items.add(diagnostic);
    }

    /** All problems so far, by file, line and column. */
    public synchronized List<Diagnostic> all() {
        return items.stream().sorted(BY_PLACE).toList();
    }

    /** Whether one of them stops the build. */
    public synchronized boolean hasErrors() {
        return items.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** How many there are of one severity. */
    public synchronized int count(Severity severity) {
        return (int) items.stream().filter(d -> d.severity() == severity).count();
    }
}
