package dev.pressmark.search;

import dev.pressmark.model.Article;
import dev.pressmark.model.Hash;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The words of an archive in order, which articles have them, and where the shards are cut. Made once for all shards,
 * in time and memory that grow with the text. Immutable, and safe to share.
 */
final class Vocabulary {

    /** A typing error is looked for in words that have at least so many letters. */
    private static final int SHORTEST_FOR_ENDINGS = 4;

    private final Inverted inverted = new Inverted();
    private final Shards shards;
    private final int[] sorted;
    private final int[] byEnding;
    private final int[] wordCuts;
    private final int[] endingCuts;
    private final int[] postingCuts;
    private final String version;

    Vocabulary(List<Article> articles) {
        shards = Shards.of(articles);
        gather(articles);
        String[] words = new String[inverted.size()];
        Arrays.setAll(words, inverted::word);
        sorted = sorted(words, IntStream.range(0, words.length));
        wordCuts = cuts(shards.words(), sorted.length, i -> 2 + words[sorted[i]].length());
        postingCuts = cuts(shards.postings(), sorted.length, i -> 8 + inverted.bytes(sorted[i]));
        int[] ending = IntStream.range(0, words.length).filter(number -> hasEnding(words[number])).toArray();
        for (int number : ending) {
            words[number] = new StringBuilder(words[number]).reverse().toString();
        }
        byEnding = sorted(words, Arrays.stream(ending));
        endingCuts = cuts(shards.words(), byEnding.length, i -> 2 + words[byEnding[i]].length());
        version = version(articles);
    }

    /** The order of a JavaScript comparison, which is that of {@link String#compareTo}. */
    private static int[] sorted(String[] words, IntStream numbers) {
        return numbers.boxed().sorted(Comparator.comparing(number -> words[number])).mapToInt(Integer::intValue).toArray();
    }

    private static boolean hasEnding(String word) {
        return word.length() >= SHORTEST_FOR_ENDINGS && !Tokens.isUnspaced(word.codePointAt(0));
    }

    private void gather(List<Article> articles) {
        Fields fields = new Fields(inverted);
        for (int position = 0; position < articles.size(); position++) {
            fields.add(position, articles.get(position));
        }
        inverted.finish();
    }

    /**
     * Cuts a row of things into parts of about the same size; none is empty before the things run out.
     *
     * @return where each part begins, and behind the last where it ends
     */
    static int[] cuts(int parts, int things, IntUnaryOperator size) {
        long left = 0;
        for (int i = 0; i < things; i++) {
            left += size.applyAsInt(i);
        }
        int[] cuts = new int[parts + 1];
        int at = 0;
        for (int part = 0; part < parts; part++) {
            cuts[part] = at;
            long target = left / (parts - part);
            long filled = 0;
            while (at < things && (filled == 0 || filled + size.applyAsInt(at) / 2 <= target)) {
                filled += size.applyAsInt(at++);
            }
            left -= filled;
        }
        cuts[parts] = at;
        return cuts;
    }

    /** Changes with anything that makes a shard of one build useless beside one of another. */
    private String version(List<Article> articles) {
        long version = Arrays.hashCode(wordCuts) * 31L + Arrays.hashCode(postingCuts);
        for (Article article : articles) {
            version = version * 0x100000001b3L + Hash.of(article.slug().value()) + article.date().toEpochDay();
        }
        for (int number : sorted) {
            version = version * 0x100000001b3L + Hash.of(inverted.word(number)) + inverted.frequency(number);
        }
        return Hash.mark(Long.toString(version));
    }

    /** What tells this index from that of another build. */
    String version() {
        return version;
    }

    /** How many shards there are. */
    Shards shards() {
        return shards;
    }

    /** Where shards of words begin in the order of words. */
    int[] wordCuts() {
        return wordCuts;
    }

    /** Where shards of endings begin in the order of words that are written backwards. */
    int[] endingCuts() {
        return endingCuts;
    }

    /** Where shards of postings begin in the order of words. */
    int[] postingCuts() {
        return postingCuts;
    }

    /** The word at a place of the order of words. */
    String word(int place) {
        return inverted.word(sorted[place]);
    }

    /** How many articles have the word at a place of the order of words. */
    int frequency(int place) {
        return inverted.frequency(sorted[place]);
    }

    /** The word at a place of the order of words that are written backwards, written so. */
    String ending(int place) {
        return new StringBuilder(inverted.word(byEnding[place])).reverse().toString();
    }

    /**
     * Tells the articles of the word at a place of the order of words, each with how much it is about the word, 1 to
     * 12.
     */
    void postings(int place, Inverted.Sink sink) {
        inverted.each(sorted[place], (article, weight) -> sink.posting(article, impact(weight)));
    }

    /**
     * A weight saturates, as in BM25. The length of the article is left out: summaries are of about the same length,
     * texts weigh little, and a row of impacts in which most are alike takes a fifth of the bytes.
     */
    private static int impact(int weight) {
        return 15 * weight / (weight + 10);
    }
}
