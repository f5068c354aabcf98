package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.browser.BuiltSite;
import dev.pressmark.check.SiteCheck;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.index.Axis;
import dev.pressmark.index.Term;
import dev.pressmark.output.OutputFolder;
import dev.pressmark.plan.Routes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
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

    @Test
    void aTagWithTooFewArticlesIsPlainTextWhereverItStands() throws IOException {
        BuiltSite site = BuiltSite.of("/", folder -> {
            Files.writeString(folder.resolve("site-config.yaml"), "taxonomies:\n  tags:\n    min_articles: 3\n");
            Files.copy(BuiltSite.SEED, BuiltSite.listings(folder).resolve("seed.txt"));
        });
        everyLinkLeadsSomewhere(site);
        for (Term tag : site.site().index().taxonomy(Axis.TAG).terms()) {
            assertThat(site.files().containsKey(Routes.term(tag).file())).as("a page of %s", tag.name())
                    .isEqualTo(tag.count() >= 3);
            assertThat(Jsoup.parse(site.page("tags/")).select(".ledger li").eachText()).as("the index of tags")
                    .contains(tag.name() + tag.count());
        }
        assertThat(Jsoup.parse(site.page("tags/scalability/")).select(".card > ul li:not(:has(a))"))
                .as("tags of cards without a page").isNotEmpty();
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
        assertThat(diagnostics.all()).as("problems of links and ids")
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Diagnostic::format).isEmpty();
        assertThat(pages).as("pages that were checked").isEqualTo(built.htmlFiles().count());
    }
}
