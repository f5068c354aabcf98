package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code content/tags.yaml} as its keeper meets it. */
class TagVocabularyTest {

    @TempDir
    private Path folder;

    private void articles(String... tagLists) {
        for (int i = 0; i < tagLists.length; i++) {
            new Folder(folder).with("content/articles/2018-05-11-a" + i + ".md", "---\ntitle: Article " + i
                    + "\ncategory: Databases\ntags: [" + tagLists[i] + "]\n---\nText.\n");
        }
    }

    private Map<String, byte[]> built() {
        CommandRun run = CommandRun.of("build", "--site", folder, "--quiet");
        assertThat(run.code()).as(run.said()).isZero();
        return new Folder(folder.resolve("public")).files();
    }

    private Document page(String file) {
        return Jsoup.parse(new Folder(folder.resolve("public")).text(file));
    }

    @Test
    void theLabelKeepsItsKeepersCaseHoweverArticlesWriteIt() {
        articles("IOS, c++", "ios, C++, back\u2011end", "Ios, .net, Back End", "Node js");
        new Folder(folder).with("content/tags.yaml", "iOS:\nC++:\n.NET:\nBack-End:\nNode.js:\n");
        built();
        for (Map.Entry<String, String> page : Map.of("ios", "iOS", "c-plus-plus", "C++", "dot-net", ".NET",
                "back-end", "Back-End", "node-js", "Node.js").entrySet()) {
            assertThat(page("tags/" + page.getKey() + "/index.html").title()).startsWith(page.getValue() + " ");
        }
        String listed = CommandRun.of("list", "--site", folder, "--format", "jsonl").out();
        assertThat(listed).contains("\"iOS\"", "\"C++\"", "\".NET\"", "\"Back-End\"", "\"Node.js\"")
                .doesNotContain("\"IOS\"", "\"c++\"", "\".net\"", "Node js");
    }

    @Test
    void aHiddenTagIsNowhere() {
        articles("Kafka, zzsecret", "\"ZZSecret\", \"zz-confidential\"");
        new Folder(folder).with("site-config.yaml", "feeds:\n  min_articles: 1\n").with("content/tags.yaml",
                "zzsecret:\n  hidden: true\n  aliases: [zz-confidential]\n");
        Map<String, byte[]> files = built();
        assertThat(files).containsKey("tags/zzsecret/index.html").doesNotContainKey("tags/zzsecret/feed.xml");
        Folder out = new Folder(folder.resolve("public"));
        assertThat(files.keySet()).filteredOn(name -> !name.endsWith(".png")
                && out.text(name).toLowerCase(java.util.Locale.ROOT).matches("(?s).*zz-?(secret|confid).*"))
                .containsExactly("_redirects");
        assertThat(out.text("_redirects")).isEqualTo("/tags/zzsecret/ /tags/ 301\n/tags/zz-confidential/ /tags/ 301\n");
        assertThat(CommandRun.of("list", "--site", folder).out()).doesNotContain("secret");
        assertThat(CommandRun.of("list", "--site", folder, "--tag", "zzsecret").out()).isEmpty();
        assertThat(CommandRun.of("tags", "--site", folder).out()).startsWith("# 1 tag, by articles\n1\tKafka\n")
                .contains("# 1 hidden tag, by articles\n3\tzzsecret\n");
        assertThat(CommandRun.of("check", "--site", folder).code()).isZero();
    }

