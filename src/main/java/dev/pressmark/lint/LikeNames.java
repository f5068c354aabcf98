package dev.pressmark.lint;

import dev.pressmark.lint.TagFinding.Kind;
import dev.pressmark.lint.TagFinding.Name;
import dev.pressmark.model.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Groups names that may be one: those of one skeleton, and those whose skeletons differ by a slip of the pen. For one
 * use.
 */
final class LikeNames {

    /** More skeletons than these that are alike but for one letter are a series, not slips of the pen. */
    private static final int SERIES = 8;

    /** A slip of the pen is rare, or rarer by as many times than the word itself. */
    private static final int RARE = 3;
    private static final int RARER = 10;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int WORD_BITS = 24;
    private static final long WORD_MASK = (1L << WORD_BITS) - 1;

    private final List<Name> names = new ArrayList<>();
    private final Set<String> known;
    private final int[] group;
    private final String[] knownOfGroup;
    private final Kind[] kinds;

    /**
     * The names of an archive.
     *
     * @param counts by name
     * @param known names that stand for themselves
     */
    LikeNames(SortedMap<String, Integer> counts, Set<String> known) {
        counts.forEach((name, count) -> names.add(new Name(name, count)));
        this.known = known;
        this.group = new int[names.size()];
        this.knownOfGroup = new String[names.size()];
        this.kinds = new Kind[names.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            knownOfGroup[i] = known.contains(names.get(i).text()) ? names.get(i).text() : null;
        }
    }

    List<TagFinding> findings() {
        uniteSlips(uniteSkeletons());
        Map<Integer, List<Name>> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(names.get(i));
        }
        List<TagFinding> findings = new ArrayList<>();
        groups.forEach((root, some) -> {
            String keep = keep(some, knownOfGroup[root]);
            boolean isNew = some.size() == 1 && !some.get(0).text().equals(keep);
            if ((some.size() > 1 || isNew) && !keep.isEmpty()) {
                some.sort(Comparator.comparing((Name name) -> Slug.of(name.text())).thenComparing(Name::text));
                findings.add(new TagFinding(isNew ? Kind.COMMA : kinds[root], some, keep));
            }
        });
        return findings;
    }

    /** Unites names that have one page, and names of one skeleton; gives the first name of each skeleton. */
    private Map<String, Integer> uniteSkeletons() {
        Map<String, Integer> first = new HashMap<>(names.size() * 2);
        Map<String, Integer> skeletons = new HashMap<>(names.size() * 2);
        Map<Slug, Integer> pages = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            String skeleton = Likeness.skeleton(names.get(i).text());
            skeletons.putIfAbsent(skeleton, i);
            unite(pages.putIfAbsent(Slug.of(names.get(i).text()), i), i);
            unite(first.putIfAbsent(Likeness.singular(skeleton), i), i);
        }
        return skeletons;
    }

    /**
     * Two words that differ in one letter have the rest in common: each skeleton is filed under itself and under what
     * is left of it without each of its letters, and only what is filed at one place is compared. A place and the
     * number of a word are one number, so that sorting brings together what is filed at one place.
     */
    private void uniteSlips(Map<String, Integer> skeletons) {
        String[] words = skeletons.keySet().stream().filter(Likeness::mayBeSlip).sorted().toArray(String[]::new);
        long[] filed = new long[Arrays.stream(words).mapToInt(word -> word.length() + 1).sum()];
        int end = 0;
        for (int word = 0; word < words.length; word++) {
            end = file(words[word], word, filed, end);
        }
        Arrays.sort(filed);
        List<int[]> slips = new ArrayList<>();
        for (int from = 0; from < end; ) {
            int to = from;
            while (to < end && filed[to] >> WORD_BITS == filed[from] >> WORD_BITS) {
                to++;
            }
            addSlips(filed, from, to, words, slips);
            from = to;
        }
        slips.sort(Comparator.comparingInt((int[] pair) -> pair[0]).thenComparingInt(pair -> pair[1]));
        int[] totals = totals();
        for (int[] pair : slips) {
            int one = skeletons.get(words[pair[0]]);
            int other = skeletons.get(words[pair[1]]);
            int less = Math.min(totals[root(one)], totals[root(other)]);
            if (less <= RARE || less * RARER <= Math.max(totals[root(one)], totals[root(other)])) {
                unite(one, other, Kind.SPELLING);
            }
        }
    }

    private static void addSlips(long[] filed, int from, int to, String[] words, List<int[]> slips) {
        int[] some = new int[SERIES + 1];
        int count = 0;
        for (int i = from; i < to && count <= SERIES; i++) {
            int word = (int) (filed[i] & WORD_MASK);
            if (count == 0 || some[count - 1] != word) { // a letter twice in a row files a word twice
                some[count++] = word;
            }
        }
        for (int i = 0; i < count && count <= SERIES; i++) {
            for (int j = i + 1; j < count; j++) {
                if (Likeness.isSlip(words[some[i]], words[some[j]])) {
                    slips.add(new int[] {some[i], some[j]});
                }
            }
        }
    }

    /** Files a word under its hash, and under that of the word without each of its letters; gives the new end. */
    private static int file(String word, int number, long[] filed, int start) {
        int length = word.length();
        long[] before = new long[length + 1];
        long[] powers = new long[length + 1];
        powers[0] = 1;
        for (int i = 0; i < length; i++) {
            before[i + 1] = before[i] * BASE + word.charAt(i) + 1;
            powers[i + 1] = powers[i] * BASE;
        }
        int end = start;
        for (int i = 0; i < length; i++) {
            long behind = before[length] - before[i + 1] * powers[length - i - 1];
            filed[end++] = place(before[i] * powers[length - i - 1] + behind, number);
        }
        filed[end++] = place(before[length], number);
        return end;
    }

    private static long place(long hash, int number) {
        long stirred = (hash ^ hash >>> 32) * BASE;
        return stirred & ~WORD_MASK | number;
    }

    private int[] totals() {
        int[] totals = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            totals[root(i)] += names.get(i).count();
        }
        return totals;
    }

    private int root(int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private void unite(Integer earlier, int name) {
        if (earlier != null) {
            unite(earlier, name, Likeness.kind(names.get(earlier).text(), names.get(name).text()));
        }
    }

    /** Two groups become one, unless both have a name that stands for itself. */
    private void unite(int one, int other, Kind kind) {
        int root = Math.min(root(one), root(other));
        int leaf = Math.max(root(one), root(other));
        if (root == leaf || knownOfGroup[root] != null && knownOfGroup[leaf] != null) {
            return;
        }
        group[leaf] = root;
        knownOfGroup[root] = knownOfGroup[root] != null ? knownOfGroup[root] : knownOfGroup[leaf];
        kinds[root] = wider(kind, wider(kinds[root], kinds[leaf]));
    }

    private static Kind wider(Kind one, Kind other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    /** The name that stands for itself, or the one that most articles have; never one with a comma at its end. */
    private static String keep(List<Name> some, String known) {
        if (known != null) {
            return known;
        }
        Name best = null;
        for (Name name : some) {
            boolean clean = Likeness.withoutCommas(name.text()).equals(name.text());
            boolean cleaner = best == null || clean && !Likeness.withoutCommas(best.text()).equals(best.text());
            boolean asClean = best != null && clean == Likeness.withoutCommas(best.text()).equals(best.text());
            if (cleaner || asClean && name.count() > best.count()) {
                best = name;
            }
        }
        return Likeness.withoutCommas(best.text());
    }
}
