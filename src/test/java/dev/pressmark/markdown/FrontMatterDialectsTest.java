package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as six generators write it, and as it is found in the wild. */
class FrontMatterDialectsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private FrontMatter read(String text) {
        return MarkdownFile.read("a.md", text, diagnostics).orElseThrow().frontMatter();
    }

    private List<String> told() {
        return diagnostics.all().stream().map(d -> d.span() + " " + d.severity().word() + " " + d.code()).toList();
    }

    /** The same post, said in seven ways. */
    static Stream<String> onePost() {
        return Stream.of(
                """
                ---
                title: "One: a post"
                date: 2018-05-11 09:05:00 -4
                lastmod: 2019-01-02
                author: Ann Lee
                category: Ops
                tags: [a b, c]
                description: In short.
                aliases: /old/
                lang: de
                ---
                Body
                """,
                """
                +++
                title = "One: a post"
                date = 2018-05-11T09:05:00-04:00
                updated = 2019-01-02
                authors = ["Ann Lee"]
                aliases = ["/old/"]
                description = "In short."
                [taxonomies]
                tags = ["a b", "c"]
                categories = ["Ops"]
                [extra]
                lang = "xx"
                [params]
                n = 1
                """ + "+++\nBody\n",
                """
                {
                  "title": "One: a post", // said once
                  "date": "May 11, 2018",
                  "modified": "2019-01-02",
                  "authors": [{"name": "Ann Lee"}],
                  "categories": ["Ops"],
                  "tags": ["a b", "c"],
                  "excerpt": "In short.",
                  "alias": ["/old/"],
                  "language": "de",
                }
                Body
                """,
                """
                ---json
                {"Title": "One: a post", "Date": "2018-05-11", "updated": "2019-01-02", "author": {"name": "Ann Lee"},
                 "category": "Ops", "tags": "a b, c", "summary": "In short.", "redirect_from": "/old/", "lang": "DE"}
                ---
                Body
                """,
                """
                Title: One: a post
                Date: 2018-05-11 9:05
                Modified: 2019-01-02
                Category: Ops
                Tags: a b,
                    c
                Authors: Ann Lee
                Lang: de
                Summary: In
                    short.
                Aliases: /old/

                Body
                """,
                """
                \uFEFF---  \t
                TITLE:\t'One: a post'\t
                Pub-Date: Fri, 11 May 2018 09:05:00 +0000
                last_update:
                  date: 2019-01-02
                  author: nobody
                authors:
                  - name: Ann Lee
                    url: https://example.org
                categories:
                \t- Ops
                tags:
                  - label: a b
                    permalink: /ab
                  - "#c"
                excerpt: >-
                  In
                  short.
                redirect_from:
                  - /old/
                locale: de
                ---\s
                Body
                """,
                "---\r\ntitle: One: a post\r\ntitle: One: a post\r\ndate: 2018-5-11\r\ndate_modified: 2019/1/2\r\n"
                        + "author:\r\n  ann:\r\n    name: Ann Lee\r\ncategory: Ops\r\ntags: a b, c\r\nsummary: In short.\u200B\r\n"
                        + "aliases: [/old/]\r\nlanguage: de\r\n---\r\nBody\r\n");
    }

    @ParameterizedTest
    @MethodSource("onePost")
    void onePostIsTheSameInEveryDialect(String text) {
        String german = text.contains("xx") ? text.replace("authors =", "lang = \"de\"\nauthors =") : text;
        FrontMatter matter = read(german);

        assertThat(matter.title()).contains("One: a post");
        assertThat(matter.date()).contains(LocalDate.of(2018, 5, 11));
        assertThat(matter.updated()).contains(LocalDate.of(2019, 1, 2));
        assertThat(matter.authors()).containsExactly("Ann Lee");
        assertThat(matter.category()).contains("Ops");
        assertThat(matter.tags()).containsExactly("a b", "c");
        assertThat(matter.summary().map(s -> s.replaceAll("\\u200B$", ""))).contains("In short.");
        assertThat(matter.aliases()).containsExactly("/old/");
        assertThat(matter.language()).contains("de");
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(MarkdownFile.read("a.md", german, diagnostics).orElseThrow().body().strip()).isEqualTo("Body");
    }

    /** What is seen in the wild: the lines between the fences, what the title is, what is told. */
    static Stream<Arguments> wild() {
        return Stream.of(
                Arguments.of("title: \"x\" y", "\"x\" y", List.of("a.md:2:12 warning front-matter-loose")),
                Arguments.of("title: @handle says", "@handle says", List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: `code` here", "`code` here", List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: 100% of it", "100% of it", List.of()),
                Arguments.of("title: % of it", "% of it", List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: *bold* words", "*bold* words", List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: &c", "&c", List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: !important", "!important", List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: \"never closed\ndate: 2018-05-11", "never closed",
                        List.of("a.md:2:8 warning front-matter-loose")),
                Arguments.of("title: [a, b", "[a, b", null),
                Arguments.of("title:No blank", "No blank", null),
                Arguments.of("title:\tTab", "Tab", List.of()),
                Arguments.of("title: Tab\t", "Tab", List.of()),
                Arguments.of("tags:\n\t- a\ntitle: x", "x", List.of()),
                Arguments.of("title: one\ntitle: two", "two", List.of("a.md:3:1 warning front-matter-twice")),
                Arguments.of("title: one\nTitle:", "one", List.of("a.md:3:1 warning front-matter-twice")),
                Arguments.of("title: a\u0007b", "a b", List.of("a.md:2:9 warning front-matter-control")),
                Arguments.of("title: \u200Ba\u200B", "a", List.of()),
                Arguments.of("ti\u200Btle: a", "a", List.of()),
                Arguments.of("title: x\n date: 2018-05-11", "x", null),
                Arguments.of("summary: wrapped\nat the margin: yes\ntitle: x", "x", null));
    }

    @ParameterizedTest
    @MethodSource("wild")
    void whatIsSeenInTheWildIsReadWithAtMostAWarning(String lines, String title, List<String> told) {
        FrontMatter matter = read("---\n" + lines + "\n---\nBody");

        assertThat(matter.title().orElse("[a, b")).isEqualTo(title);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
        assertThat(diagnostics.all()).allMatch(d -> d.span().line() > 0);
        if (told != null) {
            assertThat(told()).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title = \"x\" y\ndate = 2018-05-11", "title = x\ndate = 2018-05-11",
        "title = \"x\ndate = 2018-05-11", "title = 'x'\ntitle = 'x'\ndate = 2018-05-11",
        "title = \"x\"\ndate = 11 May 2018", "title = \"x\"\ndate = 2018-05-11\n[taxonomies]\ntags = [oops"})
    void tomlIsForgivenTheSame(String lines) {
        FrontMatter matter = read("+++\n" + lines + "\n+++\nBody");

        assertThat(matter.title().orElseThrow()).contains("x");
        assertThat(matter.date()).contains(LocalDate.of(2018, 5, 11));
        assertThat(diagnostics.all()).isNotEmpty().noneMatch(d -> d.severity().word().equals("error"));
    }

    @Test
    void whatCannotBeReadAtAllNamesItsLine() {
        for (String text : List.of("---\ntitle: x\n", "+++\ntitle = 'x'\n", "{\n\"title\": \"x\",\n\"date\" 2018\n}\n",
                "---\njust words\n---\n", "+++\n=\n+++\n", "---json\n[]\n---\n")) {
            Diagnostics told = new Diagnostics();
            assertThat(MarkdownFile.read("a.md", text, told)).isEmpty();
            assertThat(told.all()).anyMatch(d -> d.severity().word().equals("error") && d.span().line() > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note: this is a text\nwith lines\n", "Title of a text\n\nTitle: x\n", "{{ template }}\n",
        "{: .class}\nText", "{% include x %}\n", "Tags: only a word and a colon\n\nText", "+++\nText"})
    void whatOnlyLooksLikeFrontMatterIsText(String text) {
        assertThat(MarkdownFile.read("a.md", text, diagnostics).orElseThrow().body()).isEqualTo(text);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "draft: yes", "Draft: True", "published: false", "status: draft", "Status: hidden",
        "hidden: true", "unlisted: true"})
    void draftsHaveManyNames(String line) {
        assertThat(read("---\n" + line + "\n---\n").draft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: false", "published: true", "published: 2018-05-11", "status: published", "draft:"})
    void whatIsNoDraft(String line) {
        assertThat(read("---\n" + line + "\n---\n").draft()).isFalse();
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-11", "2018-5-11", "2018/05/11", "2018.05.11", "20180511", "11-05-2018", "11.05.2018",
        "05/11/2018 10:00", "May 11, 2018", "May 11th 2018", "11 May 2018", "Friday, May 11, 2018", "Fri, 11 May 2018 9:5:00 GMT",
        "Fri May 11 10:00:00 +0000 2018", "11th of May, 2018", "11-May-2018", "2018-May-11", "2018年5月11日",
        "2018-05-11 1:5", "2018-05-11 10:00:00 -4", "2018-05-11T10:00", "2018-05-11T10:00:00.000Z", "2018-05-11T23:59:59-11:00",
        "2018-05-11 10:00:00 +0000 UTC", "2018-05-11 10:00:00 America/New_York", "2018-05-11 10:00 PM", "2018-05-11 at 10:00"})
    void aDayIsReadAsArchivesWriteIt(String written) {
        assertThat(ArticleDate.of(written)).contains(LocalDate.of(2018, 5, 11));
    }

    @Test
    void aDayThatCanBeReadInTwoWaysIsTold() {
        assertThat(read("---\ndate: 05/06/2018\n---\n").date()).contains(LocalDate.of(2018, 5, 6));
        assertThat(told()).containsExactly("a.md:2:7 warning front-matter-date");
        assertThat(ArticleDate.of("24-05-2015")).contains(LocalDate.of(2015, 5, 24));
        assertThat(ArticleDate.of("24/05/2015")).contains(LocalDate.of(2015, 5, 24));
    }

    @Test
    void tagsComeAsListTextAndNothing() {
        assertThat(read("---\ntags: one two\n---\n").tags()).containsExactly("one", "two");
        assertThat(read("---\ntags: one two, three\n---\n").tags()).containsExactly("one two", "three");
        assertThat(read("---\ntags: null\nkeywords: x, y\n---\n").tags()).containsExactly("x", "y");
        assertThat(read("---\ntags: ~\n---\n").tags()).isEmpty();
        assertThat(read("---\ncategories: [a, b]\ntags: c\n---\n").tags()).containsExactly("c", "b");
        assertThat(read("Title: x\nTags: one two\n\n").tags()).containsExactly("one two");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void authorsComeAsNamesKeysAndGroups() {
        assertThat(read("---\nauthors: ann, bob\n---\n").authors()).containsExactly("ann", "bob");
        assertThat(read("---\nauthor: Lee, Ann\n---\n").authors()).containsExactly("Lee, Ann");
        assertThat(read("---\nauthor: Ann <ann@example.org>\n---\n").authors()).containsExactly("Ann");
        assertThat(read("---\nauthors: [ann, {name: Bob}, null]\n---\n").authors()).containsExactly("ann", "Bob");
        assertThat(read("---\nauthors: {ann: {name: Ann}, bob: {}}\n---\n").authors()).containsExactly("Ann", "bob");
    }

    @Test
    void anAddressOfItsGeneratorIsAFormerOne() {
        FrontMatter zola = read("+++\npath = \"2018/05/11/x\"\naliases = [\"a\"]\n+++\n");
        assertThat(zola.aliases()).containsExactly("a", "2018/05/11/x");
        assertThat(read("---\npermalink: /:year/:title/\n---\n").aliases()).isEmpty();
        assertThat(read("---\nurl: https://example.org/x\n---\n").link()).contains("https://example.org/x");
        assertThat(read("---\ncanonical_url: javascript:alert(1)\n---\n").link()).isEmpty();
    }

    @Test
    void everyValueKnowsItsPlace() {
        for (String text : List.of("---\na: b\nlikes:   many\n---\n", "+++\na = 1\nlikes   = \"many\"\n+++\n",
                "{\"a\": 1,\n\"likes\":  \"many\"}\n", "Title: b\n\n")) {
            FrontMatter matter = MarkdownFile.read("a.md", text, diagnostics).orElseThrow().frontMatter();
            assertThat(matter.places()).isNotEmpty();
        }
        assertThat(diagnostics.all()).extracting(Diagnostic::span).extracting(Object::toString)
                .containsExactly("a.md:2:11", "a.md:3:10", "a.md:3:11");
    }
}
