package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.browser.PageKind;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page is to a reader who hears it. */
class OutlineTest {

    @ParameterizedTest
    @EnumSource
    void headingsBeginWithOneOfTheFirstLevelAndNeverSkipOne(PageKind kind) {
        List<Integer> levels = Jsoup.parse(kind.html()).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();
        assertThat(levels).as("the levels of the headings").first().isEqualTo(1);
        assertThat(levels).as("the levels of the headings: one title").containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("the level of heading %d of %s", i + 1, levels)
                    .isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysWhatItIs(PageKind kind) {
        Document page = Jsoup.parse(kind.html());
        assertThat(page.title()).as("the title").isNotBlank();
        assertThat(page.selectFirst("html").attr("lang")).as("the language").isNotBlank();
        assertThat(page.select("main")).as("main parts").hasSize(1);
        assertThat(page.select("a:not([href])")).as("links that lead nowhere").isEmpty();
    }
}
