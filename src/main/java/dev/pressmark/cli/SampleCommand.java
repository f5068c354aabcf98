package dev.pressmark.cli;

import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.sample.SampleArchive;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "sample", mixinStandardHelpOptions = true,
        description = "Writes made-up listing pages of 100 articles each; every source is marked \"(sample)\".")
final class SampleCommand implements Callable<Integer> {

    private static final int PAGE_SIZE = 100;

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
        write(new SampleArchive(tag, newest, oldest, seed).entries(articles));
        return ExitStatus.FINE.code();
    }

    private void write(List<ListingEntry> entries) throws IOException {
        int pages = (entries.size() + PAGE_SIZE - 1) / PAGE_SIZE;
        int digits = Math.max(2, Integer.toString(pages).length());
        for (int page = 1; page <= pages; page++) {
            ListingPage.Header header = new ListingPage.Header("Tagged articles", entries.size(), page, pages);
            List<ListingEntry> some =
                    entries.subList((page - 1) * PAGE_SIZE, Math.min(entries.size(), page * PAGE_SIZE));
            String text = new ListingPrinter().print(List.of(new ListingPage(Optional.of(header), some, 1)));
            String number = "0".repeat(digits - Integer.toString(page).length()) + page;
            Files.writeString(folder.resolve("page-" + number + ".txt"), text + "\n");
        }
        console.say(entries.size() + (entries.size() == 1 ? " made-up article on " : " made-up articles on ") + pages
                + (pages == 1 ? " page: " : " pages: ") + folder);
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
