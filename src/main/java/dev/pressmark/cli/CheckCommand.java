package dev.pressmark.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.check.EarlierSite;
import dev.pressmark.check.SiteCheck;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks the built site: links, anchors, ids that stand twice, tags, addresses of earlier builds.",
        footer = {"", "Examples:", "  pressmark check --site my-archive", "  pressmark check --against old-sitemap.xml",
            "  pressmark check --format json"})
final class CheckCommand implements Callable<Integer> {

    private enum Format { text, json }

    private final Console console;

    @Mixin
    private SiteOption site;

    @Option(names = "--output", paramLabel = "DIR", description = "where the site was written (default: public in the site)")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "one of ${COMPLETION-CANDIDATES} (default: text)")
    private Format format;

    @Option(names = "--against", paramLabel = "FILE",
            description = "an earlier build's .pressmark/manifest, or a sitemap.xml: tells which of its addresses are gone")
    private String against;

    @Spec
    private CommandSpec spec;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = site.output(output);
        if (!Files.isDirectory(folder)) {
            console.fail(folder + " is not there; build the site first: pressmark build");
            return ExitStatus.PROBLEMS.code();
        }
        Diagnostics diagnostics = new Diagnostics();
        SiteConfig config = new SiteConfigReader().read(site.folder(), diagnostics);
        Optional<EarlierSite> earlier = against == null ? Optional.empty()
                : Optional.of(EarlierSite.read(file(against), config.root()));
        int pages = new SiteCheck(config.root(), Optional.of(content(diagnostics)), earlier).check(folder, diagnostics);
        if (format == Format.json) {
            printJson(diagnostics);
        } else {
            diagnostics.all().forEach(diagnostic -> console.result(diagnostic.format()));
            int warnings = diagnostics.count(Severity.WARNING);
            console.say(counted(pages, "page") + " checked, " + counted(diagnostics.count(Severity.ERROR), "problem")
                    + (warnings == 0 ? "" : ", " + counted(warnings, "warning")));
        }
        return (diagnostics.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.FINE).code();
    }

    /** What the site was built from. Warnings of the content are the build's to tell. */
    private SiteIndex content(Diagnostics diagnostics) {
        Diagnostics content = new Diagnostics();
        SiteIndex index = new SiteBuilder(site.folder(), Optional.empty()).index(content);
        if (!diagnostics.hasErrors()) { // else the settings' errors, which are told already
            content.all().stream().filter(one -> one.severity() == Severity.ERROR).forEach(diagnostics::add);
        }
        return index;
    }

    /** A file that is here: the site is checked without the network. */
    private Path file(String name) {
        if (name.matches("(?i)https?://.*")) {
            throw new ParameterException(spec.commandLine(),
                    "--against: a file, not an address; save it first: curl -fO " + name);
        }
        return Path.of(name);
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private void printJson(Diagnostics diagnostics) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.results())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Diagnostic diagnostic : diagnostics.all()) {
                json.writeStartObject();
                json.writeStringField("severity", diagnostic.severity().word());
                json.writeStringField("code", diagnostic.code());
                json.writeStringField("file", diagnostic.span().file());
                json.writeNumberField("line", diagnostic.span().line());
                json.writeNumberField("column", diagnostic.span().column());
                json.writeStringField("found", diagnostic.found());
                json.writeStringField("expected", diagnostic.expected());
                json.writeStringField("mend", diagnostic.mend());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
