package dev.pressmark.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code pressmark new} writes is what its other commands read. */
class SiteStarterTest {

    @TempDir
    private Path folder;

    @Test
    void aNewSiteBuildsWithoutAWord() {
        CommandRun made = CommandRun.of("new", "site", folder.resolve("mine"), "--title", "Mine");
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.err()).contains("pressmark build --site");
        CommandRun built = CommandRun.of("build", "--site", folder.resolve("mine"), "--strict");
        assertThat(built.code()).as(built.said()).isZero();
        assertThat(built.err()).startsWith("60 articles, ");
        assertThat(CommandRun.of("check", "--site", folder.resolve("mine")).code()).isZero();
        assertThat(new Folder(folder).text("mine/public/index.html")).contains("Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain", "With \"quotes\" and \\", "A: b # c", "- x", "*star* [b](c) <i>", "{{x}}", "一个档案"})
    void titlesAreQuotedAsYamlWantsThem(String title) {
        CommandRun.of("new", "site", folder.resolve("site"), "--title", title);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new SiteConfigReader().read(folder.resolve("site"), diagnostics).title()).isEqualTo(title);
        assertThat(diagnostics.all()).isEmpty();
        CommandRun article = CommandRun.of("new", "article", "--site", folder.resolve("site"), "--date", "2024-02-29", "--", title);
        assertThat(article.code()).as(article.said()).isZero();
        assertThat(CommandRun.of("list", "--site", folder.resolve("site"), "--year", "2024", "--format", "jsonl").out())
                .contains("\"title\":\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    @Test
    void everySettingTurnedOnIsTheDefaultOrAnExample() {
        CommandRun.of("new", "site", folder);
        Folder site = new Folder(folder);
        String all = site.text("site-config.yaml").replaceAll("(?m)^##.*\n", "").replaceAll("(?m)^# (?!yaml)", "");
        site.with("site-config.yaml", all);
        Diagnostics diagnostics = new Diagnostics();
        SiteConfig config = new SiteConfigReader().read(folder, diagnostics);
        assertThat(diagnostics.all()).as(all).isEmpty();
        assertThat(config.look().serif()).isPresent();
        assertThat(config.pageSize()).isEqualTo(SiteConfig.DEFAULT.pageSize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site-config.yaml", "content/pages/about.md", ".gitignore"})
    void whatIsThereStaysAndNothingIsPutBesideIt(String file) {
        Folder site = new Folder(folder).with(file, "mine");
        CommandRun run = CommandRun.of("new", "site", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(file, "it is there already");
        assertThat(site.files().keySet()).isEqualTo(Set.of(file));
        assertThat(site.text(file)).isEqualTo("mine");
    }

    @Test
    void anArticleIsNotWrittenTwice() {
        CommandRun.of("new", "article", "--site", folder, "--date", "2024-01-02", "Title");
        CommandRun again = CommandRun.of("new", "article", "--site", folder, "--date", "2024-01-02", "Title");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("2024-01-02-title.md", "it is there already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "new,article", "new,site", "new,article, ", "new,book"})
    void aWrongUseIsToldWithTheUsage(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(","));
        assertThat(run.code()).as(run.said()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: pressmark new");
    }
}
