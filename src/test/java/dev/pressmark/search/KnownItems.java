package dev.pressmark.search;

import dev.pressmark.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Articles that a reader remembers two words of: the two of the title that the fewest articles have anywhere. */
public final class KnownItems {

    private KnownItems() {}

    /** An article's title, and what its reader types. */
    public record Item(String title, String query) {}

    /** Some articles of an archive, chosen by a seed. */
    public static List<Item> of(List<Article> articles, int count, long seed) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Article article : articles) {
            new HashSet<>(words(article)).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        Random dice = new Random(seed);
        List<Item> items = new ArrayList<>();
        while (items.size() < count) {
            String title = articles.get(dice.nextInt(articles.size())).title();
            List<String> rarest = Tokens.of(title).stream().distinct()
                    .sorted(Comparator.comparing(frequencies::get)).limit(2).toList();
            items.add(new Item(title, String.join(" ", rarest)));
        }
        return items;
    }

    private static List<String> words(Article article) {
        return Stream.of(article.title(), article.summary(), article.source(), article.category(),
                        String.join(", ", article.tags()))
                .flatMap(text -> Tokens.of(text).stream()).toList();
    }
}
