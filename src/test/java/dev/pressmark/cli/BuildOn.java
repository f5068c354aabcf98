package dev.pressmark.cli;

import dev.pressmark.CommandRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Arrays;

/** The command {@code build}, on another disk. */
public final class BuildOn {

    private BuildOn() {}

    /** Runs it; every path that it is given is one of that disk. */
    public static CommandRun disk(FileSystem disk, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Pressmark.command("build", console)
                .registerConverter(Path.class, disk::getPath)
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