    @Test
    void theAddressOfAnAliasLeadsToTheTag() {
        articles("K8s", "K8s", "Kubernetes", "K8s, Kubernetes");
        new Folder(folder).with("content/tags.yaml",
                "Kubernetes:\n  aliases: [K8s, kube]\nUnused:\n  aliases: [never]\n")
                .with("site-config.yaml", "base_url: https://example.org/a/\npagination: {page_size: 2}\n"
                        + "feeds: {min_articles: 3}\n");
        Map<String, byte[]> files = built();
        assertThat(new Folder(folder.resolve("public")).text("_redirects")).isEqualTo("""
                /a/tags/k8s/ /a/tags/kubernetes/ 301
                /a/tags/k8s/page/2/ /a/tags/kubernetes/page/2/ 301
                /a/tags/kube/ /a/tags/kubernetes/ 301
                /a/tags/never/ /a/tags/ 301
                /a/tags/k8s/feed.xml /a/tags/kubernetes/feed.xml 301
                /a/tags/k8s/feed.json /a/tags/kubernetes/feed.json 301
                """);
        Document page = page("tags/k8s/index.html");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=/a/tags/kubernetes/");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/a/tags/kubernetes/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("a").attr("href")).isEqualTo("/a/tags/kubernetes/");
        assertThat(new String(files.get("sitemap.xml"))).doesNotContain("k8s");
        assertThat(page("tags/kubernetes/index.html").text()).contains("4 articles");
        assertThat(CommandRun.of("check", "--site", folder).said()).contains("exit status 0");
    }

    @Test
    void aRedirectCanBeRestyled() {
        articles("K8s");
        new Folder(folder).with("content/tags.yaml", "Kubernetes:\n  aliases: [K8s]\n")
                .with("templates/redirect.mustache", "<title>Gone to {{href}}</title>");
        built();
        assertThat(new Folder(folder.resolve("public")).text("tags/k8s/index.html"))
                .isEqualTo("<title>Gone to /tags/kubernetes/</title>");
    }

