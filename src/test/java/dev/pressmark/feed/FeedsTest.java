package dev.pressmark.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.pressmark.Folder;
import dev.pressmark.browser.BuiltSite;
import dev.pressmark.plan.Route;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds as feed readers read them: Atom through Rome, JSON Feed against the rules of jsonfeed.org. */
class FeedsTest {

    private static final String HARD_TITLE =
            "</script> ]]> <b>&amp; \"it's\" \uD83D\uDE80 \u0642\u0627\u0628\u0644\u064A\u0629";

    /** One article in Markdown whose title, tags and text have all that a feed could break on, and one in a listing. */
    private static BuiltSite hostile() {
        return BuiltSite.of("/sub/path/", path -> new Folder(path)
                .with("site-config.yaml", "title: 'A & B <c> ]]>'\nauthor: 'The \"Keeper\"'\n")
                .with("content/articles/2025-06-01-hard.md", """
                        ---
                        title: "</script> ]]> <b>&amp; \\"it's\\" \uD83D\uDE80 \u0642\u0627\u0628\u0644\u064A\u0629"
                        summary: "A bell\\a, a null\\0, no character \\uFFFE and half a pair \\uD83D end here."
                        tags: ["<i>", "a]]>b", "R&D"]
                        category: "</title>"
                        ---
                        Up to [the tags](/tags/), [here](#down), [far](https://example.com/a?b=1&c=2),
                        [mail](mailto:a@example.org).

                        ## Down

                        ![A picture](/assets/a.png) and `href="/tags/"` as code, ]]> and <script>alert(1)</script>.
                        """)
                .with("content/listings/a.txt", """
                        Notes
                        Notes
                        May 9, 2017

                        A plain title

                        Caching
                        0 likes \u00b7 1 min read
                        """));
    }

    private static Stream<BuiltSite> sites() {
        return Stream.of(BuiltSite.rich(), BuiltSite.richAt("/some/path/"), BuiltSite.repository(), BuiltSite.empty(),
                hostile());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAtomFeedIsReadByAFeedReader(BuiltSite site) {
        List<String> feeds = files(site, "feed.xml");
        assertThat(feeds).contains("feed.xml");
        for (String file : feeds) {
            SyndFeed feed = atom(site, file);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getTitle()).as(file).contains(site.site().config().title());
            assertThat(feed.getAuthors()).as(file).extracting(SyndPerson::getName).doesNotContain("").hasSize(1);
            assertThat(feed.getUri()).isEqualTo("https://example.org" + site.root() + href(file));
            assertThat(link(feed, "self")).isEqualTo(feed.getUri());
            assertThat(link(feed, "alternate")).isEqualTo(feed.getUri().replace("feed.xml", ""));
            checkEntries(site, file, feed);
        }
    }

    private static void checkEntries(BuiltSite site, String file, SyndFeed feed) {
        Set<String> ids = new HashSet<>();
        assertThat(feed.getEntries()).as(file).hasSizeLessThanOrEqualTo(Feeds.NEWEST);
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(ids.add(entry.getUri())).as("%s has %s once", file, entry.getUri()).isTrue();
            assertThat(entry.getTitle()).as(file).isNotBlank();
            assertThat(entry.getAuthors()).as(file).extracting(SyndPerson::getName).doesNotContain("").hasSize(1);
            assertThat(entry.getUpdatedDate()).as(file).isEqualTo(entry.getPublishedDate())
                    .isBeforeOrEqualTo(feed.getPublishedDate());
            assertThat(entry.getLink()).isEqualTo(entry.getUri());
            assertThat(site.files()).containsKey(fileOf(site, entry.getUri()));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyJsonFeedKeepsTheRules(BuiltSite site) throws IOException {
        for (String file : files(site, "feed.json")) {
            JsonNode feed = new ObjectMapper().readTree(site.text(file));
            assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("title").asText()).as(file).isNotBlank();
            assertThat(feed.get("feed_url").asText()).isEqualTo("https://example.org" + site.root() + href(file));
            assertThat(feed.get("home_page_url").asText()).startsWith("https://");
            assertThat(feed.get("authors").get(0).get("name").asText()).isNotBlank();
            assertThat(feed.get("items").isArray()).isTrue();
            Set<String> ids = new HashSet<>();
            for (JsonNode item : feed.get("items")) {
                checkItem(item, ids);
            }
        }
    }

