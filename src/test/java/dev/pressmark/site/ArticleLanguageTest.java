package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.config.Look;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.Slug;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.plan.Planner;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.render.PageRenderer;
import dev.pressmark.render.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Articles in a language of their own, in an English site: who is told, and who is not. */
class ArticleLanguageTest {

    private static final String ARABIC = "مقال عن Kafka";
    private final Map<String, String> site = drawn(List.of(
            article("plain", "A plain title", Optional.empty()),
            article("same", "Said to be English", Optional.of("EN")),
            article("arabic", ARABIC, Optional.of("ar")),
            article("chinese", "缓存", Optional.of("zh-Hans"))));

    @Test
    void aCardSaysItOnlyWhereItDiffers() {
        Document list = Jsoup.parse(site.get("articles/index.html"));
        assertThat(list.select(".card > div")).extracting(card -> card.attr("lang") + " " + card.attr("dir"))
                .containsExactly(" auto", " auto", "ar rtl", "zh-Hans ltr");
        assertThat(list.select(".card > :not(div)[lang]")).as("date and counts are of the site").isEmpty();
        assertThat(site.get("articles/index.html")).contains("<div dir=\"auto\"><h2>");
    }

    @Test
    void soDoesItsPage() {
        Document page = Jsoup.parse(site.get("articles/2019/03/arabic/index.html"));
        for (Element part : page.select("h1, .sum, .body")) {
            assertThat(part.attr("lang") + " " + part.attr("dir")).as(part.tagName()).isEqualTo("ar rtl");
        }
        assertThat(page.select(".body")).hasSize(1);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("p.facts[lang], p.meta[lang]")).isEmpty();
        assertThat(page.selectFirst("script[type=application/ld+json]").data()).contains("\"inLanguage\":\"ar\"");
        Document next = Jsoup.parse(site.get("articles/2019/03/same/index.html"));
        assertThat(next.select(".turn bdi[lang=ar]")).extracting(Element::text).containsExactly(ARABIC);
        assertThat(next.select("h1[lang], .body[lang]")).isEmpty();
    }

    @Test
    void soDoTheFeeds() {
        Document atom = Jsoup.parse(site.get("feed.xml"), "", Parser.xmlParser());
        assertThat(atom.select("entry")).extracting(entry -> entry.attr("xml:lang"))
                .containsExactly("", "", "ar", "zh-Hans");
        assertThat(site.get("feed.json").split("\"id\":")).hasSize(5)
                .satisfies(items -> assertThat(items[1]).doesNotContain("\"language\""))
                .satisfies(items -> assertThat(items[3]).contains("\"language\":\"ar\""));
    }

    private static Article article(String slug, String title, Optional<String> language) {
        Details details = new Details(Optional.of("<p>" + title + "</p>"), language, Optional.empty(), List.of(),
                List.of(), Optional.empty());
        int day = Map.of("plain", 9, "same", 8, "arabic", 7, "chinese", 6).get(slug);
        return new Article(title, "A summary of its own.", LocalDate.of(2019, 3, day), "Notes", "", List.of("Kafka"),
                true, 0, 1, new Slug(slug), details, SourceSpan.line("a.md", 1));
    }

    private static Map<String, String> drawn(List<Article> articles) {
        SiteIndex index = new SiteIndex(new Library(articles, List.of(), TagAuthority.NONE, List.of()));
        Theme theme = Theme.load(Path.of("nowhere"), Look.OF_THE_THEME, "en", new Diagnostics());
        SitePlan plan = new Planner(SiteConfig.DEFAULT).plan(index, theme.assets(), new Diagnostics());
        PageRenderer renderer = new PageRenderer(SiteConfig.DEFAULT, index, plan, theme);
        Map<String, String> files = new TreeMap<>();
        plan.pages().forEach(page -> files.put(page.route().file(),
                StandardCharsets.UTF_8.decode(renderer.render(page)).toString()));
        return files;
    }
}
