package dev.pressmark.render;

import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.language.Words;
import dev.pressmark.stats.ReadingTimes;
import dev.pressmark.stats.SourceGrid;
import dev.pressmark.stats.TagPairs;
import dev.pressmark.stats.TagShares;
import dev.pressmark.stats.Timeline;
import java.text.Bidi;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says what is seen in a picture. */
final class Findings {

    /** A change of a share that is worth a sentence; less might be rounded away. */
    private static final double SEEN = .01;

    private final Words words;
    private final boolean rightToLeft;

    /**
     * Findings in a language.
     *
     * @param rightToLeft whether that is written from right to left
     */
    Findings(Words words, boolean rightToLeft) {
        this.words = words;
        this.rightToLeft = rightToLeft;
    }

    String timeline(SiteIndex index, Timeline timeline) {
        int articles = index.articles().size();
        DateArchive.Year fullest = index.dates().years().stream()
                .max(Comparator.comparingInt((DateArchive.Year year) -> year.articles().count())
                        .thenComparing(DateArchive.Year::year, Comparator.reverseOrder())).orElseThrow();
        String first = index.dates().years().size() == 1
                ? words.say("timeOneYear", "year", fullest.year())
                : words.say("timeFullest", "year", fullest.year(), "count", words.number(fullest.articles().count()),
                        "all", words.number(articles));
        List<Term> categories = timeline.categories().terms();
        return categories.isEmpty() ? first : sentences(first, category(categories, articles));
    }

    private String category(List<Term> categories, int articles) {
        Term largest = categories.get(0);
        if (largest.count() == articles) {
            return words.say("categoryAll", "name", name(largest));
        }
        return words.say("categoryLargest", "name", name(largest),
                "share", words.percent((double) largest.count() / articles));
    }

    /** Compares the first half of the years with the second. */
    String shares(TagShares shares) {
        int years = shares.years().length;
        int half = years / 2;
        List<Integer> byGain = IntStream.range(0, shares.tags().size()).boxed()
                .sorted(Comparator.comparingDouble(tag -> gain(shares, tag))).toList();
        int fallen = byGain.get(0);
        int risen = byGain.get(byGain.size() - 1);
        String then = words.span(shares.years()[0], shares.years()[half - 1]);
        String now = words.span(shares.years()[half], shares.years()[years - 1]);
        String rise = gain(shares, risen) < SEEN ? "" : change("sharesRose", shares, risen, then, now);
        String fall = gain(shares, fallen) > -SEEN ? ""
                : change(rise.isEmpty() ? "sharesFellBetween" : "sharesFell", shares, fallen, then, now);
        return rise.isEmpty() && fall.isEmpty() ? words.say("sharesKept") : sentences(rise, fall);
    }

    private static double gain(TagShares shares, int tag) {
        int years = shares.years().length;
        return shares.share(tag, years / 2, years) - shares.share(tag, 0, years / 2);
    }

    private String change(String key, TagShares shares, int tag, String then, String now) {
        int years = shares.years().length;
        return words.say(key, "name", name(shares.tags().get(tag)),
                "before", words.percent(shares.share(tag, 0, years / 2)),
                "after", words.percent(shares.share(tag, years / 2, years)), "then", then, "now", now);
    }

    /** One sentence after another; either may be empty. */
    private String sentences(String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : words.say("sentenceGap")) + second;
    }

    String grid(SourceGrid grid) {
        List<Term> sources = grid.sources().terms();
        int source = 0;
        int category = 0;
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < grid.categories().terms().size(); j++) {
                if (grid.counts()[i][j] > grid.counts()[source][category]) {
                    source = i;
                    category = j;
                }
            }
        }
        Term writer = sources.get(source);
        int count = grid.counts()[source][category];
        int all = writer.count();
        return words.sayFor(count, count < all ? "gridPart" : "gridAll", "source", name(writer),
                "count", words.number(count), "all", words.number(all), "word", words.articles(all),
                "category", name(grid.categories().terms().get(category)));
    }

    String pairs(TagPairs pairs) {
        TagPairs.Pair most = pairs.pairs().get(0);
        return words.say("pairsMost", "tag", name(pairs.tags().get(most.first())),
                "other", name(pairs.tags().get(most.second())), "count", words.number(most.count()),
                "word", words.articles(most.count()));
    }

    String readingTimes(SiteIndex index, ReadingTimes times) {
        int longest = index.articles().get(times.longest()).minutes();
        int median = times.median();
        return words.say(longest == median ? "readingHalf" : "readingHalfLongest",
                "median", words.number(median), "medianWord", words.word("minutes", median),
                "longest", words.number(longest), "longestWord", words.word("minutes", longest));
    }

    /** A name in a sentence; one that may be written the other way is kept from turning what stands around it. */
    private String name(Term term) {
        char[] name = term.name().toCharArray();
        return rightToLeft || Bidi.requiresBidi(name, 0, name.length) ? "\u2068" + term.name() + "\u2069" : term.name();
    }
}
