package dev.pressmark.cli;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.model.Folded;
import dev.pressmark.model.Slug;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Lists the articles, in site order.", mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  pressmark list --tag Kafka --year 2018", "  pressmark list --format csv > archive.csv"})
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOption site;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "one of ${COMPLETION-CANDIDATES} (default: table)")
    private ListFormat format;

    @Option(names = "--tag", paramLabel = "T", description = "only those with this tag")
    private String tag;

    @Option(names = "--year", paramLabel = "Y", description = "only those of this year")
    private Integer year;

    @Option(names = "--source", paramLabel = "S", description = "only those of this source")
    private String source;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SiteIndex index = new SiteBuilder(site.folder(), Optional.empty()).index(diagnostics);
        List<Article> articles = index.articles().stream().filter(this::isWanted).toList();
        format.print(articles, console.results());
        console.results().flush();
        console.tell(diagnostics);
        return (diagnostics.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.FINE).code();
    }

    /** Tags and sources are compared as the site groups them. */
    private boolean isWanted(Article article) {
        return (year == null || article.date().getYear() == year)
                && (tag == null || article.tags().stream().anyMatch(t -> Slug.of(t).equals(Slug.of(tag))))
                && (source == null || Folded.of(article.source()).equals(Folded.of(source)));
    }
}
