package dev.pressmark.render;

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
import dev.pressmark.model.StandingPage;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Planner;
import dev.pressmark.plan.SitePlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapsTest {

    private static final LocalDate NEWEST = LocalDate.of(2020, 6, 30);

    /** Articles of two days, and a standing page. */
    private static SiteIndex archive(int articles) {
        List<Article> some = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            some.add(new Article("Title", "", i < 150 ? NEWEST : NEWEST.minusYears(1), "Notes", "", List.of(), true, 0,
                    1, new Slug("a" + i), Details.NONE, SourceSpan.line("a.txt", i + 1)));
        }
        StandingPage about = new StandingPage("about", "About", "", Optional.empty(), "", SourceSpan.file("about.md"));
        return new SiteIndex(new Library(some, List.of(about), TagAuthority.NONE, List.of()));
    }

    private static Map<String, Document> sitemaps(SiteIndex index) {
        SitePlan plan = new Planner(SiteConfig.DEFAULT).plan(index, Map.of(), new Diagnostics());
        Sitemaps sitemaps = new Sitemaps(index, new Parts(index, SiteConfig.DEFAULT, plan,
                Theme.load(Path.of("nowhere"), Look.OF_THE_THEME, "en", new Diagnostics()).words(), ""), plan.pages());
        Map<String, Document> drawn = new TreeMap<>();
        for (PageSpec page : plan.pages()) {
            if (page instanceof PageSpec.Sitemap spec) {
                PageWriter writer = new PageWriter(1_000);
                sitemaps.write(spec, writer);
                String xml = StandardCharsets.UTF_8.decode(writer.view()).toString();
                assertThat(xml.length()).as("sitemaps.org allows 50 MB").isLessThan(50_000_000);
                drawn.put(page.route().path(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        }
        return drawn;
    }

    @Test
    void upToFiftyThousandAddressesAreOneFile() {
        Map<String, Document> drawn = sitemaps(archive(300));
        assertThat(drawn).containsOnlyKeys("sitemap.xml");
        List<String> addresses = drawn.get("sitemap.xml").select("urlset > url > loc").eachText();
        assertThat(addresses).contains("http://localhost:4000/", "http://localhost:4000/about/",
                "http://localhost:4000/articles/page/3/").doesNotHaveDuplicates()
                .noneMatch(address -> address.matches(".*(404|feed\\.|archive\\.).*"));
    }

    @Test
    void moreAreSplitAndEachStandsInOnePart() {
        Map<String, Document> drawn = sitemaps(archive(50_001));
        assertThat(drawn).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        assertThat(drawn.get("sitemap.xml").select("sitemapindex > sitemap > loc").eachText())
                .containsExactly("http://localhost:4000/sitemap-1.xml", "http://localhost:4000/sitemap-2.xml");
        List<String> first = drawn.get("sitemap-1.xml").select("url > loc").eachText();
        List<String> second = drawn.get("sitemap-2.xml").select("url > loc").eachText();
        assertThat(first).hasSize(50_000);
        assertThat(second).contains("http://localhost:4000/").hasSizeLessThan(50_000);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        assertThat(all).hasSize(first.size() + second.size());
    }

    @Test
    void aPageChangedWhenItsNewestArticleCame() {
        Document map = sitemaps(archive(300)).get("sitemap.xml");
        assertThat(changed(map, "articles/2020/06/a0/")).isEqualTo("2020-06-30");
        assertThat(changed(map, "articles/2019/06/a299/")).isEqualTo("2019-06-30");
        assertThat(changed(map, "articles/page/3/")).as("one more article moves every page").isEqualTo("2020-06-30");
        assertThat(changed(map, "archive/2019/")).isEqualTo("2019-06-30");
        assertThat(changed(map, "")).isEqualTo("2020-06-30");
        assertThat(changed(map, "sources/")).isEqualTo("2020-06-30");
        assertThat(changed(map, "about/")).isEmpty();
    }

    private static String changed(Document map, String path) {
        return map.select("url").stream()
                .filter(url -> url.select("loc").text().equals("http://localhost:4000/" + path))
                .findFirst().orElseThrow().select("lastmod").text();
    }
}
