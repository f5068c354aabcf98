package dev.pressmark.search;

import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Gives the bytes of each shard of the index, as {@code docs/search.md} tells them. The words are gathered when the
 * first shard is asked for. Safe to share.
 */
public final class SearchIndex {

    private static final int LONGEST_SUMMARY = 320;

    private final SiteIndex index;
    private final UnaryOperator<String> ink;
    private Vocabulary vocabulary;
    private Facets facets;

    /**
     * The index of an archive.
     *
     * @param ink the class of the colour of a category's name
     */
    public SearchIndex(SiteIndex index, UnaryOperator<String> ink) {
        this.index = index;
        this.ink = ink;
    }

    private synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = new Vocabulary(index.articles());
        }
        return vocabulary;
    }

    /** What a reader's browser asks for first: how large the archive is, and which shard holds which words. */
    public byte[] meta() {
        Vocabulary all = vocabulary();
        Shards shards = all.shards();
        Json json = begin(all);
        json.name("articles").number(shards.articles()).name("perShard").number(shards.perShard());
        json.name("words").open('[');
        for (int shard = 0; shard < shards.words() && all.wordCuts()[shard] < all.wordCuts()[shard + 1]; shard++) {
            int from = all.wordCuts()[shard];
            json.text(shard == 0 ? "" : between(all.word(from - 1), all.word(from)));
        }
        json.close(']').name("endings").open('[');
        for (int shard = 0; shard < shards.words() && all.endingCuts()[shard] < all.endingCuts()[shard + 1]; shard++) {
            int from = all.endingCuts()[shard];
            json.text(shard == 0 ? "" : between(all.ending(from - 1), all.ending(from)));
        }
        return end(json.close(']'));
    }

    /** Some words in order, in how many articles each is, and which shard says in which. */
    public byte[] words(int shard) {
        Vocabulary all = vocabulary();
        int from = all.wordCuts()[shard];
        int to = all.wordCuts()[shard + 1];
        StringBuilder words = new StringBuilder();
        StringBuilder frequencies = new StringBuilder();
        String before = "";
        for (int place = from; place < to; place++) {
            String word = all.word(place);
            FrontCoding.append(before, word, words);
            SignNumbers.append(all.frequency(place) - 1, frequencies);
            before = word;
        }
        Json json = begin(all).name("words").text(words).name("frequencies").text(frequencies);
        json.name("postings").open('[');
        for (int place = from, at = shardOf(from, all.postingCuts()); place < to; at++) {
            json.number(place == from ? at : place - from);
            place = all.postingCuts()[at + 1];
        }
        return end(json.close(']'));
    }

    private static int shardOf(int place, int[] cuts) {
        int shard = 0;
        for (int low = 0, high = cuts.length - 2; low <= high; ) {
            int middle = low + high >>> 1;
            if (cuts[middle] <= place) {
                shard = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return shard;
    }

    /** Some words of four letters and more, written backwards and in that order. */
    public byte[] endings(int shard) {
        Vocabulary all = vocabulary();
        StringBuilder words = new StringBuilder();
        String before = "";
        for (int place = all.endingCuts()[shard]; place < all.endingCuts()[shard + 1]; place++) {
            String word = all.ending(place);
            FrontCoding.append(before, word, words);
            before = word;
        }
        return end(begin(all).name("words").text(words));
    }

    /** For some words in order: the articles that have each, and how much they are about it. */
    public byte[] postings(int shard) {
        Vocabulary all = vocabulary();
        StringBuilder words = new StringBuilder();
        StringBuilder articles = new StringBuilder();
        StringBuilder impacts = new StringBuilder();
        int[] before = new int[1];
        for (int place = all.postingCuts()[shard]; place < all.postingCuts()[shard + 1]; place++) {
            String separator = words.length() == 0 ? "" : " ";
            words.append(separator).append(all.word(place));
            articles.append(separator);
            impacts.append(separator);
            before[0] = -1;
            all.postings(place, (article, impact) -> {
                SignNumbers.append(article - before[0] - 1, articles);
                SignNumbers.append(impact, impacts);
                before[0] = article;
            });
        }
        return end(begin(all).name("words").text(words).name("articles").text(articles).name("impacts").text(impacts));
    }

    /** What some articles are, in site order: the facts of their cards. */
    public byte[] articles(int shard) {
        Vocabulary all = vocabulary();
        Shards shards = all.shards();
        Json json = begin(all).name("articles").open('[');
        int from = shard * shards.perShard();
        List<Article> some = index.articles().subList(from, Math.min(shards.articles(), from + shards.perShard()));
        for (Article article : some) {
            json.open('[').text(article.title()).text(article.slug().value()).text(article.date().toString())
                    .text(article.source()).text(article.category()).text(ink.apply(article.category())).open('[');
            article.shownTags().forEach(json::text);
            json.close(']').number(article.likes()).number(article.minutes()).text(excerpt(article.summary())).close(']');
        }
        return end(json.close(']'));
    }

    /** What articles may be narrowed by: each tag, category and source, and each month. */
    public byte[] terms() {
        Json json = begin(vocabulary());
        facets().writeTerms(json);
        return end(json);
    }

    /** Which tags, category and source some articles have, in site order. */
    public byte[] facets(int shard) {
        Json json = begin(vocabulary());
        facets().writeShard(shard, json);
        return end(json);
    }

    private synchronized Facets facets() {
        if (facets == null) {
            facets = new Facets(index);
        }
        return facets;
    }

    private static String excerpt(String summary) {
        if (summary.length() <= LONGEST_SUMMARY) {
            return summary;
        }
        int end = summary.lastIndexOf(' ', LONGEST_SUMMARY);
        end = end > LONGEST_SUMMARY / 2 ? end : LONGEST_SUMMARY;
        return summary.substring(0, Character.isHighSurrogate(summary.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The shortest beginning of a word that is behind the word before. */
    private static String between(String before, String word) {
        int end = FrontCoding.shared(before, word) + 1;
        boolean inPair = Character.isHighSurrogate(word.charAt(end - 1));
        return word.substring(0, inPair ? end + 1 : end);
    }

    private static Json begin(Vocabulary all) {
        return new Json().open('{').name("version").text(all.version());
    }

    private static byte[] end(Json json) {
        return json.close('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}
