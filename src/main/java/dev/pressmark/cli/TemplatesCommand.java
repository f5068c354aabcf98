package dev.pressmark.cli;

import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.render.TemplateNames;
import dev.pressmark.render.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "templates", mixinStandardHelpOptions = true,
        description = "Lists the files that the site is drawn with, tells what one of them knows, or copies one to be edited.",
        footer = {"", "Examples:", "  pressmark templates", "  pressmark templates partials/card",
            "  pressmark templates partials/card --copy"})
final class TemplatesCommand implements Callable<Integer> {

    private static final String ENDING = ".mustache";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a template such as partials/card, a view such as Article, "
            + "or an asset such as assets/site.css")
    private String name;

    @Option(names = "--copy", description = "copy the built-in file NAME into the site's templates/, where it takes its place")
    private boolean copy;

    TemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            if (copy) {
                throw new ParameterException(spec.commandLine(), "--copy: say which file, such as partials/card");
            }
            return list();
        }
        return copy ? copy(file(name)) : tell();
    }

    private int list() {
        Diagnostics diagnostics = new Diagnostics();
        List<ThemeFiles.Entry> files = ThemeFiles.of(
                site.folder(), new SiteConfigReader().read(site.folder(), diagnostics), diagnostics);
        int width = files.stream().mapToInt(file -> file.name().length()).max().orElse(0);
        files.forEach(file -> console.result(
                file.name() + " ".repeat(width - file.name().length() + 2) + file.origin().words()));
        console.tell(diagnostics);
        return (diagnostics.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.FINE).code();
    }

    private int tell() {
        String template = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        List<TemplateNames.Name> names = TemplateNames.of(template);
        if (names.isEmpty()) {
            names = TemplateNames.ofView(name);
        }
        if (names.isEmpty() && ThemeFiles.builtIn(file(template)).isPresent()) {
            console.result(template.startsWith("assets/") ? template + " is published as it is"
                    : template.startsWith("strings/") ? template + " holds what the theme says in that language"
                    : template + " knows what is in reach where it is included: "
                            + String.join(", ", ThemeFiles.including(template)));
            return ExitStatus.FINE.code();
        }
        if (names.isEmpty()) {
            throw unknown(template);
        }
        TemplateNames.subject(template).ifPresent(subject -> console.result("# " + subject));
        names.forEach(this::print);
        return ExitStatus.FINE.code();
    }

    private void print(TemplateNames.Name one) {
        String example = one.example().isEmpty() ? "" : "; for example " + one.example();
        console.result(String.format("%-16s %-18s %s%s", one.name(), one.kind(), one.meaning(), example));
    }

    private int copy(String file) throws IOException {
        Optional<byte[]> bytes = ThemeFiles.builtIn(file);
        if (bytes.isEmpty()) {
            throw unknown(file);
        }
        Path target = site.folder().resolve("templates").resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes.get(), StandardOpenOption.CREATE_NEW);
        console.result(target.toString());
        return ExitStatus.FINE.code();
    }

    private static String file(String name) {
        return ThemeFiles.builtIn().contains(name) || name.endsWith(ENDING) || name.contains("/") && name.contains(".")
                ? name : name + ENDING;
    }

    private ParameterException unknown(String written) {
        return new ParameterException(spec.commandLine(), "there is no built-in file or view \"" + written + "\"; "
                + Nearest.mend(file(written), ThemeFiles.builtIn()));
    }
}
