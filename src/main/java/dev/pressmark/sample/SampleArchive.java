package dev.pressmark.sample;

import dev.pressmark.listing.ListingEntry;
import dev.pressmark.sample.Vocabulary.Term;
import dev.pressmark.sample.Vocabulary.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes up the listing of one tag: articles that read like those of an engineering archive, told from real ones by
 * their sources, all of which end in {@code (sample)}. The same arguments give the same articles on every machine.
 * Every article has the tag and between two and five others, and shows the first three of them by code point; the tag
 * is among those three in about four articles of five, as far as its place in the alphabet allows. No instance is
 * changed by use, so one may be shared.
 */
public final class SampleArchive {

    /** The longest title, the shortest summary, and the longest that a further sentence makes, in UTF-16 units. */
    private static final int TITLE = 105, SHORT = 80, LONG = 200;

    /** How many articles go by before a shape comes again, where there is a choice. */
    private static final int REST = 45;

    private static final Comparator<String> BY_CODE_POINT = (a, b) ->
            Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private final String tag;
    private final LocalDate newest;
    private final LocalDate oldest;
    private final long seed;
    private final Vocabulary vocabulary = new Vocabulary();
    private final TitleCase titleCase;

    /**
     * @param tag the tag of the listing, which every article has
     * @param newest the last day on which an article may appear, itself included
     * @param oldest the first one, not after the last and at most some centuries before it
     * @param seed chooses among archives that are alike in kind
     */
    public SampleArchive(String tag, LocalDate newest, LocalDate oldest, long seed) {
        if (oldest.isAfter(newest)) {
            throw new IllegalArgumentException("oldest " + oldest + " is after newest " + newest);
        }
        this.tag = tag;
        this.newest = newest;
        this.oldest = oldest;
        this.seed = seed;
        this.titleCase = new TitleCase(vocabulary.shared().list("small"), vocabulary.shared().list("brand"));
    }

    /** So many articles, newest first. Each has a run of tags, and its {@code tags} are empty. */
    public List<ListingEntry> entries(int articles) {
        return new Run().entries(articles);
    }

    /** What one call needs to remember: the dice, the titles so far, and which shapes are worn. */
    private final class Run {

        private final Dice dice = new Dice(seed);
        private final Set<String> titles = new HashSet<>();
        private final Map<String, Integer> lastUse = new HashMap<>();
        private final List<ListingEntry> entries = new ArrayList<>();

        List<ListingEntry> entries(int articles) {
            int[] perDay = perDay(articles);
            for (int day = perDay.length - 1; day >= 0; day--) {
                for (int i = 0; i < perDay[day]; i++) {
                    entries.add(entry(oldest.plusDays(day)));
                }
            }
            return List.copyOf(entries);
        }

        /** How many articles each day has: fewer at weekends and long ago, many on a few days. */
        private int[] perDay(int articles) {
            int days = (int) ChronoUnit.DAYS.between(oldest, newest) + 1;
            int[] ends = new int[days];
            int total = 0;
            int month = 3;
            for (int day = 0; day < days; day++) {
                LocalDate date = oldest.plusDays(day);
                month = date.getDayOfMonth() == 1 ? 2 + dice.below(4) : month;
                int weekday = date.getDayOfWeek().getValue() < 6 ? 6 : 2;
                total += weekday * month * (dice.chance(4) ? 5 : 1) * (1 + 3 * day / days);
                ends[day] = total;
            }
            int[] perDay = new int[days];
            for (int i = 0; i < articles; i++) {
                int at = Arrays.binarySearch(ends, dice.below(total) + 1);
                perDay[at < 0 ? -at - 1 : at]++;
            }
            return perDay;
        }

        private ListingEntry entry(LocalDate date) {
            Topic topic;
            String genre;
            Draft draft;
            String title;
            int tries = 0;
            do {
                topic = dice.any(vocabulary.topics());
                genre = dice.any(vocabulary.list(topic, "genre")).text();
                draft = new Draft(vocabulary, topic, dice);
                title = titleCase.of(draft.fill(shape(draft, topic, genre + ".title")));
            } while ((title.length() > TITLE || !titles.add(title)) && ++tries < 50);
            String summary = summary(draft, topic, genre);
            String category = dice.early(topic.list("category")).text();
            String run = run(draft, topic, Vocabulary.folded(title + " " + summary));
            boolean typeset = dice.chance(80);
            return new ListingEntry(
                    source(draft, topic), date, category, typeset ? typeset(title) : title,
                    typeset ? typeset(summary) : summary, run, List.of(), likes(), minutes(), 0);
        }

