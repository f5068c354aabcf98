package dev.pressmark.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an article stands elsewhere is told on its page and to programs, and nowhere else. */
class ElsewhereTest {

    private static final String LINK = "https://www.example.org/a?b=1&c=2";
    private static final String PAGE = "public/articles/2018/05/one-";

    @TempDir
    private Path folder;

    @Test
    void theAddressIsToldWhereItFits() {
        Folder site = new Folder(folder).with("content/lists/a.csv", "title,date,source,url\nOne,2018-05-11,Notes," + LINK
                + "\nTwo,2018-05-12,Notes,\n");
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--strict");
        assertThat(run.code()).as(run.said()).isZero();
        String page = site.files().keySet().stream().filter(file -> file.startsWith(PAGE)).findFirst().orElseThrow();

        Element link = Jsoup.parse(site.text(page)).selectFirst("a[rel=external]");
        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("Read it at example.org");
        assertThat(link.attr("href")).isEqualTo(LINK);
        assertThat(site.text(page)).contains("\"sameAs\":\"" + LINK.replace("&", "\\u0026") + "\"");
        assertThat(site.text("public/feed.xml")).containsOnlyOnce("<link rel=\"via\" href=\"" + LINK.replace("&", "&amp;") + "\"/>");
        assertThat(site.text("public/feed.json")).containsOnlyOnce("\"external_url\":\"" + LINK + "\"");
        assertThat(site.text("public/archive.jsonl")).containsOnlyOnce("\"link\":\"" + LINK + "\"");
        assertThat(site.text("public/archive.csv").lines().toList().get(0)).endsWith(",url,link");
        assertThat(site.files()).allSatisfy((file, bytes) -> {
            if (file.endsWith(".html") && !file.equals(page)) {
                assertThat(site.text(file)).as(file).doesNotContain("example.org");
            }
        });
    }
}
