package dev.pressmark.data;

import dev.pressmark.model.Article;
import dev.pressmark.model.Details;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What only some articles say, and so has no place where none does. */
enum Extra {
    /** The day of the last change. */
    UPDATED("updated", details -> details.updated().map(LocalDate::toString).stream().toList()),
    /** Who wrote it. */
    AUTHORS("authors", Details::authors),
    /** Its language. */
    LANGUAGE("language", details -> details.language().stream().toList()),
    /** Where else it stands. */
    LINK("link", details -> details.link().stream().toList());

    private final String key;
    private final Function<Details, List<String>> values;

    Extra(String key, Function<Details, List<String>> values) {
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    /** Empty where the article does not say it. */
    List<String> of(Article article) {
        return article.details() == Details.NONE ? List.of() : values.apply(article.details());
    }

    /** Those that at least one article says. */
    static List<Extra> in(List<Article> articles) {
        return Arrays.stream(values())
                .filter(extra -> articles.stream().anyMatch(article -> !extra.of(article).isEmpty()))
                .toList();
    }
}
