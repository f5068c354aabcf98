package dev.pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import dev.pressmark.model.Library;
import dev.pressmark.model.Slug;
import dev.pressmark.model.TagAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteIndexTest {

    private final List<Article> articles = new ArrayList<>();

    @Test
    void namesWithTheSameSlugAreOneTermInTheSpellingThatMostHave() {
        add("2018-05-03", "MySQL");
        add("2018-05-02", "mysql", "C");
        add("2018-05-01", "MySQL", "C++");
        List<Term> tags = index().taxonomy(Axis.TAG).terms();
        assertThat(tags).extracting(Term::name).containsExactly("C", "C++", "MySQL");
        assertThat(tags.get(2).articles()).containsExactly(0, 1, 2);
        assertThat(index().taxonomy(Axis.TAG).term("mysql").name()).isEqualTo("MySQL");
    }

    @Test
    void anArticleWithTwoSpellingsOfATagStandsOnItsListOnce() {
        add("2018-05-03", "MySQL", "mysql");
        assertThat(index().taxonomy(Axis.TAG).terms()).singleElement()
                .satisfies(tag -> assertThat(tag.articles()).containsExactly(0));
        assertThat(index().taxonomy(Axis.TAG).terms(0)).hasSize(1);
    }

    @Test
    void anArticleWithoutACategoryStandsUnderNone() {
        articles.add(new Article("T", "", LocalDate.of(2018, 5, 3), "", "", List.of(), true, 0, 0, new Slug("t"),
                Details.NONE, SourceSpan.file("a")));
        for (Axis axis : Axis.values()) {
            assertThat(index().taxonomy(axis).terms()).as("%s", axis).isEmpty();
        }
        assertThat(index().dates().years()).hasSize(1);
    }

    @Test
    void yearsAndMonthsPartitionTheArchiveForAThousandSeeds() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random dice = new Random(seed);
            articles.clear();
            IntStream.range(0, dice.nextInt(40))
                    .mapToObj(i -> LocalDate.of(2010, 1, 1).plusDays(dice.nextInt(1_500)))
                    .sorted(Comparator.reverseOrder())
                    .forEach(date -> add(date.toString(), "Tag " + dice.nextInt(3)));
            int next = 0;
            for (DateArchive.Year year : index().dates().years()) {
                assertThat(year.articles().from()).as("seed %s", seed).isEqualTo(next);
                for (DateArchive.Month month : year.months()) {
                    assertThat(month.articles().from()).as("seed %s", seed).isEqualTo(next);
                    assertThat(month.articles().count()).as("seed %s", seed).isPositive();
                    for (; next < month.articles().to(); next++) {
                        assertThat(articles.get(next).date().getYear()).isEqualTo(month.year()).isEqualTo(year.year());
                        assertThat(articles.get(next).date().getMonthValue()).isEqualTo(month.month());
                    }
                }
                assertThat(year.articles().to()).as("seed %s", seed).isEqualTo(next);
            }
            assertThat(next).as("seed %s", seed).isEqualTo(articles.size());
        }
    }

    @Test
    void articlesThatShareARareTagAreNearerThanThoseThatShareACommonOne() {
        add("2018-05-05", "Common", "Rare");
        add("2018-05-04", "Common");
        add("2018-05-03", "Common", "Rare");
        add("2018-05-02", "Other");
        Neighbours neighbours = new Neighbours(index());
        assertThat(neighbours.related(0, 3)).containsExactly(2, 1);
        assertThat(neighbours.related(0, 1)).containsExactly(2);
        assertThat(neighbours.related(3, 3)).isEmpty();
    }

    @Test
    void anArticleIsNeverItsOwnNeighbour() {
        for (int i = 0; i < 60; i++) {
            add("2018-05-01", "Common", "Tag " + i % 5);
        }
        Neighbours neighbours = new Neighbours(index());
        for (int i = 0; i < 60; i++) {
            assertThat(neighbours.related(i, 60)).doesNotContain(i).doesNotHaveDuplicates();
        }
    }

    private void add(String date, String... tags) {
        String title = "article " + articles.size();
        articles.add(new Article(title, "", LocalDate.parse(date), "Notes", "Operations", List.of(tags), true, 0, 1,
                Slug.of(title), Details.NONE, SourceSpan.file("a")));
    }

    private SiteIndex index() {
        return new SiteIndex(new Library(articles, List.of(), TagAuthority.NONE, List.of()));
    }
}
