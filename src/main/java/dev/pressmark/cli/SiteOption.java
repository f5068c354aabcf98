package dev.pressmark.cli;

import dev.pressmark.input.Presence;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The folder of the site, an option of every command that reads one. */
final class SiteOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--site", paramLabel = "DIR", defaultValue = ".",
            description = "the folder with site-config.yaml, content/ and templates/ (default: this one)")
    private Path folder;

    /** Where the site is written: the folder that was named, or else {@code public} in the site; absolute. */
    Path output(Path named) {
        return named == null ? folder().resolve("public") : named.toAbsolutePath().normalize();
    }

    /** The folder, absolute; a wrong use of the command where there is none. */
    Path folder() {
        if (Presence.of(folder) && Files.isDirectory(folder)) {
            return folder.toAbsolutePath().normalize();
        }
        throw new ParameterException(spec.commandLine(), "--site: there is no folder " + folder);
    }
}
