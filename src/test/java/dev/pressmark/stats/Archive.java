package dev.pressmark.stats;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.SiteIndex;
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
import java.util.TreeSet;

/** Small archives to count. */
final class Archive {

    private final List<Article> articles = new ArrayList<>();

    /** Up to 400 articles of 1 to 60 years, with few or many names of everything. */
    static SiteIndex random(long seed) {
        Random dice = new Random(seed);
        Archive archive = new Archive();
        int days = 1 + dice.nextInt(dice.nextBoolean() ? 700 : 22_000);
        int names = 1 + dice.nextInt(30);
        for (int i = dice.nextInt(400); i > 0; i--) {
            TreeSet<String> tags = new TreeSet<>();
            for (int t = dice.nextInt(5); t > 0; t--) {
                tags.add("tag " + dice.nextInt(1 + dice.nextInt(names)));
            }
            LocalDate date = LocalDate.of(1965, 3, 1).plusDays(dice.nextInt(days));
            int minutes = dice.nextInt(dice.nextBoolean() ? 20 : 200);
            archive.add(date, name("source ", dice, names), name("category ", dice, names), minutes,
                    tags.toArray(String[]::new));
        }
        return archive.index();
    }

    /** One in ten or so has none. */
    private static String name(String kind, Random dice, int names) {
        return dice.nextInt(10) == 0 ? "" : kind + dice.nextInt(1 + dice.nextInt(names));
    }

    Archive add(LocalDate date, String source, String category, int minutes, String... tags) {
        String title = "article " + articles.size();
        articles.add(new Article(title, "", date, source, category, List.of(tags), true, 0, minutes, Slug.of(title),
                Details.NONE, SourceSpan.file("a")));
        return this;
    }

    SiteIndex index() {
        articles.sort(Comparator.comparing(Article::date).reversed());
        return new SiteIndex(new Library(articles, List.of(), TagAuthority.NONE, List.of()));
    }
}
