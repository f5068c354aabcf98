package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself: help, usage, exit statuses. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACommandTheUsageIsShown() {
        CommandRun run = CommandRun.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("Usage: pressmark", "build", "list", "check", "sample", "tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpGoesToTheResult(String option) {
        CommandRun run = CommandRun.of(option);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: pressmark", "Begin with: pressmark build --site DIR");
    }

    @ParameterizedTest
    @CsvSource({
        "build,--base-url", "build,--strict", "build,--jobs", "build,--quiet", "build,--output", "list,--format",
        "list,--tag",
        "list,--year", "list,--source", "check,--format", "sample,--articles", "sample,--seed", "tags,--site"})
    void everyCommandHelps(String command, String option) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: pressmark " + command, option);
    }

    @Test
    void everyCommandShowsAnExampleOfItself() {
        List<String> commands = CommandRun.of("--help").out().lines().dropWhile(line -> !line.startsWith("Commands:")).skip(1)
                .takeWhile(line -> line.startsWith("  ")).filter(line -> line.charAt(2) != ' ')
                .map(line -> line.strip().split(" ")[0]).toList();
        assertThat(commands).contains("build", "list", "check", "tags", "sample", "new", "templates", "completion");
        assertThat(commands).allSatisfy(command -> assertThat(CommandRun.of(command, "--help").out())
                .containsPattern("(?m)^ +(source <\\()?pressmark " + command));
    }

    @Test
    void theVersionNamesTheProgramAndItsJava() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("pressmark .*, Java .*\\R");
    }

    @Test
    void aCommandThatDoesNotExistIsAnsweredWithTheNearest() {
        CommandRun run = CommandRun.of("bild");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Unmatched argument at index 0: 'bild'", "Did you mean: pressmark build");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "build --bogus | Unknown option: '--bogus'",
        "build --jobs 0 | --jobs: from 1 to 256, not 0",
        "build --jobs many | 'many' is not an int",
        "build --base-url example.org | --base-url: an address such as https://example.org/archive/, not example.org",
        "build --base-url ftp://example.org/ | --base-url: an address such as https://example.org/archive/, not ftp://example.org/",
        "build --site /no/such/folder | --site: there is no folder /no/such/folder",
        "list --format xml | expected one of [table, jsonl, csv, listing]",
        "list --year soon | 'soon' is not an int",
        "check --format xml | expected one of [text, json]",
        "sample --articles 0 DIR | --articles: from 1 to 10000000, not 0",
        "sample --articles 5 | Missing required parameter: 'DIR'",
        "sample DIR | Missing required option: '--articles=N'",
        "sample --articles 5 --newest 2010-01-01 DIR | --newest: 2010-01-01 is before --oldest 2012-01-01"})
    void aWrongUseIsToldInOneLineWithTheUsage(String line, String message) {
        CommandRun run = CommandRun.of((Object[]) line.replace("DIR", folder.resolve("new").toString()).split(" "));
        assertThat(run.code()).as(run.said()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message, "Usage: pressmark").doesNotContain("\tat ", "Exception");
        assertThat(new Folder(folder).files()).isEmpty();
    }
}
