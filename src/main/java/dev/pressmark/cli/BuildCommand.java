package dev.pressmark.cli;

import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.output.OutputFolder;
import dev.pressmark.site.Site;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "build", mixinStandardHelpOptions = true,
        description = "Builds the site: writes what differs from the last time, and nothing where there are errors.",
        footer = {"", "Examples:", "  pressmark build", "  pressmark build --site my-archive --output /srv/www/archive",
            "  pressmark build --base-url https://example.org/archive/ --strict"})
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Option(names = "--output", paramLabel = "DIR", description = "where the site is written (default: public in the site)")
    private Path output;

    @Option(names = "--base-url", paramLabel = "URL", description = "where the site will stand, in place of the configured one")
    private String baseUrl;

    @Option(names = "--strict", description = "take warnings for errors")
    private boolean strict;

    @Option(names = "--jobs", paramLabel = "N", description = "how many threads draw and write (default: one a processor)")
    private Integer jobs;

    @Option(names = "--timings", description = "print where the time went")
    private boolean timings;

    @Option(names = {"-q", "--quiet"}, description = "print problems only")
    private boolean quiet;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        int threads = threads();
        Path folder = site.folder();
        Path target = site.output(output);
        Diagnostics diagnostics = new Diagnostics();
        ProgressLine progress = new ProgressLine(console, quiet);
        SiteBuilder builder = new SiteBuilder(folder, baseUrl(), progress);
        Site loaded = builder.load(diagnostics);
        progress.clear();
        console.tell(diagnostics);
        if (diagnostics.hasErrors() || strict && diagnostics.count(Severity.WARNING) > 0) {
            console.fail("nothing was written; the last good site is as it was");
            return ExitStatus.PROBLEMS.code();
        }
        try (OutputFolder sink = OutputFolder.open(target)) {
            builder.write(loaded, sink, threads);
            progress.end();
            if (timings) {
                progress.timings().forEach(console::say);
            }
            if (!quiet) {
                long millis = (System.nanoTime() - start) / 1_000_000;
                int articles = loaded.index().articles().size();
                console.say(articles + (articles == 1 ? " article, " : " articles, ") + sink.files() + " files, "
                        + sink.changedFiles() + " written, " + millis / 1000 + "." + millis % 1000 / 100 + " s: " + target);
            }
        }
        return ExitStatus.FINE.code();
    }

    private int threads() {
        if (jobs != null && (jobs < 1 || jobs > 256)) {
            throw new ParameterException(spec.commandLine(), "--jobs: from 1 to 256, not " + jobs);
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Optional<URI> baseUrl() {
        if (baseUrl == null) {
            return Optional.empty();
        }
        Optional<URI> url = SiteConfigReader.baseUrl(baseUrl);
        if (url.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "--base-url: an address such as https://example.org/archive/, not " + baseUrl);
        }
        return url;
    }
}
