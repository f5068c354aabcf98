package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside an article goes where the article goes, and links between files lead to pages. */
class BundleTest {

    private static final String FRONT = "---\ntitle: A\ndate: 2018-05-11\n---\n";

    @TempDir
    private Path temp;

    private Folder site;

    @BeforeEach
    void anArticleWithFilesBesideIt() {
        site = new Folder(temp.resolve("site"))
                .with("content/articles/x/index.md", FRONT + "![p](figure%201.png) [o](../other.md#b) [z](@/other.md)")
                .with("content/articles/x/figure 1.png", new byte[] {1, 2, 3})
                .with("content/articles/x/data/a.csv", "a,b\n")
                .with("content/articles/other.md", "---\ntitle: B\ndate: 2018-06-01\n---\n## B\n\n[x](x/index.md)");
    }

    private CommandRun build() {
        return CommandRun.of("build", "--site", site.path(), "--output", temp.resolve("out"));
    }

    private Folder out() {
        return new Folder(temp.resolve("out"));
    }

    @Test
    void filesBesideAnArticleAreCopiedToItsFolder() {
        assertThat(build().said()).startsWith("exit status 0");

        assertThat(out().files().get("articles/2018/05/x/figure 1.png")).containsExactly(1, 2, 3);
        assertThat(out().text("articles/2018/05/x/data/a.csv")).isEqualTo("a,b\n");
        assertThat(CommandRun.of("check", "--site", site.path(), "--output", out().path()).said())
                .startsWith("exit status 0");
    }

    @Test
    void linksToMarkdownLeadToWhatItBecame() {
        build();

        assertThat(out().text("articles/2018/05/x/index.html"))
                .contains("href=\"/articles/2018/06/other/#b\"").contains("href=\"/articles/2018/06/other/\"");
        assertThat(out().text("articles/2018/06/other/index.html")).contains("href=\"/articles/2018/05/x/\"");
    }

    @Test
    void aLinkToWhatIsNotThereIsForTheCheckToTell() {
        site.with("content/articles/x/index.md", FRONT + "[a](no.md) [b](/img/no.png) ![c](../no.png)");

        assertThat(build().said()).startsWith("exit status 0");
        assertThat(CommandRun.of("check", "--site", site.path(), "--output", out().path()).said())
                .startsWith("exit status 1").contains("no.md").contains("/img/no.png").contains("../no.png");
    }

    @Test
    void hiddenFilesTextsAndLinksAreNotCopied() throws IOException {
        site.with("content/articles/x/.secret", "s").with("content/articles/x/notes.md", FRONT.replace("A", "N"))
                .with("content/articles/x/y/index.md", "---\ntitle: C\ndate: 2018-05-12\n---\n")
                .with("content/articles/x/y/own.png", "y").with("outside.txt", "o")
                .with("elsewhere/b.txt", "b");
        Files.createSymbolicLink(site.path().resolve("content/articles/x/link.txt"), site.path().resolve("outside.txt"));
        Files.createSymbolicLink(site.path().resolve("content/articles/x/all"), site.path().resolve("elsewhere"));

        CommandRun run = build();

        assertThat(run.said()).startsWith("exit status 0").contains("link.txt, is not copied").contains("all, is not copied");
        assertThat(out().files().keySet()).contains("articles/2018/05/y/own.png")
                .noneMatch(name -> name.contains("secret") || name.contains("link.txt") || name.contains("/x/y/")
                        || name.endsWith(".md") || name.contains("outside") || name.contains("b.txt"));
    }

    @Test
    void aNameThatNoAddressCanHoldIsTold() {
        site.with("content/articles/x/a\\..\\b.png", "x");

        CommandRun run = build();

        assertThat(run.said()).startsWith("exit status 0").contains("bad-file-name");
        assertThat(out().files().keySet()).noneMatch(name -> name.contains("b.png"));
    }

    @Test
    void whatIsGoneBesideTheArticleIsGoneFromTheSite() {
        build();
        site.without("content/articles/x/figure 1.png");
        build();

        assertThat(out().has("articles/2018/05/x/figure 1.png")).isFalse();
    }
}
