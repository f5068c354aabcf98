package dev.pressmark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "pressmark", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes a site of an archive of tagged articles.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with: pressmark build --site DIR", "Help for a command: pressmark COMMAND --help"})
public final class Pressmark {

    private Pressmark() {}

    /** Runs a command; the exit status is 0 fine, 1 problems found, 2 wrong usage. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Pressmark())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new TagsCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new SampleCommand(console))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> refused(e, command, console));
        if (args.length == 0) {
            line.usage(out, CommandLine.Help.Ansi.OFF);
            return ExitStatus.USAGE.code();
        }
        return line.execute(args);
    }

    /** The disk's refusals are told; anything else is our fault, and keeps its trace. */
    private static int refused(Exception e, CommandLine command, Console console) throws Exception {
        Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        if (!(cause instanceof IOException)) {
            throw e;
        }
        String why = cause instanceof FileSystemException file ? reason(file) : cause.getMessage();
        console.fail(why + (command.getCommandName().equals("build") ? "; the last good site is as it was" : ""));
        return ExitStatus.PROBLEMS.code();
    }

    private static String reason(FileSystemException e) {
        String why = e.getReason() != null ? e.getReason() : switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "access is denied";
            case "NoSuchFileException" -> "there is no such file";
            case "FileAlreadyExistsException" -> "it is there already";
            case "NotDirectoryException" -> "it is not a folder";
            default -> e.getClass().getSimpleName();
        };
        return e.getFile() + ": " + why;
    }
}
