package dev.pressmark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "pressmark", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes a site of an archive of tagged articles.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with: pressmark build --site DIR", "Help for a command: pressmark COMMAND --help"})
public final class Pressmark {

    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Pressmark() {}

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("tags", TagsCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("sample", SampleCommand::new);
        return commands;
    }

    /** Runs a command; the exit status is 0 fine, 1 problems found, 2 wrong usage. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Pressmark());
        commands(args).forEach(command -> line.addSubcommand(command.apply(console)));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> refused(e, command, console));
        if (args.length == 0) {
            line.usage(out, CommandLine.Help.Ansi.OFF);
            return ExitStatus.USAGE.code();
        }
        return line.execute(args);
    }

    /** The commands; the one that is named alone where one is, because to look at each costs more than to start the JVM. */
    private static Collection<Function<Console, Object>> commands(String[] args) {
        Function<Console, Object> named = args.length > 0 ? COMMANDS.get(args[0]) : null;
        return named == null ? COMMANDS.values() : List.of(named);
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
