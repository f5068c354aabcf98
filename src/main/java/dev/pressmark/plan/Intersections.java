package dev.pressmark.plan;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfig.Extra;
import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Taxonomy;
import dev.pressmark.index.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of what two terms share, for readers without scripts: a tag in a year, two tags, a tag in a category. There
 * are those with articles enough that say something new, which is at least a tenth less than either of the two; the
 * largest first, as long as their pages are within what the settings allow. Immutable.
 */
public final class Intersections {

    /** None at all. */
    public static final Intersections NONE = new Intersections(List.of());

    private final Map<Route, ArticleList> lists = new LinkedHashMap<>();
    private final Map<Integer, List<ArticleList.OfTagAnd>> inCategories = new HashMap<>();

    private Intersections(List<ArticleList> chosen) {
        for (ArticleList list : chosen) {
            lists.put(list.base(), list);
            if (list instanceof ArticleList.OfTagAnd of && of.other().axis() == Axis.CATEGORY) {
                inCategories.computeIfAbsent(of.tag().ordinal(), tag -> new ArrayList<>()).add(of);
            }
        }
    }

    /** Those of an archive; takes time in proportion to its articles, and none where the site does without. */
    public static Intersections of(SiteIndex index, SiteConfig config) {
        return config.has(Extra.INTERSECTIONS) && config.intersections().maxPages() > 0
                ? new Intersections(new Choice(index, config).lists())
                : NONE;
    }

    /** The lists, those with most articles first. */
    public Collection<ArticleList> lists() {
        return lists.values();
    }

    /** The list of what a term shares with a tag; empty where there is none. */
    public Optional<ArticleList> with(Term tag, Term term) {
        boolean any = !lists.isEmpty() && term.axis() == Axis.TAG;
        return any ? Optional.ofNullable(lists.get(Routes.both(term, tag))) : Optional.empty();
    }

    /** The lists of what a term shares with categories, those with most articles first. */
    public List<ArticleList.OfTagAnd> inCategories(Term term) {
        return term.axis() == Axis.TAG ? inCategories.getOrDefault(term.ordinal(), List.of()) : List.of();
    }

    /** Where a reader finds the articles that a term has in a year: their own list, or all articles of the year. */
    public Route yearOf(Term term, int year) {
        if (lists.isEmpty()) {
            return Routes.yearOf(year);
        }
        Route own = Routes.yearOf(term, year);
        return lists.containsKey(own) ? own : Routes.yearOf(year);
    }

    /** The list that two terms share, or a term and a year: the other one is null. */
    private record Pair(Term tag, Term other, DateArchive.Year year, int count) {

