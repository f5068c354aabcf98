package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedingTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 11);

    /** Three articles of one source and category; all are about Go, two about Kafka. */
    private final Shelf shelf = new Shelf().article("a", MAY, "Go").article("b", MAY, "Go", "Kafka")
            .article("c", MAY, "Go", "Kafka");

    @Test
    void theSiteIsFollowedHoweverSmallItIs() {
        assertThat(feeds("feeds:\n  min_articles: 4\n")).containsExactly("feed.xml", "feed.json");
    }

    @Test
    void aTermIsFollowedFromTheSetNumberOfArticlesOn() {
        assertThat(feeds("feeds:\n  min_articles: 3\n")).containsExactlyInAnyOrder("feed.xml", "feed.json",
                "tags/go/feed.xml", "tags/go/feed.json", "categories/operations/feed.xml",
                "categories/operations/feed.json", "sources/notes/feed.xml", "sources/notes/feed.json");
        assertThat(feeds("feeds:\n  min_articles: 2\n")).hasSize(10).contains("tags/kafka/feed.xml");
    }

    @Test
    void aTagWithoutAPageHasNoFeed() {
        assertThat(feeds("feeds:\n  min_articles: 2\ntaxonomies:\n  tags:\n    min_articles: 3\n"))
                .contains("tags/go/feed.xml").doesNotContain("tags/kafka/feed.xml");
    }

    @Test
    void aSiteMayDoWithoutFeeds() {
        assertThat(feeds("disable: [feeds]\nfeeds:\n  min_articles: 1\n")).isEmpty();
    }

    @Test
    void aSiteMayDoWithoutItsData() {
        assertThat(files("{}")).contains("archive.jsonl", "archive.csv", "archive.schema.json");
        assertThat(files("disable: [data]\n")).noneMatch(file -> file.startsWith("archive."));
    }

    private List<String> feeds(String yaml) {
        return files(yaml).stream().filter(file -> file.contains("feed.")).toList();
    }

    private List<String> files(String yaml) {
        return new Planner(Settings.of(yaml)).plan(shelf.index(), Map.of(), new Diagnostics()).pages().stream()
                .map(page -> page.route().file())
                .toList();
    }
}
