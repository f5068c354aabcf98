package dev.pressmark.render;

import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
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

    private Findings() {}

    static String timeline(SiteIndex index, Timeline timeline) {
        int articles = index.articles().size();
        DateArchive.Year fullest = index.dates().years().stream()
                .max(Comparator.comparingInt((DateArchive.Year year) -> year.articles().count())
                        .thenComparing(DateArchive.Year::year, Comparator.reverseOrder())).orElseThrow();
        String first = index.dates().years().size() == 1
                ? "All of it is from " + fullest.year() + "."
                : fullest.year() + " was the fullest year, with " + Words.number(fullest.articles().count())
                        + " of the " + Words.number(articles) + " articles.";
        List<Term> categories = timeline.categories().terms();
        return categories.isEmpty() ? first : first + " " + category(categories, articles);
    }

    private static String category(List<Term> categories, int articles) {
        Term largest = categories.get(0);
        if (largest.count() == articles) {
            return "Everything is filed under " + name(largest) + ".";
        }
        String share = Words.percent((double) largest.count() / articles);
        return name(largest) + " is the largest category: " + share + " of all.";
    }

    /** Compares the first half of the years with the second. */
    static String shares(TagShares shares) {
        int years = shares.years().length;
        int half = years / 2;
        List<Integer> byGain = IntStream.range(0, shares.tags().size()).boxed()
                .sorted(Comparator.comparingDouble(tag -> gain(shares, tag))).toList();
        int fallen = byGain.get(0);
        int risen = byGain.get(byGain.size() - 1);
        String then = Words.span(shares.years()[0], shares.years()[half - 1]);
        String now = Words.span(shares.years()[half], shares.years()[years - 1]);
        String rise = gain(shares, risen) < SEEN ? "" : name(shares.tags().get(risen)) + " rose most, from "
                + change(shares, risen) + " of the articles between " + then + " and " + now + ".";
        String fall = gain(shares, fallen) > -SEEN ? "" : name(shares.tags().get(fallen)) + " fell most, from "
                + change(shares, fallen) + (rise.isEmpty() ? " between " + then + " and " + now : "") + ".";
        return rise.isEmpty() && fall.isEmpty() ? "The largest tags kept their shares." : (rise + " " + fall).strip();
    }

    private static double gain(TagShares shares, int tag) {
        int years = shares.years().length;
        return shares.share(tag, years / 2, years) - shares.share(tag, 0, years / 2);
    }

    private static String change(TagShares shares, int tag) {
        int years = shares.years().length;
        return Words.percent(shares.share(tag, 0, years / 2)) + " to "
                + Words.percent(shares.share(tag, years / 2, years));
    }

    static String grid(SourceGrid grid) {
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
        return "Most on one subject comes from " + name(writer) + ": " + part(count, writer.count())
                + Words.counted(count, " is", " are") + " about " + name(grid.categories().terms().get(category)) + ".";
    }

    private static String part(int count, int of) {
        String articles = Words.number(of) + " " + Words.articles(of);
        return count < of ? Words.number(count) + " of its " + articles
                : of == 1 ? "its one article" : "all of its " + articles;
    }

    static String pairs(TagPairs pairs) {
        TagPairs.Pair most = pairs.pairs().get(0);
        return name(pairs.tags().get(most.first())) + " and " + name(pairs.tags().get(most.second()))
                + " stand together most often, on " + Words.number(most.count()) + " "
                + Words.articles(most.count()) + ".";
    }

    static String readingTimes(SiteIndex index, ReadingTimes times) {
        int longest = index.articles().get(times.longest()).minutes();
        String half = "Half of the articles take " + minutes(times.median()) + " or less";
        return longest == times.median() ? half + "." : half + ", and the longest takes " + minutes(longest) + ".";
    }

    private static String minutes(int minutes) {
        return Words.number(minutes) + " " + Words.counted(minutes, "minute", "minutes");
    }

    /** A name in a sentence; one that is written from right to left is kept from turning what stands around it. */
    private static String name(Term term) {
        char[] name = term.name().toCharArray();
        return Bidi.requiresBidi(name, 0, name.length) ? "\u2068" + term.name() + "\u2069" : term.name();
    }
}
