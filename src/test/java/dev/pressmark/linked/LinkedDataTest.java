package dev.pressmark.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressmark.Folder;
import dev.pressmark.browser.BuiltSite;
import dev.pressmark.browser.PageKind;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say of themselves to programs: JSON-LD and Open Graph. */
class LinkedDataTest {

    private static final String SCRIPT = "script[type=application/ld+json]";

    private static Stream<BuiltSite> sites() {
        return Stream.of(BuiltSite.rich(), BuiltSite.richAt("/some/path/"), BuiltSite.repository(), BuiltSite.empty());
    }

    @Test
    void theRulesFindWhatIsWrong() throws JsonProcessingException {
        assertThat(check("{'@context':'https://schema.org','@type':'Novel'}")).containsExactly("the type Novel");
        assertThat(check("{'@context':'https://schema.org','@type':'WebSite','name':'','url':'/'}"))
                .containsExactlyInAnyOrder("WebSite.name is \"\"", "WebSite.url is \"/\"");
        assertThat(check("{'@type':'Organization'}")).containsExactly("the context is ", "Organization lacks name");
        assertThat(check("{'@context':'https://schema.org','@type':'BreadcrumbList','itemListElement':["
                + "{'@type':'ListItem','position':2,'name':'a'}]}")).hasSize(2);
        assertThat(check("{'@context':'https://schema.org','@type':'ItemList','numberOfItems':1,'itemListElement':["
                + "{'@type':'ListItem','position':2,'url':'https://example.org/a'}]}")).hasSize(1);
    }

    private static List<String> check(String json) throws JsonProcessingException {
        return SchemaOrg.check(new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageWithAnAddressSaysWhatItIsByTheRules(BuiltSite site) {
        site.htmlFiles().filter(file -> !file.equals("404.html")).forEach(file -> {
            List<Element> scripts = Jsoup.parse(site.text(file)).select(SCRIPT);
            assertThat(scripts).as(file).hasSize(1);
            assertThat(SchemaOrg.check(parse(scripts.get(0)))).as(file).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysWhatItShows(PageKind kind) {
        Document page = Jsoup.parse(kind.html());
        if (kind == PageKind.NOT_FOUND) {
            assertThat(page.select(SCRIPT)).isEmpty();
            return;
        }
        String canonical = page.select("link[rel=canonical]").attr("href");
        JsonNode data = parse(page.selectFirst(SCRIPT));
        JsonNode thing = data.has("@graph") ? data.get("@graph").get(0) : data;
        assertThat(thing.get("url").asText()).isEqualTo(canonical);
        String heading = page.selectFirst("h1").text();
        assertThat(thing.findValuesAsText("name").contains(heading) || thing.path("headline").asText().equals(heading))
                .as("%s names its heading \"%s\"", thing, heading).isTrue();
    }

    @Test
    void aListNamesItsFirstEntriesInOrderAndCountsAll() {
        Document page = Jsoup.parse(BuiltSite.rich().page("tags/scalability/page/2/"), "https://example.org/");
        JsonNode list = parse(page.selectFirst(SCRIPT)).get("mainEntity");
        assertThat(list.get("numberOfItems").asInt())
                .isEqualTo(Integer.parseInt(page.selectFirst(".num").text().replaceAll("\\D", "")));
        List<String> links = page.select(".card h2 a").stream().map(link -> link.absUrl("href")).toList();
        assertThat(list.findValuesAsText("url")).hasSize(3).isEqualTo(links.subList(0, 3));
        assertThat(list.get("itemListElement").get(0).get("position").asInt()).isEqualTo(101);
    }

    @Test
    void noTitleEndsTheScript() {
        String title = "</script><!-- & \u2028\u2029 \uD83D\uDE80 <script>";
        BuiltSite site = BuiltSite.of("/", path -> new Folder(path)
                .with("site-config.yaml", "title: \"</script>\"\n")
                .with("content/articles/2025-06-01-hard.md", "---\n"
                        + "title: \"</script><!-- & \\L\\P \uD83D\uDE80 <script>\"\n"
                        + "tags: [\"</script>\"]\ncategory: \"</SCRIPT>\"\n---\nText.\n"));
        site.htmlFiles().filter(file -> !file.equals("404.html")).forEach(file -> {
            Element script = Jsoup.parse(site.text(file)).selectFirst(SCRIPT);
            assertThat(script.data()).as(file).doesNotContain("<", ">", "&", "\u2028", "\u2029");
            assertThat(SchemaOrg.check(parse(script))).as(file).isEmpty();
        });
        Element script = Jsoup.parse(site.page("articles/2025/06/hard/")).selectFirst(SCRIPT);
        assertThat(parse(script).get("@graph").get(0).get("headline").asText()).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatIsSharedHasATitleAnAddressAndAPicture(PageKind kind) {
        Document page = Jsoup.parse(kind.html());
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertThat(property(page, "og:url")).isEqualTo(canonical);
        if (canonical.isEmpty()) {
            assertThat(page.select("meta[property]")).isEmpty();
            return;
        }
        assertThat(page.title()).startsWith(property(page, "og:title"));
        assertThat(property(page, "og:title")).isNotBlank();
        assertThat(property(page, "og:type"))
                .isEqualTo(page.select("article.article").isEmpty() ? "website" : "article");
        String picture = property(page, "og:image").replace("https://example.org/", "");
        assertThat(picture).matches("assets/share\\.[0-9a-z]{5}\\.png");
        assertThat(kind.site().files()).containsKey(picture);
        boolean list = !page.select(".listing").isEmpty();
        assertThat(property(page, "og:description"))
                .isEqualTo(list ? "" : page.select("meta[name=description]").attr("content"));
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo(list ? "" : "summary_large_image");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static JsonNode parse(Element script) {
        try {
            return new ObjectMapper().readTree(script.data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(script.data(), e);
        }
    }
}
