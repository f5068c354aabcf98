package dev.pressmark.check;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.lint.Likeness;
import dev.pressmark.lint.TagsYaml;
import dev.pressmark.model.Article;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import dev.pressmark.plan.Route;
import dev.pressmark.plan.Routes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes which page took the place of one that is gone, and where to say so. For one check. */
final class Successors {

    /** A page must share as much of what the words of an address weigh. */
    private static final double ENOUGH = 0.5;

    /** A page that the earlier build did not have is likelier to be the new place of one that it had. */
    private static final double NEW = 0.25;

    /** How many pages are looked at for one address; a few more where a word has as many. */
    private static final int CANDIDATES = 300;

    private static final double SAME_MONTH = 0.1;
    private static final double SAME_DAY = 0.2;
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?(?!\\d)");
    private static final SourceSpan TAGS = SourceSpan.file("content/tags.yaml");
    private static final SourceSpan REDIRECTS = SourceSpan.file("content/redirects.yaml");

    private final CheckedSite site;
    private final Set<String> earlier;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Page>> newByDate = new HashMap<>();
    private final Map<Axis, Names> terms = new EnumMap<>(Axis.class);

    /** What to write, and into which file. */
    record Proposal(SourceSpan place, String mend) {}

    /** A page that may be a successor. */
    private record Page(Route route, String title, Set<String> words, String date, SourceSpan place, boolean isNew) {}

    Successors(CheckedSite site, Set<String> earlier) {
        this.site = site;
        this.earlier = earlier;
        site.index().ifPresent(this::gather);
    }

    /** What to do about an address that nothing answers. */
    Proposal of(String path) {
        for (Axis axis : Axis.values()) {
            if (path.startsWith(axis.path() + "/") && path.endsWith("/")) {
                String slug = path.substring(axis.path().length() + 1, path.length() - 1);
                return axis == Axis.TAG ? tag(slug) : term(axis, slug, path);
            }
        }
        return nearest(path).map(page -> page(path, page)).orElseGet(() -> new Proposal(REDIRECTS,
                "nothing like it was found; write the page that took its place: " + line(path, "articles/")));
    }

    private Proposal tag(String slug) {
        return like(Axis.TAG, slug).map(term -> new Proposal(TAGS, "write " + TagsYaml.quoted(slug)
                        + " among the aliases of " + TagsYaml.quoted(term.name()) + ": "
                        + TagsYaml.quoted(term.name()) + ": {aliases: [" + TagsYaml.quoted(slug) + "]}"))
                .orElseGet(() -> new Proposal(TAGS, "no tag is like it; write " + TagsYaml.quoted(slug)
                        + " among the aliases of the tag that took its place, or " + TagsYaml.quoted(slug)
                        + ": {hidden: true} to lead to all tags"));
    }

    private Proposal term(Axis axis, String slug, String path) {
        Optional<Term> like = like(axis, slug);
        return new Proposal(REDIRECTS, like.isPresent() ? "write " + line(path, Routes.term(like.get()).path())
                : "no " + axis.singular() + " is like it; write the page that took its place: "
                        + line(path, axis.path() + "/"));
    }

