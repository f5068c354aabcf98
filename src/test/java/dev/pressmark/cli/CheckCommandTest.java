package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.check.RuleIdsTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} as a keeper meets it. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    private CommandRun check(String article, Object... more) {
        new Folder(folder).with("site-config.yaml", "base_url: https://example.org/\ndescription: Notes.\ntitle: Notes\n"
                        + "navigation: [articles]\n")
                .with("content/articles/2020-01-02-one.md", "---\ntitle: One\nsummary: S.\ncategory: A\nsource: B\n---\n" + article);
        CommandRun built = CommandRun.of("build", "--site", folder, "--quiet");
        assertThat(built.code()).as(built.said()).isZero();
        List<Object> args = new ArrayList<>(List.of("check", "--site", folder));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray());
    }

    @Test
    void whatIsWrongIsToldWithTheFileToMend() {
        CommandRun run = check("A [link](/gone/).\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error[broken-link]: a link to /gone/, which is not there\n",
                "\n  source:   content/articles/2020-01-02-one.md");
        assertThat(run.err()).matches("\\d+ pages checked, 1 problem(, \\d+ warnings?)?\n");
    }

    @Test
    void whatMakesItFailIsTheKeepersChoice() {
        String local = "[here](http://localhost:1/)\n";
        assertThat(check(local).code()).isZero();
        assertThat(check(local, "--fail-on", "warning").code()).isEqualTo(1);
        assertThat(check(local, "--fail-on", "warning", "--only", "localhost-link").out()).contains("warning[localhost-link]");
        assertThat(check(local, "--fail-on", "warning", "--skip", "localhost-link,empty-list").out()).isEmpty();
        assertThat(check("[a](/gone/)\n", "--fail-on", "none").code()).isZero();
        assertThat(check("[a](/gone/)\n", "--quiet").err()).isEmpty();
    }

    @Test
    void anIdThatIsNoneIsWrongUsage() {
        CommandRun run = check("", "--skip", "broken-links");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--skip: there is no finding \"broken-links\"; write \"broken-link\"");
        assertThat(check("", "--fail-on", "all").code()).isEqualTo(2);
    }

    @Test
    void manyFindingsDoNotScrollTheRestAway() throws IOException {
        StringBuilder article = new StringBuilder("[same](/same/)\n".repeat(1000));
        for (int i = 0; i < 500; i++) {
            article.append("[other](/gone-").append(i).append("/)\n");
        }
        CommandRun run = check(article.toString());
        assertThat(run.out()).contains("  and in 999 more places\n", "… and 491 more of broken-link; all of them: --only broken-link");
        assertThat(run.out().lines().count()).isLessThan(70);
        assertThat(run.err()).contains("1500 problems");
        JsonNode json = new ObjectMapper().readTree(check(article.toString(), "--format", "json", "--only", "broken-link").out());
        assertThat(json).hasSize(1500);
        List<String> names = new ArrayList<>();
        json.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names).as("the fields of docs/checks.md").isEqualTo(RuleIdsTest.fields());
    }

    @Test
    void theAddressIsTheOneThatTheSiteWasBuiltFor() {
        check("[all](/articles/)\n");
        CommandRun.of("build", "--site", folder, "--quiet", "--base-url", "https://example.org/archive/");
        CommandRun run = CommandRun.of("check", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
    }
}
