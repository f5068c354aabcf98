package dev.pressmark;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command gave: the real one, run in this process.
 *
 * @param code its exit status
 * @param out what it printed as its result
 * @param err what it said beside that
 */
public record CommandRun(int code, String out, String err) {

    /** Runs a command as the command line would. */
    public static CommandRun of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
        int code = Main.run(words, outStream, errStream);
        outStream.flush();
        errStream.flush();
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Everything it printed, for messages. */
    public String said() {
        return "exit status " + code + "\n--- out\n" + out + "\n--- err\n" + err;
    }
}
