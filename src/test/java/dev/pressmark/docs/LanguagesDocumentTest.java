package dev.pressmark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/languages.md} tells, with its own examples. */
class LanguagesDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void theSettingMakesAChineseSite() throws IOException {
        Folder site = new Folder(folder).with("site-config.yaml", example("language: zh-Hans"));
        assertThat(build(site).err()).doesNotContain("warning");
        assertThat(site.text("public/404.html")).contains("<html lang=\"zh-Hans\">", "架上没有这一页");
    }

    @Test
    void oneLineChangesOneWord() throws IOException {
        Folder site = new Folder(folder).with("templates/strings/en.yaml", example("lost:"));
        assertThat(build(site).err()).doesNotContain("warning");
        assertThat(site.text("public/404.html")).contains("<h1>Nothing here</h1>", ">Tags</a>");
    }

    @Test
    void oneFileAddsALanguage() throws IOException {
        Folder site = entry(new Folder(folder)).with("site-config.yaml", "language: ru\n")
                .with("templates/strings/ru.yaml", example("grouping:"));
        assertThat(build(site).err()).contains("templates/strings/ru.yaml: warning[strings-lack]")
                .doesNotContain("error[");
        assertThat(site.text("public/articles/index.html"))
                .contains("<html lang=\"ru\">", "3 статьи", "Страница 1 из 1", "11.5.2018",
                        ">Метки</a>", "All articles");
    }

    private static Folder entry(Folder site) {
        for (int day = 11; day < 14; day++) {
            site.with("content/articles/2018-05-" + day + "-" + (day == 11 ? "one" : "a" + day) + ".md",
                    "---\ntags: [Kafka, Rare]\n---\nText.\n");
        }
        return site;
    }

    private static CommandRun build(Folder site) {
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).as(run.said()).isZero();
        return run;
    }

    /** The example of the document that begins with a key. */
    private static String example(String beginning) throws IOException {
        Matcher examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/languages.md")));
        while (examples.find()) {
            if (examples.group(1).startsWith(beginning)) {
                return examples.group(1);
            }
        }
        throw new AssertionError("docs/languages.md has no example that begins with " + beginning);
    }
}
