package dev.pressmark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The command line. */
@Command(name = Pressmark.NAME, mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes a site of an archive of tagged articles.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with: pressmark build --site DIR", "Help for a command: pressmark COMMAND --help"})
public final class Pressmark {

    static final String NAME = "pressmark";

    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Pressmark() {}

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("tags", TagsCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("templates", TemplatesCommand::new);
        commands.put("sample", SampleCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** Runs a command; the exit status is 0 fine, 1 problems found, 2 wrong usage. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            return command(args[0], console).execute(Arrays.copyOfRange(args, 1, args.length));
        }
        CommandLine line = prepared(all(console), console);
        if (args.length == 0) {
            line.usage(out, CommandLine.Help.Ansi.OFF);
            return ExitStatus.USAGE.code();
        }
        return line.execute(args);
    }

    /** A command alone: to have the others looked at costs as much as to start the JVM. */
    static CommandLine command(String name, Console console) {
        return prepared(new CommandLine(COMMANDS.get(name).apply(console)).setCommandName(NAME + " " + name), console);
    }

    /** The line with all commands. */
    static CommandLine all(Console console) {
        CommandLine line = new CommandLine(new Pressmark());
        COMMANDS.values().forEach(command -> line.addSubcommand(command.apply(console)));
        return line;
    }

    private static CommandLine prepared(CommandLine line, Console console) {
        return line
                .setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> refused(e, command, console));
    }

    /** The disk's refusals are told; anything else is our fault, and keeps its trace. */
    private static int refused(Exception e, CommandLine command, Console console) throws Exception {
        Throwable inner = e instanceof CompletionException ? e.getCause() : e;
        Throwable cause = inner instanceof UncheckedIOException unchecked ? unchecked.getCause() : inner;
        if (!(cause instanceof IOException)) {
            throw e;
        }
        String why = cause instanceof FileSystemException file ? reason(file) : cause.getMessage();
        console.fail(why + mend(why) + (command.getCommandName().endsWith("build") ? "; the last good site is as it was" : ""));
        return ExitStatus.PROBLEMS.code();
    }

    /** What to do about what disks say most often. */
    private static String mend(String why) {
        return why.contains("No space left") ? "; make room on the disk and run again"
                : why.contains("Read-only file system") ? "; name a folder on another disk, or have this one mounted for writing"
                : why.endsWith("access is denied") ? "; give yourself the right to it, or name another folder"
                : why.contains("Input/output error") ? "; the disk may be failing: look after it, and run again" : "";
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
