package dev.pressmark.cli;

import dev.pressmark.starter.SiteStarter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "(site DIR | article TITLE)",
        description = "Begins a site or an article. Replaces no file.",
        footer = {"", "Examples:", "  pressmark new site my-archive", "  pressmark new article \"What the cache forgot\""})
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "new: say what: site DIR, or article TITLE");
    }

    @Command(name = "site", mixinStandardHelpOptions = true,
            description = "Writes a small site that builds: settings, a sample listing, a page, tags.")
    int site(
            @Parameters(paramLabel = "DIR", description = "the folder of the site; made where it is not there") Path folder,
            @Option(names = "--title", paramLabel = "TITLE", defaultValue = "Archive",
                    description = "the archive's name (default: Archive)") String title)
            throws IOException {
        List<String> files = SiteStarter.site(folder, title);
        files.forEach(file -> console.result(folder.resolve(file).toString()));
        console.say("Next: pressmark build --site " + folder);
        return ExitStatus.FINE.code();
    }

    @Command(name = "article", mixinStandardHelpOptions = true, description = "Writes an article to be filled, of today.")
    int article(
            @Mixin SiteOption site,
            @Parameters(paramLabel = "TITLE", description = "its title") String title,
            @Option(names = "--date", paramLabel = "DATE", description = "another day, such as 2018-05-11") LocalDate date)
            throws IOException {
        if (title.isBlank()) {
            throw new ParameterException(spec.commandLine(), "new article: a title that says something");
        }
        String file = SiteStarter.article(site.folder(), title.strip(), date == null ? LocalDate.now() : date);
        console.result(site.folder().resolve(file).toString());
        return ExitStatus.FINE.code();
    }
}
