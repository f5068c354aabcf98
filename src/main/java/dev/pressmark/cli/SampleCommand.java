package dev.pressmark.cli;

import dev.pressmark.sample.SampleArchive;
import dev.pressmark.sample.SamplePages;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "sample", mixinStandardHelpOptions = true,
        description = "Writes made-up listing pages of 100 articles each; every source is marked \"(sample)\".",
        footer = {"", "Example:", "  pressmark sample --articles 1275 --seed 7 my-archive/content/listings"})
final class SampleCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--articles", paramLabel = "N", required = true, description = "how many articles")
    private int articles;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "the same number and seed give the same articles (default: 1)")
    private long seed;

    @Option(names = "--tag", paramLabel = "T", defaultValue = "Scalability",
            description = "the tag that all articles have (default: Scalability)")
    private String tag;

    @Option(names = "--newest", paramLabel = "DATE", defaultValue = "2025-12-31",
            description = "no article is newer (default: 2025-12-31)")
    private LocalDate newest;

    @Option(names = "--oldest", paramLabel = "DATE", defaultValue = "2012-01-01",
            description = "no article is older (default: 2012-01-01)")
    private LocalDate oldest;

    @Parameters(paramLabel = "DIR", description = "a folder that is empty or not there yet, such as content/listings")
    private Path folder;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (articles < 1 || articles > 10_000_000) {
            throw new ParameterException(spec.commandLine(), "--articles: from 1 to 10000000, not " + articles);
        }
        if (newest.isBefore(oldest)) {
            throw new ParameterException(spec.commandLine(), "--newest: " + newest + " is before --oldest " + oldest);
        }
        if (!isEmpty(folder)) {
            console.fail(folder + " is not empty; name a folder that is, so that no listing of yours is written over");
            return ExitStatus.PROBLEMS.code();
        }
        Files.createDirectories(folder);
        write(SamplePages.of(new SampleArchive(tag, newest, oldest, seed).entries(articles)));
        return ExitStatus.FINE.code();
    }

    private void write(Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
        console.say(articles + (articles == 1 ? " made-up article on " : " made-up articles on ") + pages.size()
                + (pages.size() == 1 ? " page: " : " pages: ") + folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
