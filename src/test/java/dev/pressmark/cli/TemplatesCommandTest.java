package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a keeper who restyles asks: which files there are, which of mine count, what does this one know. */
class TemplatesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileIsListedWithItsOrigin() {
        new Folder(folder)
                .with("templates/partials/card.mustache", "<li>{{#article}}{{> partials/mine}}{{/article}}</li>")
                .with("templates/partials/mine.mustache", "{{title}}")
                .with("templates/partials/forgotten.mustache", "{{nothing}}")
                .with("templates/assets/site.css", "p {}")
                .with("templates/assets/font.woff2", "x")
                .with("templates/strings/en.yaml", "tags: Subjects\n")
                .with("templates/strings/fr.yaml", "tags: Sujets\n");
        CommandRun run = CommandRun.of("templates", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", ": "))).contains(
                "base.mustache: built in",
                "partials/card.mustache: your own, in place of the built-in one",
                "partials/mine.mustache: your own",
                "partials/forgotten.mustache: your own, and nothing names it",
                "assets/site.css: your own, in place of the built-in one",
                "strings/en.yaml: your own, in place of the built-in one",
                "strings/fr.yaml: your own, and nothing names it",
                "strings/zh-Hans.yaml: built in",
                "assets/site.js: built in",
                "assets/font.woff2: your own");
    }

    @Test
    void whatIsWrongWithThemIsToldBesideTheList() {
        new Folder(folder).with("templates/partials/card.mustache", "{{titel}}");
        CommandRun run = CommandRun.of("templates", "--site", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("partials/card.mustache");
        assertThat(run.err()).contains("templates/partials/card.mustache:1", "unknown name \"titel\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "partials/card | article          Article            the article",
        "partials/card.mustache | # one article as it stands on lists",
        "Article | likes            text               how many liked it; for example 1,204",
        "partials/byline | partials/byline knows what is in reach where it is included: ",
        "strings/en.yaml | strings/en.yaml holds what the theme says in that language",
        "assets/site.css | assets/site.css is published as it is"})
    void aFileOrViewTellsWhatItKnows(String name, String told) {
        CommandRun run = CommandRun.of("templates", name);
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out()).contains(told);
    }

    @Test
    void aCopyTakesThePlaceOfTheBuiltInFileAndIsNeverWrittenTwice() {
        Folder site = new Folder(folder);
        assertThat(CommandRun.of("templates", "partials/card", "--copy", "--site", folder).code()).isZero();
        assertThat(site.text("templates/partials/card.mustache")).isEqualTo(
                new Folder(Path.of("")).text("templates/partials/card.mustache"));
        CommandRun again = CommandRun.of("templates", "partials/card", "--copy", "--site", folder);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("card.mustache", "it is there already");
    }

    @ParameterizedTest
    @CsvSource({"partials/crd,partials/card.mustache", "../site-config.yaml,", "assets/../base,", "/etc/passwd,"})
    void anythingElseIsAnsweredWithTheNearest(String name, String nearest) {
        for (String[] args : new String[][] {{"templates", name}, {"templates", name, "--copy", "--site", folder.toString()}}) {
            CommandRun run = CommandRun.of((Object[]) args);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("there is no built-in file or view", nearest == null ? "" : nearest);
        }
        assertThat(new Folder(folder).files()).isEmpty();
    }
}