    /** The term most alike in name that has a page: the same but for hyphens and plural, or for a slip of the pen. */
    private Optional<Term> like(Axis axis, String slug) {
        Names names = terms.computeIfAbsent(axis, key -> Names.of(key, site));
        String skeleton = Likeness.skeleton(slug);
        Term same = names.bySingular().get(Likeness.singular(skeleton));
        return same != null ? Optional.of(same) : names.bySkeleton().entrySet().stream()
                .filter(entry -> Likeness.isSlip(skeleton, entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** The terms of an axis that have pages, by what is left of their slugs. */
    private record Names(Map<String, Term> bySkeleton, Map<String, Term> bySingular) {

        static Names of(Axis axis, CheckedSite site) {
            Names names = new Names(new TreeMap<>(), new HashMap<>());
            for (Term term : site.index().map(index -> index.taxonomy(axis).terms()).orElse(List.of())) {
                if (site.files().contains(Routes.term(term).file())) {
                    String skeleton = Likeness.skeleton(term.slug().value());
                    names.bySkeleton.putIfAbsent(skeleton, term);
                    names.bySingular.putIfAbsent(Likeness.singular(skeleton), term);
                }
            }
            return names;
        }
    }

    private static Proposal page(String path, Page page) {
        String file = page.place().file();
        String took = "if \"" + page.title() + "\" (" + page.place() + ") took its place, write ";
        boolean hasFrontMatter = file.endsWith(".md") || file.endsWith(".markdown") || file.endsWith(".html");
        return hasFrontMatter
                ? new Proposal(SourceSpan.file(file), took + "into its front matter: aliases: ["
                        + TagsYaml.quoted(VanishedAddresses.href(path)) + "]")
                : new Proposal(REDIRECTS, took + line(path, page.route().path()));
    }

    /** A line of {@code redirects.yaml}. */
    static String line(String from, String to) {
        return TagsYaml.quoted(VanishedAddresses.href(from)) + ": " + VanishedAddresses.href(to);
    }

    private void gather(SiteIndex index) {
        for (Article article : index.articles()) {
            add(Routes.article(article), article.title(), article.date().toString(), article.place(), article.slug()
                    .value());
        }
        for (StandingPage page : index.library().pages()) {
            add(Routes.standing(page), page.title(), "", page.place(), page.path());
        }
    }

    private void add(Route route, String title, String date, SourceSpan place, String slug) {
        Set<String> words = words(slug);
        words.addAll(words(title));
        for (String word : words) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(pages.size());
        }
        Page page = new Page(route, title, words, date, place, !earlier.contains(route.path()));
        pages.add(page);
        if (page.isNew() && !date.isEmpty()) {
            newByDate.computeIfAbsent(date, key -> new ArrayList<>()).add(page);
            newByDate.computeIfAbsent(date.substring(0, 7), key -> new ArrayList<>()).add(page);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Slug.of(text.replace('/', ' ')).value().split("-")));
        words.remove("");
        return words;
    }

    /** The page that shares most of an address, rare words before others; else the only new one of the same day. */
    private Optional<Page> nearest(String path) {
        String date = date(path);
        Map<String, Double> weights = new HashMap<>();
        double all = 0;
        for (String word : words(name(path))) {
            int have = byWord.getOrDefault(word, List.of()).size();
            double weight = isMark(word) && have == 0 ? 0 : Math.log(1 + (double) (pages.size() + 1) / (have + 1));
            weights.put(word, weight);
            all += weight;
        }
        int best = -1;
        double bestScore = 0;
        for (int candidate : candidates(weights.keySet())) {
            Page page = pages.get(candidate);
            double shared = 0;
            for (Map.Entry<String, Double> word : weights.entrySet()) {
                shared += page.words().contains(word.getKey()) ? word.getValue() : 0;
            }
            double score = shared / all + (page.isNew() ? NEW : 0) + closeness(date, page.date());
            if (shared / all >= ENOUGH && score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best >= 0 ? Optional.of(pages.get(best)) : onlyNewOf(date);
    }

    /** The first pages, in site order, that have one of the rarest words: few, however large the archive. */
    private Set<Integer> candidates(Set<String> words) {
        List<List<Integer>> postings = words.stream().map(word -> byWord.getOrDefault(word, List.of()))
                .sorted(Comparator.comparingInt(List::size)).toList();
        Set<Integer> candidates = new TreeSet<>();
        for (List<Integer> some : postings) {
            if (candidates.size() < CANDIDATES) {
                candidates.addAll(some.subList(0, Math.min(CANDIDATES, some.size())));
            }
        }
        return candidates;
    }

    /** The last name that says something, without its ending. */
    private static String name(String path) {
        String bare = path.replaceFirst("/$", "").replaceFirst("(?:/index)?\\.(?:html?|php|aspx?)$", "");
        return DATE.matcher(bare.substring(bare.lastIndexOf('/') + 1)).replaceFirst("");
    }

    /** The mark behind the slugs of listings' articles. */
    private static boolean isMark(String word) {
        return word.length() == 5 && word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String date(String path) {
        Matcher matcher = DATE.matcher(path);
        if (!matcher.find()) {
            return "";
        }
        String day = matcher.group(3);
        return matcher.group(1) + "-" + two(matcher.group(2)) + (day == null ? "" : "-" + two(day));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static double closeness(String date, String other) {
        boolean sameMonth = date.length() >= 7 && other.startsWith(date.substring(0, 7));
        return sameMonth ? date.length() > 7 && other.equals(date) ? SAME_DAY : SAME_MONTH : 0;
    }

    private Optional<Page> onlyNewOf(String date) {
        List<Page> some = newByDate.getOrDefault(date, List.of());
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
