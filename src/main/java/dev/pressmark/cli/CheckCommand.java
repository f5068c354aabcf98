package dev.pressmark.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.check.BuiltAddress;
import dev.pressmark.check.EarlierSite;
import dev.pressmark.check.RuleId;
import dev.pressmark.check.SiteCheck;
import dev.pressmark.check.SourceFiles;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks the built site: links, pictures, headings, contrast, weight, tags, the host's limits; docs/checks.md lists all.",
        footer = {"", "Examples:", "  pressmark check --site my-archive", "  pressmark check --against old-sitemap.xml",
            "  pressmark check --format json", "  pressmark check --fail-on warning --skip thin-tags,uncertain-tags",
            "", "Exit status: 0 fine, 1 findings as heavy as --fail-on says, 2 wrong usage."})
final class CheckCommand implements Callable<Integer> {

    private enum Format { text, json }

    private enum FailOn {
        error(Severity.ERROR), warning(Severity.ERROR, Severity.WARNING), none();

        private final Set<Severity> severities;

        FailOn(Severity... severities) {
            this.severities = Set.of(severities);
        }
    }

    /** Different findings of one id that are printed; the rest is counted. */
    private static final int MOST = 10;
    /** What the reader of the content tells that is missing; its other warnings are the build's to tell. */
    private static final Set<String> MISSING = Set.of(RuleId.MISSING_PAGES.id(), RuleId.SHORT_PAGE.id());

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

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
            description = "what makes the exit status 1, one of ${COMPLETION-CANDIDATES} (default: error)")
    private FailOn failOn;

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "tell these findings alone")
    private List<String> only = List.of();

    @Option(names = "--skip", paramLabel = "ID", split = ",", description = "do not tell these findings")
    private List<String> skip = List.of();

    @Option(names = {"-q", "--quiet"}, description = "print findings only")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        known("--only", only);
        known("--skip", skip);
        Path folder = site.output(output);
        if (!Files.isDirectory(folder)) {
            console.fail(folder + " is not there; build the site first: pressmark build");
            return ExitStatus.PROBLEMS.code();
        }
        Diagnostics all = new Diagnostics();
        SiteConfig written = new SiteConfigReader().read(site.folder(), all);
        SiteConfig config = BuiltAddress.of(folder).map(written::at).orElse(written);
        Optional<EarlierSite> earlier = against == null ? Optional.empty()
                : Optional.of(EarlierSite.read(file(against), config.root()));
        SiteIndex index = content(all);
        int pages = new SiteCheck(config, Optional.of(index), earlier).check(folder, all);
        List<Diagnostic> findings = all.all().stream().filter(this::isWanted).toList();
        SourceFiles sources = new SourceFiles(index);
        if (format == Format.json) {
            printJson(findings, sources);
        } else {
            print(findings, sources);
            if (!quiet) {
                console.say(counted(pages, "page") + " checked, " + summary(findings));
            }
        }
        boolean fails = findings.stream().anyMatch(finding -> failOn.severities.contains(finding.severity()));
        return (fails ? ExitStatus.PROBLEMS : ExitStatus.FINE).code();
    }

    private void known(String option, List<String> ids) {
        for (String id : ids) {
            if (!RuleId.ids().contains(id)) {
                throw new ParameterException(spec.commandLine(), option + ": there is no finding \"" + id + "\"; "
                        + Nearest.mend(id, RuleId.ids()));
            }
        }
    }

    private boolean isWanted(Diagnostic finding) {
        return (only.isEmpty() || only.contains(finding.code())) && !skip.contains(finding.code());
    }

    /** What the site was built from, and what of its content is wrong or missing. */
    private SiteIndex content(Diagnostics diagnostics) {
        Diagnostics content = new Diagnostics();
        SiteIndex index = new SiteBuilder(site.folder(), Optional.empty()).index(content);
        boolean told = diagnostics.hasErrors(); // the errors of the settings
        content.all().stream().filter(one -> one.severity() == Severity.ERROR ? !told : MISSING.contains(one.code()))
                .forEach(diagnostics::add);
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

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String summary(List<Diagnostic> findings) {
        long warnings = count(findings, Severity.WARNING);
        long notes = count(findings, Severity.NOTE);
        return counted(count(findings, Severity.ERROR), "problem") + (warnings == 0 ? "" : ", " + counted(warnings, "warning"))
                + (notes == 0 ? "" : ", " + counted(notes, "note"));
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Errors last, where the eye is. What is found alike in many places is told once, and of one id the first few. */
    private void print(List<Diagnostic> findings, SourceFiles sources) {
        Map<String, Map<String, List<Diagnostic>>> byId = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Diagnostic::severity).reversed()).forEach(finding ->
                byId.computeIfAbsent(finding.code(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.found() + "\n" + finding.mend(), key -> new ArrayList<>()).add(finding));
        byId.forEach((id, alike) -> {
            alike.values().stream().limit(MOST).forEach(some -> printAlike(some, sources));
            long left = alike.values().stream().skip(MOST).mapToLong(List::size).sum();
            if (left > 0) {
                console.result("… and " + left + " more of " + id + "; all of them: --only " + id + " --format json");
            }
        });
    }

    private void printAlike(List<Diagnostic> alike, SourceFiles sources) {
        Diagnostic first = alike.get(0);
        console.result(first.format() + sources.of(first.span().file()).map(source -> "\n  source:   " + source).orElse("")
                + (alike.size() == 1 ? "" : "\n  and in " + counted(alike.size() - 1L, "more place")));
    }

    private void printJson(List<Diagnostic> findings, SourceFiles sources) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.results())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Diagnostic finding : findings) {
                json.writeStartObject();
                json.writeStringField("id", finding.code());
                json.writeStringField("severity", finding.severity().word());
                json.writeStringField("file", finding.span().file());
                json.writeNumberField("line", finding.span().line());
                json.writeNumberField("column", finding.span().column());
                json.writeStringField("source", sources.of(finding.span().file()).orElse(""));
                json.writeStringField("found", finding.found());
                json.writeStringField("expected", finding.expected());
                json.writeStringField("mend", finding.mend());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