    @Test
    void aMovedAddressAndAHostileOneInTheFileOfRedirects() {
        articles("Kafka");
        new Folder(folder).with("content/redirects.yaml",
                "/old.html: /articles/2018/05/a0/\n/../x: /\n/tags/: /\n/n/:\n");
        CommandRun run = CommandRun.of("build", "--site", folder);
        assertThat(run.code()).as(run.said()).isEqualTo(1);
        assertThat(run.err()).contains("content/redirects.yaml:2:1: warning[bad-alias]",
                "content/redirects.yaml:3:1: warning[alias-clash]",
                "content/redirects.yaml:4:1: error[empty-redirect]");
        new Folder(folder).with("content/redirects.yaml", "/old.html: /articles/2018/05/a0/\n/../x: /\n/tags/: /\n");
        built();
        assertThat(page("old.html").select("a").attr("href")).isEqualTo("/articles/2018/05/a0/");
        assertThat(page("tags/index.html").select("h1").text()).isEqualTo("Tags");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A1: {aliases: [Bee]}!Cee: {aliases: [bee]} | 2:17 | alias-claimed-twice | tags.yaml:1:16",
        "A1: {aliases: [Bee]}!BEE: | 1:16 | alias-is-a-tag | tags.yaml:2:1",
        "A1: {aliases: [Bee]}!Bee: {aliases: [A1]} | 1:16 | alias-is-a-tag | in a circle",
        "A1: {aliases: [Bee]}!Bee: {aliases: [Cee]}!Cee: {aliases: [A1]} | 3:17 | alias-is-a-tag | in a circle",
        "iOS:!IOS: | 2:1 | tag-named-twice | tags.yaml:1:1",
        "A1: {hiden: true} | 1:6 | unknown-key | hidden",
        "A1: {hidden: perhaps} | 1:14 | yaml-wrong-shape | true or false",
        "'\" \":' | 1:1 | empty-tag | name"})
    void aNameThatTwoTagsClaimIsToldWithItsPlace(String yaml, String place, String code, String told) {
        articles("Kafka");
        new Folder(folder).with("content/tags.yaml", yaml.replace("!", "\n") + "\n");
        CommandRun run = CommandRun.of("build", "--site", folder);
        assertThat(run.code()).as(run.said()).isEqualTo(1);
        assertThat(run.err()).contains("content/tags.yaml:" + place + ": error[" + code + "]", told, "mend:");
    }

    @Test
    void whatIsSuggestedReadsBackAndSilencesTheLint() {
        articles("Kafka, kafka, \"Kafka,\", K8s, top", "Micro-services, Microservice, databases",
                "Kuberentes, Kubernetes");
        new Folder(folder).with("content/tags.yaml", """
                Kubernetes:
                  aliases: [K8s, "a \\"b\\" \\\\ c"]
                  description: "Two lines:\\nof words # here"
                top: {hidden: true}
                'no': {}
                """);
        CommandRun shown = CommandRun.of("tags", "--site", folder, "--suggest");
        assertThat(shown.code()).as(shown.said()).isZero();
        assertThat(shown.out())
                .contains("# tag-spelling: Kuberentes (1), Kubernetes (2) differ in one letter\n\"Kubernetes\":",
                "# tag-comma: ", "# tag-plural: ", "# tag-is-category: ", "  hidden: true");
        Path file = folder.resolve("suggested.yaml");
        CommandRun written = CommandRun.of("tags", "--site", folder, "--suggest", file);
        assertThat(written.code()).as(written.said()).isZero();
        assertThat(written.err()).isEqualTo("4 suggestions: " + file + "\n");
        assertThat(new Folder(folder).text("suggested.yaml")).isEqualTo(shown.out());
        CommandRun again = CommandRun.of("tags", "--site", folder, "--suggest", file);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).isEqualTo("pressmark: " + file + ": it is there already\n");

        new Folder(folder).with("content/tags.yaml", shown.out());
        CommandRun tags = CommandRun.of("tags", "--site", folder);
        assertThat(tags.out()).as(tags.said()).startsWith("# 4 tags, by articles\n")
                .contains("# 0 groups of tags that may be the same", "# 1 hidden tag").doesNotContain("[tag-");
        CommandRun same = CommandRun.of("tags", "--site", folder, "--suggest");
        assertThat(same.err()).isEqualTo("0 suggestions\n");
        assertThat(same.out().lines().filter(line -> !line.startsWith("# tag-")))
                .containsExactlyElementsOf(shown.out().lines().filter(line -> !line.startsWith("# tag-")).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyVocabularyThatIsSuggestedSilencesTheLint(long seed) {
        String[] pieces = {"data", "Data", "base", "bases", "-", " ", "\u2011", ",", ";", ".", "+", "#", "kubernetes",
                "kuberntes",
            "ies", "y", "s", "1", "2", "中", "é", "'", ":", "{", "%", "@", "null", "no"};
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            StringBuilder tags = new StringBuilder();
            for (int n = 0; n < 5; n++) {
                StringBuilder tag = new StringBuilder("x".repeat(random.nextInt(2)));
                for (int piece = random.nextInt(4); piece >= 0; piece--) {
                    tag.append(pieces[random.nextInt(pieces.length)]);
                }
                tags.append(n == 0 ? "" : ", ").append('"').append(tag.toString().strip()).append('"');
            }
            new Folder(folder).with("content/articles/2018-05-11-b" + i + ".md",
                    "---\ntitle: B" + i + "\ncategory: data\ntags: [" + tags + "]\n---\nText.\n");
        }
        CommandRun shown = CommandRun.of("tags", "--site", folder, "--suggest");
        assertThat(shown.out()).contains("aliases:");
        new Folder(folder).with("content/tags.yaml", shown.out());
        CommandRun silent = CommandRun.of("tags", "--site", folder, "--suggest");
        assertThat(silent.code()).as(shown.out() + silent.err()).isZero();
        assertThat(silent.err()).as(shown.out() + silent.out()).endsWith("0 suggestions\n");
    }

    @Test
    void theCheckTellsTheLintAndDoesNotFailForIt() {
        articles("Kafka, kafka", "databases");
        built();
        CommandRun run = CommandRun.of("check", "--site", folder, "--only", "tag-case,tag-is-category");
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.out()).contains("content/tags.yaml: warning[tag-case]: Kafka (1), kafka (1) differ in the case",
                "write \"Kafka\": {aliases: [\"kafka\"]}", "warning[tag-is-category]: databases (1)");
        assertThat(run.err()).endsWith("0 problems, 2 warnings\n");
    }
}
