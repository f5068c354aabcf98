package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Settings as a keeper writes them. */
final class Settings {

    private Settings() {}

    static SiteConfig of(String yaml) {
        try {
            Folder folder = new Folder(Files.createTempDirectory("pressmark-test-settings"));
            Diagnostics diagnostics = new Diagnostics();
            folder.with(SiteConfigReader.FILE, yaml);
            SiteConfig config = new SiteConfigReader().read(folder.path(), diagnostics);
            folder.without("");
            assertThat(diagnostics.all()).isEmpty();
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
