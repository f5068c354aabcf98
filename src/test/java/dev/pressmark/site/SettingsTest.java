package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings of look, navigation and order do to pages. */
class SettingsTest {

    @TempDir
    private Path folder;

    private Folder site;

    @BeforeEach
    void threeArticles() {
        site = new Folder(folder);
        for (int day = 1; day <= 3; day++) {
            site.with("content/articles/2024-05-0" + day + "-a" + day + ".md", "---\ntitle: Title " + day + "\ntags: [x]\n---\n");
        }
        site.with("content/pages/about.md", "---\ntitle: About\nnav: About us\n---\nText");
    }

    private String built(String settings, String page) {
        site.with("site-config.yaml", settings);
        CommandRun run = CommandRun.of("build", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
        return site.text("public/" + page);
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static List<String> titles(String html) {
        return found(html, ">(Title \\d)</a>");
    }

    @Test
    void theOldestArticleMayComeFirstOnEveryListAndOnEveryPageOfIt() {
        assertThat(titles(built("pagination: {page_size: 2}", "tags/x/index.html"))).containsExactly("Title 3", "Title 2");
        String oldest = "pagination: {page_size: 2, order: oldest}";
        String first = built(oldest, "tags/x/index.html");
        assertThat(titles(first)).containsExactly("Title 1", "Title 2");
        assertThat(first).contains("rel=\"next\">Newer →</a>").doesNotContain(">Older");
        assertThat(first.indexOf("/a1/")).as("in schema.org's words too").isLessThan(first.indexOf("/a2/"));
        assertThat(titles(built(oldest, "tags/x/page/2/index.html"))).containsExactly("Title 3");
        assertThat(titles(built(oldest, "articles/index.html"))).containsExactly("Title 1", "Title 2");
        assertThat(found(built(oldest, "feed.xml"), "<title>(Title \\d)")).startsWith("Title 3");
    }

    @Test
    void theNavigationIsWhatTheKeeperSays() {
        String navigation = "base_url: https://example.org/sub/\nnavigation: [years, Subjects: /tags/, pages, search, Far: 'https://e.org/?a&b']";
        String page = built(navigation, "tags/index.html");
        assertThat(found(page.substring(page.indexOf("<nav"), page.indexOf("</nav>")), "<li>(.*?)</li>")).containsExactly(
                "<a href=\"/sub/archive/\">Years</a>",
                "<a href=\"/sub/tags/\" aria-current=\"true\">Subjects</a>",
                "<a href=\"/sub/about/\">About us</a>",
                "<a href=\"/sub/search/\">Search</a>",
                "<a href=\"https://e.org/?a&amp;b\">Far</a>");
    }

    @Test
    void aPlaceThatTheSiteDoesWithoutIsLeftOut() {
        String page = built("navigation: [tags, stats, search]\ndisable: [stats, search]", "index.html");
        assertThat(found(page.substring(page.indexOf("<nav"), page.indexOf("</nav>")), ">(\\w+)</a>")).containsExactly("Tags");
    }

    @Test
    void coloursAndFontsStandBehindTheThemesOwn() {
        String page = built("theme: {paper: '#abc', ink: [black, white], serif: '\"A b\", serif', vivid: .2}", "index.html");
        String sheet = found(page, "(assets/site\\.[^\"]*\\.css)").get(0);
        assertThat(site.text("public/" + sheet)).endsWith("@layer tokens{:root{--paper:light-dark(#abc,#abc);"
                + "--ink:light-dark(black,white);--serif:\"A b\", serif;--vivid:.2;}}\n");
        assertThat(site.text("public/site.webmanifest")).contains("\"theme_color\":\"#abc\"");
        assertThat(built("title: Plain", "index.html")).as("another sheet, another name").doesNotContain(sheet);
    }

    @Test
    void coversAreDrawnOrLettersOrNone() {
        String drawn = built("title: A", "articles/index.html");
        String letters = built("theme: {covers: letters}", "articles/index.html");
        assertThat(drawn).contains("<svg class=\"cover").isNotEqualTo(letters);
        assertThat(found(letters, "(<svg class=\"cover)")).hasSize(3);
        assertThat(built("theme: {covers: none}", "articles/index.html")).doesNotContain("class=\"cover");
    }
}
