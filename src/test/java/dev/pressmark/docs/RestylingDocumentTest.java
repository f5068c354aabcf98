package dev.pressmark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of {@code docs/restyling.md}, done as they are written. */
class RestylingDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/restyling.md");
    private static final Pattern FILE = Pattern.compile("`(templates/[^`]+)`\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** A file of an example: where it goes, and its text. */
    private record Written(String file, String text) {}

    private static List<Written> examples() throws IOException {
        List<Written> examples = new ArrayList<>();
        Matcher matcher = FILE.matcher(Files.readString(DOCUMENT));
        while (matcher.find()) {
            examples.add(new Written(matcher.group(1), matcher.group(2)));
        }
        return examples;
    }

    @Test
    void aKeeperWhoFollowsItHasAnotherHouseStyleAndAnotherCard() throws IOException {
        CommandRun.of("new", "site", folder);
        Folder site = new Folder(folder);
        List<Written> examples = examples();
        assertThat(examples).extracting(Written::file).contains(
                "templates/partials/house.mustache", "templates/assets/house.css", "templates/partials/card.mustache");
        examples.forEach(example -> site.with(example.file(), example.text()));

        CommandRun run = CommandRun.of("build", "--site", folder, "--strict");
        assertThat(run.code()).as(run.said()).isZero();
        String summary = CommandRun.of("list", "--site", folder, "--format", "jsonl").out()
                .replaceFirst("(?s).*?\"summary\":\"(\\w[^\"\\\\&'’]{20,40}).*", "$1");
        String page = site.text("public/tags/scalability/index.html");
        assertThat(page).containsPattern("<link rel=\"stylesheet\" href=\"/assets/house\\.[a-z0-9]+\\.css\">");
        assertThat(page.split("<article class=\"card").length - 1).as("cards").isEqualTo(60);
        assertThat(page).as("a card without cover and summary").doesNotContain("class=\"cover").doesNotContain(summary);
    }

    @Test
    void aSlipInItIsToldWithItsLine() throws IOException {
        CommandRun.of("new", "site", folder);
        Written card = examples().stream().filter(one -> one.file().endsWith("card.mustache")).findFirst().orElseThrow();
        new Folder(folder).with(card.file(), card.text().replace("{{title}}", "{{titel}}"));
        CommandRun run = CommandRun.of("build", "--site", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("templates/partials/card.mustache:3: error[template]: unknown name \"titel\"", "\"title\"");
    }
}