        /** One to three sentences: as many as it takes, and perhaps one more. */
        private String summary(Draft draft, Topic topic, String genre) {
            String summary = sentence(draft, topic, genre + ".open");
            int more = dice.below(20);
            for (int wanted = more < 16 ? 0 : 1; wanted > 0 || summary.length() < SHORT; wanted--) {
                String longer = summary + " " + sentence(draft, topic, genre + ".then");
                summary = longer.length() <= LONG ? longer : summary;
            }
            return summary;
        }

        private String sentence(Draft draft, Topic topic, String name) {
            return titleCase.sentence(draft.fill(shape(draft, topic, name)));
        }

        /** Of some shapes, shared and of the topic, one not used lately that suits what the draft has so far. */
        private String shape(Draft draft, Topic topic, String name) {
            List<Term> own = topic.list(name);
            List<Term> shared = vocabulary.shared().list(name);
            String best = "";
            int bestFit = Integer.MIN_VALUE;
            int enough = REST + draft.goodFit();
            for (int tries = 0; tries < 14 && bestFit < enough; tries++) {
                String shape = dice.any(!own.isEmpty() && dice.chance(45) ? own : shared).text();
                int rest = Math.min(REST, entries.size() - lastUse.getOrDefault(shape, -REST));
                int fit = rest + draft.fit(shape);
                best = fit > bestFit ? shape : best;
                bestFit = Math.max(fit, bestFit);
            }
            lastUse.put(best, entries.size());
            return best;
        }

        private String run(Draft draft, Topic topic, String text) {
            List<String> spokenOf = draft.tagsOf(text);
            Stream.concat(topic.list("tag").stream(), vocabulary.shared().list("tag").stream())
                    .filter(named -> text.contains(named.folded()))
                    .forEach(named -> spokenOf.add(named.text()));
            boolean shown = dice.chance(80);
            List<String> tags = tags(topic, spokenOf, text, shown);
            for (int tries = 0; tries < 12 && tags.indexOf(tag) < 3 != shown; tries++) {
                tags = tags(topic, spokenOf, text, shown);
            }
            return String.join("", tags.subList(0, 3));
        }

        /** Between three and six tags, sorted, this listing's among them. */
        private List<String> tags(Topic topic, List<String> spokenOf, String text, boolean shown) {
            List<String> tags = new ArrayList<>(List.of(tag));
            int size = shown ? 3 + dice.below(4) : 4 + dice.below(3);
            for (String spoken : spokenOf) {
                if (tags.size() < size && dice.chance(text.contains(Vocabulary.folded(spoken)) ? 75 : 35)) {
                    add(tags, spoken);
                }
            }
            while (tags.size() < size) {
                add(tags, likely((dice.chance(65) ? topic : vocabulary.shared()).list("tag"), text));
            }
            tags.sort(BY_CODE_POINT);
            return tags;
        }

        /** One of the list that the text names, if a few draws find one. */
        private String likely(List<Term> list, String text) {
            Term likely = dice.early(list);
            for (int tries = 0; tries < 3 && !text.contains(likely.folded()); tries++) {
                likely = dice.early(list);
            }
            return likely.text();
        }

        /** An article never has a tag twice in different letters. */
        private static void add(List<String> tags, String next) {
            for (String tag : tags) {
                if (tag.equalsIgnoreCase(next)) {
                    return;
                }
            }
            tags.add(next);
        }

        /** A company's own blog for some of the articles that speak of one, and a journal for the rest. */
        private String source(Draft draft, Topic topic) {
            String company = draft.value("company");
            String journal = dice.early((dice.chance(25) ? topic : vocabulary.shared()).list("source")).text();
            return (!company.isEmpty() && dice.chance(45) ? blog(company) : journal) + " (sample)";
        }

        /** A company calls its blog by the same name every time. */
        private String blog(String company) {
            List<Term> names = vocabulary.shared().list("blog");
            return company + " " + names.get(Math.floorMod(company.hashCode(), names.size())).text();
        }

        /** Mostly none, some few, and once in a while hundreds. */
        private int likes() {
            return dice.chance(78) ? 0 : 1 + dice.below(1 + dice.below(1 + dice.below(1 + dice.below(700))));
        }

        private int minutes() {
            int minutes = 2 + dice.below(8) + dice.below(8) + dice.below(8);
            return dice.chance(7) ? minutes + dice.below(23) : minutes;
        }
    }

    private static String typeset(String text) {
        return text.replace('\'', '’').replace('-', '‑');
    }
}
