package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.browser.BuiltSite;
import dev.pressmark.check.SiteCheck;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.output.OutputFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/some/path/"})
    void everyLinkOfTheWholeSiteLeadsSomewhere(String root) throws IOException {
        everyLinkLeadsSomewhere(BuiltSite.richAt(root));
    }

    @Test
    void everyLinkOfTheSiteOfThisRepositoryLeadsSomewhere() throws IOException {
        everyLinkLeadsSomewhere(BuiltSite.repository());
    }

    @Test
    void aSiteWithoutContentHasNoDeadLinkEither() throws IOException {
        everyLinkLeadsSomewhere(BuiltSite.empty());
    }

    private void everyLinkLeadsSomewhere(BuiltSite built) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
                output.write(file.getKey(), ByteBuffer.wrap(file.getValue()));
            }
            output.finish();
        }
        Diagnostics diagnostics = new Diagnostics();
        long pages = new SiteCheck(built.root()).check(folder, diagnostics);
        assertThat(diagnostics.all()).as("problems of links and ids").extracting(Diagnostic::format).isEmpty();
        assertThat(pages).as("pages that were checked").isEqualTo(built.htmlFiles().count());
    }
}
