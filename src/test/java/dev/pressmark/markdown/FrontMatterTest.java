package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a Markdown file comes apart, and what its front matter may say. */
class FrontMatterTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<MarkdownFile> read(String text) {
        return MarkdownFile.read("a.md", text, diagnostics);
    }

    private FrontMatter frontMatter(String yaml) {
        return read("---\n" + yaml + "\n---\nBody\n").orElseThrow().frontMatter();
    }

    private Diagnostic onlyProblem() {
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().get(0);
    }

    @Test
    void aFileIsFrontMatterAndBody() {
        MarkdownFile file = read("---\ntitle: One\n---\n\nText\n").orElseThrow();

        assertThat(file.frontMatter().title()).contains("One");
        assertThat(file.body()).isEqualTo("\nText\n");
        assertThat(file.bodyLine()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "---\ntitle: One\n---\nText",
        "---\r\ntitle: One\r\n---\r\nText",
        "---\rtitle: One\r---\rText",
        "\uFEFF---\ntitle: One\n---\nText",
        "---  \t\ntitle: One\n---   \nText",
        "---\ntitle: One\n...\nText"
    })
    void fencesAreForgiving(String text) {
        MarkdownFile file = read(text).orElseThrow();

        assertThat(file.frontMatter().title()).contains("One");
        assertThat(file.body()).isEqualTo("Text");
        assertThat(file.bodyLine()).isEqualTo(4);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "", "\n---\ntitle: x\n---\n", "---", "---\n\nText under a rule", "+++\nText",
            "----\nx"})
    void aFileWithoutFrontMatterIsAllBody(String text) {
        MarkdownFile file = read("\uFEFF" + text).orElseThrow();

        assertThat(file.frontMatter()).isEqualTo(FrontMatter.none());
        assertThat(file.body()).isEqualTo(text);
        assertThat(file.bodyLine()).isEqualTo(1);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\nText", "---\n\n---\nText", "---\n# nothing\n---\nText"})
    void frontMatterMayBeEmpty(String text) {
        assertThat(read(text).orElseThrow().body()).isEqualTo("Text");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void frontMatterThatNeverEndsIsTold() {
        assertThat(read("---\ntitle: One\n\nText\n")).isEmpty();
        assertThat(onlyProblem().format())
                .isEqualTo(
                        """
                        a.md:1:1: error[front-matter-unended]: front matter that begins here and never ends
                          ---
                          ^^^
                          expected: a line --- behind the last key
                          mend:     add the line ---""");
    }

    @Test
    void allKeysAreRead() {
        FrontMatter all = frontMatter(
                """
                title:  Größe
                date: 2018-05-11
                slug: groesse
                source: Hulu
                category: Backend
                tags: [Scalability, C++]
                summary: Short.
                likes: 12
                minutes: 7
                draft: true
                nav: About""");

        assertThat(all.title()).contains("Größe");
        assertThat(all.date()).contains(LocalDate.of(2018, 5, 11));
        assertThat(all.slug()).contains("groesse");
        assertThat(all.source()).contains("Hulu");
        assertThat(all.category()).contains("Backend");
        assertThat(all.tags()).containsExactly("Scalability", "C++");
        assertThat(all.summary()).contains("Short.");
        assertThat(all.likes()).hasValue(12);
        assertThat(all.minutes()).hasValue(7);
        assertThat(all.draft()).isTrue();
        assertThat(all.nav()).contains("About");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void keysOfOtherGeneratorsArePassedOver() {
        frontMatter("layout: post\npermalink: /x/\nauthors: [a, b]\nimage: {src: x}\n");

        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void textStaysAsWritten() {
        assertThat(frontMatter("title: 012").title()).contains("012");
        assertThat(frontMatter("title: no").title()).contains("no");
        assertThat(frontMatter("title: 1.10").title()).contains("1.10");
    }

    @Test
    void tagsAreAListOrATextWithCommas() {
        assertThat(frontMatter("tags: [a, 'b, c']").tags()).containsExactly("a", "b, c");
        assertThat(frontMatter("tags: a, b c,,a").tags()).containsExactly("a", "b c");
        assertThat(frontMatter("tags:\n- a\n- a\n").tags()).containsExactly("a");
        assertThat(frontMatter("tags:").tags()).isEmpty();
    }

    @Test
    void theSummaryHasThreeNames() {
        assertThat(frontMatter("excerpt: c\ndescription: b").summary()).contains("b");
        assertThat(frontMatter("summary:\nexcerpt: c").summary()).contains("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-11", "'2018-05-11'", "2018-05-11T23:59:59Z", "2018-05-11T10:14:29-04:00",
            "2018-05-11 10:00:00 +0800", "2018-05-11 10:00", "2018-05-11T10:14:29.123+01", "2018-05-11 10:00:00 UTC",
            "2018-5-11"})
    void dayIsTheDayAsWritten(String written) {
        assertThat(frontMatter("date: " + written).date()).contains(LocalDate.of(2018, 5, 11));
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-30", "2018-13-01", "31.02.2018", "Mud 11, 2018", "2018-05", "2018-05-11x", "soon"})
    void whatIsNoDayIsTold(String written) {
        assertThat(frontMatter("date: " + written).date()).isEmpty();
        assertThat(onlyProblem().span()).hasToString("a.md:2:7");
        assertThat(onlyProblem().code()).isEqualTo("front-matter-date");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-11-a-title.md, a-title",
        "content/articles/2018-05-11-über.uns.md, über.uns",
        "2018-05-11.md, ''",
        "2018-05-11-.md, ''"
    })
    void fileNamesMayBeginWithTheDay(String path, String slug) {
        assertThat(ArticleDate.ofFileName(path))
                .contains(new ArticleDate.FileName(LocalDate.of(2018, 5, 11), slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-title.md", "2018-05-32-x.md", "2018-05-11-x/index.md", "x-2018-05-11.md", "20180511.md"})
    void otherFileNamesSayNoDay(String path) {
        assertThat(ArticleDate.ofFileName(path)).isEmpty();
    }

    @Test
    void placesPointAtTheValueInTheFile() {
        FrontMatter matter = frontMatter("title: x\ncategory: Backend Dev");

        Diagnostic problem = matter.problem(
                Severity.ERROR, "unknown-category", "a.md", "category", "unknown category", "", "");

        assertThat(problem.format())
                .isEqualTo(
                        """
                        a.md:3:11: error[unknown-category]: unknown category
                          category: Backend Dev
                                    ^^^^^^^^^^^""");
        assertThat(matter.problem(Severity.ERROR, "x", "a.md", "date", "no date", "", "").span()).hasToString("a.md");
    }

    @Test
    void wrongValuesAreToldAndTheRestIsRead() {
        FrontMatter matter = frontMatter("title: [a]\nlikes: many\ndraft: perhaps\nsource: Hulu");

        assertThat(matter.source()).contains("Hulu");
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(diagnostics.all()).extracting(d -> d.span().line()).containsExactly(2, 3, 4);
    }

    @Test
    void whatYamlRefusesIsReadKeyByKeyWithAWarningThatNamesTheLine() {
        FrontMatter matter = frontMatter("date: 2018-05-11\ntitle: a: b\ntags: [x, y]");

        assertThat(matter.title()).contains("a: b");
        assertThat(matter.date()).contains(LocalDate.of(2018, 5, 11));
        assertThat(matter.tags()).containsExactly("x", "y");
        assertThat(onlyProblem().format())
                .isEqualTo(
                        """
                        a.md:3:9: warning[front-matter-loose]: a colon where no key can stand; the value is taken as it stands
                          title: a: b
                                  ^
                          expected: one key and one value a line
                          mend:     put the whole value in quotes if the colon is part of it, or line the key up with its neighbours""");
    }

    @Test
    void aFenceWithoutAKeyIsAnError() {
        assertThat(read("---\nNo key at all\n---\nText")).isEmpty();
        assertThat(diagnostics.all()).anyMatch(
                d -> d.severity() == Severity.ERROR && d.span().toString().equals("a.md:2"));
    }

    @Test
    void frontMatterHasALimit() {
        assertThat(read("---\ntitle: " + "x".repeat(70_000) + "\n---\n")).isEmpty();
        assertThat(onlyProblem().code()).isEqualTo("front-matter-too-large");
    }
}
