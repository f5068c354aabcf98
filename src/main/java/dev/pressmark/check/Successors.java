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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes which page took the place of one that is gone, and where to say so. For one check. */
final class Successors {

    /** A page must share as much of what the words of an address weigh. */
    private static final double ENOUGH = 0.5;

    /** A page that the earlier build did not have is likelier to be the new place of one that it had. */
    private static final double NEW = 0.25;

    private static final double SAME_MONTH = 0.1;
    private static final double SAME_DAY = 0.2;
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?(?!\\d)");
    private static final SourceSpan TAGS = SourceSpan.file("content/tags.yaml");
    private static final SourceSpan REDIRECTS = SourceSpan.file("content/redirects.yaml");

    private final CheckedSite site;
    private final Set<String> earlier;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

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
        String skeleton = Likeness.skeleton(slug);
        Term best = null;
        for (Term term : site.index().map(index -> index.taxonomy(axis).terms()).orElse(List.of())) {
            String other = Likeness.skeleton(term.slug().value());
            boolean same = Likeness.singular(other).equals(Likeness.singular(skeleton));
            boolean better = best == null || same && !Likeness.singular(Likeness.skeleton(best.slug().value()))
                    .equals(Likeness.singular(skeleton));
            if (better && (same || Likeness.isSlip(skeleton, other))
                    && site.files().contains(Routes.term(term).file())) {
                best = term;
            }
        }
        return Optional.ofNullable(best);
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
            add(Routes.article(article), article.title(), article.date().toString(), article.place(), article.slug().value());
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
        pages.add(new Page(route, title, words, date, place, !earlier.contains(route.path())));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Slug.of(text.replace('/', ' ')).value().split("-")));
        words.remove("");
        return words;
    }

    /** The page that shares most of an address, rare words before others; else the only new one of the same day. */
    private Optional<Page> nearest(String path) {
        String date = date(path);
        Set<String> words = words(name(path));
        double all = 0;
        Map<Integer, Double> shared = new HashMap<>();
        for (String word : words) {
            List<Integer> have = byWord.getOrDefault(word, List.of());
            double weight = Math.log(1 + (double) (pages.size() + 1) / (have.size() + 1));
            all += isMark(word) && have.isEmpty() ? 0 : weight;
            have.forEach(page -> shared.merge(page, weight, Double::sum));
        }
        int best = -1;
        double bestScore = 0;
        for (Map.Entry<Integer, Double> entry : shared.entrySet()) {
            Page page = pages.get(entry.getKey());
            double part = entry.getValue() / all;
            double score = part + (page.isNew() ? NEW : 0) + closeness(date, page.date());
            boolean better = score > bestScore || score == bestScore && entry.getKey() < best;
            if (part >= ENOUGH && better) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best >= 0 ? Optional.of(pages.get(best)) : onlyNewOf(date);
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
        List<Page> some = date.isEmpty() ? List.of()
                : pages.stream().filter(page -> page.isNew() && page.date().startsWith(date)).limit(2).toList();
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