    private static void checkItem(JsonNode item, Set<String> ids) {
        assertThat(item.get("id").isTextual()).isTrue();
        assertThat(ids.add(item.get("id").asText())).as("an id stands once").isTrue();
        assertThat(item.get("url").asText()).startsWith("https://");
        assertThat(item.has("content_html") || item.has("content_text")).as("content of %s", item).isTrue();
        assertThat(OffsetDateTime.parse(item.get("date_published").asText())).isNotNull();
        assertThat(item.get("tags").isArray()).isTrue();
        assertThat(item.get("authors").get(0).get("name").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void bothFormsTellTheSame(BuiltSite site) throws IOException {
        for (String file : files(site, "feed.xml")) {
            JsonNode json = new ObjectMapper().readTree(site.text(file.replace(".xml", ".json")));
            assertThat(atom(site, file).getEntries()).as(file).extracting(SyndEntry::getUri)
                    .containsExactlyElementsOf(json.get("items").findValuesAsText("id"));
        }
    }

    @Test
    void aFeedHasTheNewestArticlesOfItsListNewestFirst() {
        BuiltSite site = BuiltSite.rich();
        List<String> newest = Jsoup.parse(site.page("tags/scalability/"), "https://example.org/")
                .select(".card h2 a").stream().map(link -> link.absUrl("href")).limit(Feeds.NEWEST).toList();
        assertThat(newest).hasSize(20);
        assertThat(atom(site, "tags/scalability/feed.xml").getEntries()).extracting(SyndEntry::getLink)
                .containsExactlyElementsOf(newest);
    }

    @Test
    void whatBreaksMarkupIsToldAsItIs() throws IOException {
        BuiltSite site = hostile();
        SyndEntry entry = atom(site, "feed.xml").getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo(HARD_TITLE);
        assertThat(entry.getDescription().getValue()).isEqualTo(
                "A bell, a null, no character  and half a pair  end here.");
        assertThat(entry.getCategories()).extracting(SyndCategory::getName)
                .containsExactly("</title>", "<i>", "R&D", "a]]>b");
        JsonNode item = new ObjectMapper().readTree(site.text("feed.json")).get("items").get(0);
        assertThat(item.get("title").asText()).isEqualTo(HARD_TITLE);
        assertThat(atom(site, "feed.xml").getTitle()).isEqualTo("A & B <c> ]]>");
    }

    @Test
    void theTextOfAnArticleComesWithLinksThatWorkAnywhere() throws IOException {
        BuiltSite site = hostile();
        SyndEntry entry = atom(site, "feed.xml").getEntries().get(0);
        SyndContent content = entry.getContents().get(0);
        assertThat(content.getType()).isEqualTo("html");
        Document html = Jsoup.parse(content.getValue());
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://example.org/sub/path/tags/",
                entry.getLink() + "#down", "https://example.com/a?b=1&c=2", "mailto:a@example.org");
        assertThat(html.select("img").attr("src")).isEqualTo("https://example.org/sub/path/assets/a.png");
        assertThat(html.select("code").text()).isEqualTo("href=\"/tags/\"");
        assertThat(html.select("script")).isEmpty();
        JsonNode item = new ObjectMapper().readTree(site.text("feed.json")).get("items").get(0);
        assertThat(item.get("content_html").asText()).isEqualTo(content.getValue());
    }

    @Test
    void anArticleThatSaysNothingIsToldByItsTitle() throws IOException {
        JsonNode item = new ObjectMapper().readTree(hostile().text("feed.json")).get("items").get(1);
        assertThat(item.get("content_text").asText()).isEqualTo("A plain title");
        assertThat(item.has("summary")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyFeedIsFoundFromItsPageByReadersAndByPrograms(BuiltSite site) {
        Set<String> found = new HashSet<>();
        site.htmlFiles().forEach(file -> {
            Document page = Jsoup.parse(site.text(file), "https://example.org" + site.root());
            List<String> linked = page.select("link[rel=alternate]").stream().map(link -> link.absUrl("href")).toList();
            List<String> own = linked.stream().filter(link -> isOf(site, link, file)).toList();
            List<String> seen = page.select("main a[href$=feed.xml], main a[href$=feed.json]").stream()
                    .map(link -> link.absUrl("href")).toList();
            assertThat(seen).as("%s leads a reader to its feeds", file).containsAll(own);
            assertThat(linked).as("%s names the feeds that it leads to", file).containsAll(seen);
            found.addAll(own);
        });
        assertThat(found).hasSize(files(site, "feed.xml").size() + files(site, "feed.json").size());
    }

    private static boolean isOf(BuiltSite site, String link, String file) {
        return fileOf(site, link).replaceAll("feed\\.(xml|json)$", "index.html").equals(file);
    }

    @Test
    void aSiteThatDoesWithoutFeedsAndDataHasNeitherFileNorLink() {
        BuiltSite site = BuiltSite.of("/", path -> new Folder(path)
                .with("site-config.yaml", "disable: [feeds, data]\nfeeds:\n  min_articles: 1\n")
                .with("content/articles/2025-06-01-a.md", "---\ntags: [Go]\n---\nText.\n"));
        assertThat(site.files().keySet()).noneMatch(file -> file.contains("feed.") || file.startsWith("archive."));
        assertThat(site.htmlFiles().map(site::text)).noneMatch(html ->
                html.contains("feed.") || html.contains("archive.jsonl") || html.contains("rel=\"alternate\""));
    }

    private static SyndFeed atom(BuiltSite site, String file) {
        try {
            return new SyndFeedInput().build(new StringReader(site.text(file)));
        } catch (FeedException e) {
            throw new AssertionError(file + " is no feed: " + e.getMessage(), e);
        }
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream().filter(link -> link.getRel().equals(relation)).map(SyndLink::getHref)
                .findFirst().orElse("");
    }

    private static List<String> files(BuiltSite site, String name) {
        return site.files().keySet().stream()
                .filter(file -> file.equals(name) || file.endsWith("/" + name))
                .sorted()
                .toList();
    }

    private static String href(String file) {
        return new Route(file).href();
    }

    private static String fileOf(BuiltSite site, String address) {
        String path = URI.create(address).getPath().substring(URI.create(site.root()).getPath().length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
