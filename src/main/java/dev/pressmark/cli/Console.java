package dev.pressmark.cli;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Where a command speaks: results to one stream, messages to the other. */
final class Console {

    private static final int MOST = 200;

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints a line of the result. */
    void result(String line) {
        out.print(line + "\n");
    }

    /** Where a result that is too large for lines goes. */
    PrintStream results() {
        return out;
    }

    /** Where messages go. */
    PrintStream messages() {
        return err;
    }

    /** Prints a message. */
    void say(String message) {
        err.print(message + "\n");
    }

    /** Writes over the line that the cursor stands in; terminals only. */
    void overwrite(String line) {
        err.print("\r\u001B[K" + line);
        err.flush();
    }

    /** Prints a message that says that the command failed. */
    void fail(String message) {
        err.print("pressmark: " + message + "\n");
    }

    /**
     * Prints every problem, warnings first so that errors stand last, where the eye is; of more than {@value #MOST} of one
     * kind the rest is counted.
     */
    void tell(Diagnostics diagnostics) {
        List<Diagnostic> ordered = new ArrayList<>();
        for (Severity severity : List.of(Severity.WARNING, Severity.ERROR)) {
            List<Diagnostic> some = diagnostics.all().stream().filter(d -> d.severity() == severity).toList();
            ordered.addAll(some.subList(0, Math.min(MOST, some.size())));
        }
        ordered.forEach(diagnostic -> say(diagnostic.format()));
        int left = diagnostics.all().size() - ordered.size();
        if (left > 0) {
            say("… and " + left + " more");
        }
        if (!ordered.isEmpty()) {
            say(counts(diagnostics));
        }
    }

    private static String counts(Diagnostics diagnostics) {
        int errors = diagnostics.count(Severity.ERROR);
        int warnings = diagnostics.count(Severity.WARNING);
        return errors + (errors == 1 ? " error, " : " errors, ") + warnings + (warnings == 1 ? " warning" : " warnings");
    }
}
