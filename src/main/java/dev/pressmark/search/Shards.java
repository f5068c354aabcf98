package dev.pressmark.search;

import dev.pressmark.model.Article;
import java.util.List;

/**
 * Into how many files the index is cut. It follows from the articles' number and the length of their texts alone, so
 * that a site is planned without making the index.
 *
 * @param articles how many articles the archive has
 * @param perShard how many articles a shard of articles tells of
 * @param words how many shards hold words, and again how many their endings
 * @param postings how many shards say which article has a word
 */
public record Shards(int articles, int perShard, int words, int postings) {

    /** How many articles a shard of facets tells of. */
    static final int FACETS_PER_SHARD = 1_024;

    /** What an article weighs beside its texts: tags, source, category. */
    private static final int FACTS = 60;
    /** A Chinese sign makes as much of an index as so many Latin letters. */
    private static final int DENSE = 12;
    private static final int TEXT_PER_SHARD = 28_000;
    private static final int SMALL = 8;
    private static final int LARGE = 32;
    private static final int ARTICLES_FOR_NEXT = 2_000;

    /** The shards for an archive. */
    public static Shards of(List<Article> articles) {
        long text = 0;
        for (Article article : articles) {
            text += FACTS + weight(article.title()) + weight(article.summary())
                    + article.body().map(Shards::weight).orElse(0L);
        }
        int number = articles.size();
        int perShard = Math.max(SMALL, Math.min(LARGE, number / ARTICLES_FOR_NEXT));
        int postings = (int) ((text + TEXT_PER_SHARD - 1) / TEXT_PER_SHARD);
        // a vocabulary grows by the root of the text
        return new Shards(number, perShard, (int) Math.ceil(Math.sqrt(text) / 85), postings);
    }

    /** How many shards tell of articles. */
    public int ofArticles() {
        return (articles + perShard - 1) / perShard;
    }

    /** How many shards tell what articles may be narrowed by. */
    public int ofFacets() {
        return (articles + FACETS_PER_SHARD - 1) / FACETS_PER_SHARD;
    }

    private static long weight(String text) {
        long weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xE00 && Tokens.isUnspaced(text.charAt(i))) {
                weight += DENSE - 1;
            }
        }
        return weight;
    }
}
