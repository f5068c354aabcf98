package dev.pressmark;

import dev.pressmark.cli.Pressmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program. {@link #run} is all of it; {@link #main} adds what only a process has. */
public final class Main {

    private Main() {}

    /** Runs a command and gives its exit status. Prints UTF-8 to the two streams and nowhere else. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return Pressmark.run(args, out, err);
    }

    /** Ends the process where the status is not 0; otherwise returns, so that a build tool around it may go on. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(args, out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