        /** Most articles first, of equals by the slug of the tag, its years before its other terms. */
        static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::count).reversed()
                .thenComparingInt(pair -> pair.tag.ordinal())
                .thenComparing(pair -> pair.year != null ? -1 : pair.other.axis().ordinal())
                .thenComparing(pair -> pair.year != null ? -pair.year.year() : pair.other.ordinal());
    }

    /** Counts what may be chosen, chooses, and gathers the articles of what is chosen. */
    private static final class Choice {

        private final SiteIndex index;
        private final Taxonomy tags;
        private final Taxonomy categories;
        private final TermPages termPages;
        private final SiteConfig config;
        private final ThreadLocal<int[]> counts;

        Choice(SiteIndex index, SiteConfig config) {
            this.index = index;
            this.config = config;
            this.termPages = new TermPages(config);
            this.tags = index.taxonomy(Axis.TAG);
            this.categories = index.taxonomy(Axis.CATEGORY);
            int most = Math.max(tags.terms().size(), categories.terms().size());
            this.counts = ThreadLocal.withInitial(() -> new int[most]);
        }

        List<ArticleList> lists() {
            List<Pair> pairs = tags.terms().parallelStream()
                    .filter(tag -> tag.count() >= config.intersections().minArticles() && termPages.has(tag))
                    .flatMap(tag -> pairs(tag).stream())
                    .sorted(Pair.ORDER)
                    .toList();
            return gathered(withinBudget(pairs));
        }

        private List<Pair> pairs(Term tag) {
            List<Pair> pairs = new ArrayList<>();
            addYears(tag, pairs);
            addTerms(tag, tags, pairs);
            addTerms(tag, categories, pairs);
            return pairs;
        }

        private void addYears(Term tag, List<Pair> pairs) {
            for (DateArchive.Year year : index.dates().years()) {
                DateArchive.Stretch all = year.articles();
                int count = before(tag, all.to()) - before(tag, all.from());
                if (isWorthAList(count, tag.count(), all.count())) {
                    pairs.add(new Pair(tag, null, year, count));
                }
            }
        }

        /**
         * Counts the terms that stand beside a tag, of tags those behind it. The counts are taken and cleared on a
         * second walk, since to look at all terms for each tag would take the square of their number.
         */
        private void addTerms(Term tag, Taxonomy others, List<Pair> pairs) {
            int[] counts = this.counts.get();
            for (int position : tag.articles()) {
                for (Term other : others.terms(position)) {
                    counts[other.ordinal()]++;
                }
            }
            for (int position : tag.articles()) {
                for (Term other : others.terms(position)) {
                    int count = counts[other.ordinal()];
                    counts[other.ordinal()] = 0;
                    boolean first = other.axis() != Axis.TAG || tag.ordinal() < other.ordinal();
                    if (first && isWorthAList(count, tag.count(), other.count()) && termPages.has(other)) {
                        pairs.add(new Pair(tag, other, null, count));
                    }
                }
            }
        }

        private boolean isWorthAList(int count, int one, int other) {
            return count >= config.intersections().minArticles() && 10L * count <= 9L * Math.min(one, other);
        }

        /** The largest that fit; one that does not fit leaves room for smaller ones. */
        private List<Pair> withinBudget(List<Pair> pairs) {
            List<Pair> chosen = new ArrayList<>();
            int left = config.intersections().maxPages();
            for (int i = 0; i < pairs.size() && left > 0; i++) {
                int pages = (pairs.get(i).count() + config.pageSize() - 1) / config.pageSize();
                if (pages <= left) {
                    chosen.add(pairs.get(i));
                    left -= pages;
                }
            }
            return chosen;
        }

        private List<ArticleList> gathered(List<Pair> chosen) {
            Map<Integer, List<Pair>> byTag = new HashMap<>();
            for (Pair pair : chosen) {
                byTag.computeIfAbsent(pair.tag().ordinal(), tag -> new ArrayList<>()).add(pair);
            }
            Map<Pair, ArticleList> lists = new IdentityHashMap<>();
            int[][] withTag = new int[tags.terms().size()][];
            int[][] inCategory = new int[categories.terms().size()][];
            byTag.forEach((tag, some) -> gather(some, withTag, inCategory, lists));
            return chosen.stream().map(lists::get).toList();
        }

        /** The lists of one tag; the arrays are empty before and after. */
        private void gather(List<Pair> ofTag, int[][] withTag, int[][] inCategory, Map<Pair, ArticleList> lists) {
            Term tag = ofTag.get(0).tag();
            for (Pair pair : ofTag) {
                if (pair.year() != null) {
                    int from = before(tag, pair.year().articles().from());
                    lists.put(pair, new ArticleList.OfTagInYear(tag, pair.year(), from, pair.count()));
                } else {
                    int[] articles = new int[pair.count()];
                    lists.put(pair, new ArticleList.OfTagAnd(tag, pair.other(), articles));
                    (pair.other().axis() == Axis.TAG ? withTag : inCategory)[pair.other().ordinal()] = articles;
                }
            }
            fill(tag, tags, withTag);
            fill(tag, categories, inCategory);
        }

        private static void fill(Term tag, Taxonomy others, int[][] shared) {
            int[] filled = new int[shared.length];
            for (int position : tag.articles()) {
                for (Term other : others.terms(position)) {
                    int[] articles = shared[other.ordinal()];
                    if (articles != null) {
                        articles[filled[other.ordinal()]++] = position;
                        if (filled[other.ordinal()] == articles.length) {
                            shared[other.ordinal()] = null;
                        }
                    }
                }
            }
        }

        /** How many articles of a tag stand before a position. */
        private static int before(Term tag, int position) {
            int at = Arrays.binarySearch(tag.articles(), position);
            return at >= 0 ? at : -at - 1;
        }
    }
}
