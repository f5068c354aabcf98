package dev.pressmark.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Entries to test with: plain ones by number, and random ones by seed. */
final class Entries {

    private static final String[] WORDS = {
        "cache", "Scaling", "the", "of", "queue", "C++", ".NET", "I/O", "read\u2011heavy", "100\u202FGB", "“quoted”",
        "it’s", "数据库", "größer", "May", "11,", "2018", "Page", "2", "of", "likes", "(part", "2)", "a/b", "R&D", "<b>",
        "{{title}}", "e\u0301tude", "🚀", "-", "…", "#42", "C#", "N+1", "1.2k", "·free", "articles"
    };
    private static final String[] TAGS = {
        "Scalability", "MySQL", "Database Replication", "C++", "C#", ".NET", "Go", "backend-development", "系统架构",
        "System Architecture", "read\u2011write splitting", "AI", "Yahoo!", "What?", "Node.js", "Ele.me",
        "Cloud Services Inc.",
        "TCP/IP", "A/B testing", "Größe", "high availability and disaster recovery"
    };
    private static final String[] SOURCES = {
        "", "Architecture Digest", "Notes", "InfoQ", "21CTO", "Yahoo!", "Page Two Blog", "阿里技术", "May Day", "Next Door",
        "100 articles a year", "The “Quoted” Times", "dbaplus Community"
    };

    private Entries() {}

    /** A plain entry that differs from those of other numbers. */
    static ListingEntry plain(int number) {
        return new ListingEntry("Notes", LocalDate.of(2018, 5, 1).plusDays(number), "Operations", "Title number "
                + number,
                "The summary of number " + number + ", as a sentence.", "cachingScalability", List.of(), number, 3, 0);
    }

    /** The canonical text of some plain entries, numbered from 1. */
    static String text(int count) {
        return new ListingPrinter().print(List.of(page(Optional.empty(), plain(count == 0 ? 0 : 1, count))));
    }

    static List<ListingEntry> plain(int from, int to) {
        List<ListingEntry> entries = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            entries.add(plain(number));
        }
        return entries;
    }

    static ListingPage page(Optional<ListingPage.Header> header, List<ListingEntry> entries) {
        return new ListingPage(header, entries, 1);
    }

    /** The same entries, as if their lines were not known. */
    static List<ListingEntry> withoutLines(List<ListingEntry> entries) {
        return entries.stream().map(e -> new ListingEntry(e.source(), e.date(), e.category(), e.title(), e.summary(),
                e.run(), e.tags(), e.likes(), e.minutes(), 0)).toList();
    }

    /** Any listing that the canonical form can say: one to three pages of up to eight entries. */
    static List<ListingPage> random(long seed) {
        Random dice = new Random(seed);
        List<ListingPage> pages = new ArrayList<>();
        int count = 1 + dice.nextInt(3);
        for (int page = 1; page <= count; page++) {
            List<ListingEntry> entries = new ArrayList<>();
            for (int n = dice.nextInt(9); n >= 0; n--) {
                entries.add(random(dice));
            }
            boolean headed = count > 1 || dice.nextBoolean();
            pages.add(page(headed ? Optional.of(header(dice, page, count)) : Optional.empty(), entries));
        }
        return pages;
    }

    private static ListingPage.Header header(Random dice, int page, int pages) {
        boolean numbered = dice.nextInt(4) > 0;
        String title = dice.nextInt(4) == 0 ? "" : "Tagged articles";
        return new ListingPage.Header(title, dice.nextInt(2000), numbered ? page : 0, numbered ? pages : 0);
    }

    private static ListingEntry random(Random dice) {
        List<String> tags = dice.nextInt(3) == 0 ? List.of() : tags(dice);
        String run = tags.isEmpty() && dice.nextBoolean() ? tag(dice) + tag(dice) : "";
        String summary = dice.nextInt(4) == 0 ? "" : words(dice, 1 + dice.nextInt(40));
        if (!summary.isEmpty() && dice.nextInt(3) > 0) {
            summary += ".";
        }
        return new ListingEntry(SOURCES[dice.nextInt(SOURCES.length)],
                LocalDate.of(1990, 1, 1).plusDays(dice.nextInt(20_000)),
                dice.nextInt(4) == 0 ? "" : words(dice, 1 + dice.nextInt(3)), words(dice, 1 + dice.nextInt(12)),
                summary, run, tags, dice.nextInt(3) == 0 ? 1 : dice.nextInt(3000), dice.nextInt(60), 0);
    }

    private static List<String> tags(Random dice) {
        TreeSet<String> tags = new TreeSet<>();
        for (int n = 1 + dice.nextInt(6); n > 0; n--) {
            tags.add(tag(dice));
        }
        return List.copyOf(tags);
    }

    private static String tag(Random dice) {
        return TAGS[dice.nextInt(TAGS.length)];
    }

    /** Words in a row that begin with a word that is no number, so that they are no line of facts or of a pager. */
    private static String words(Random dice, int count) {
        StringBuilder words = new StringBuilder(Arrays.asList("How", "Über", "Why", "数据", "An").get(dice.nextInt(5)));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS[dice.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
