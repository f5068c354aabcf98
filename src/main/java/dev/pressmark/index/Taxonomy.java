package dev.pressmark.index;

import dev.pressmark.model.Article;
import dev.pressmark.model.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All terms of one axis. Immutable. */
public final class Taxonomy {

    private final Axis axis;
    private final List<Term> terms;
    private final Map<String, Term> byName;
    private final Term[][] byPosition;

    private Taxonomy(Axis axis, List<Term> terms, Map<String, Term> byName, Term[][] byPosition) {
        this.axis = axis;
        this.terms = List.copyOf(terms);
        this.byName = byName;
        this.byPosition = byPosition;
    }

    /** Groups the articles on one axis. */
    static Taxonomy of(Axis axis, List<Article> articles) {
        Map<String, Gathering> byName = new HashMap<>();
        Map<Slug, Gathering> bySlug = new TreeMap<>();
        for (int position = 0; position < articles.size(); position++) {
            for (String name : axis.names(articles.get(position))) {
                Gathering gathering = byName.computeIfAbsent(name,
                        n -> bySlug.computeIfAbsent(Slug.of(n), Gathering::new));
                gathering.add(name, position);
            }
        }
        List<Term> terms = new ArrayList<>(bySlug.size());
        Map<Gathering, Term> made = new HashMap<>();
        bySlug.values().forEach(gathering -> {
            Term term = gathering.term(axis, terms.size());
            terms.add(term);
            made.put(gathering, term);
        });
        Map<String, Term> names = new HashMap<>(byName.size() * 2);
        byName.forEach((name, gathering) -> names.put(name, made.get(gathering)));
        return new Taxonomy(axis, terms, names, byPosition(terms, articles.size()));
    }

    private static Term[][] byPosition(List<Term> terms, int articles) {
        Term[][] byPosition = new Term[articles][];
        for (Term term : terms) {
            for (int position : term.articles()) {
                Term[] before = byPosition[position];
                Term[] after = before == null ? new Term[1] : Arrays.copyOf(before, before.length + 1);
                after[after.length - 1] = term;
                byPosition[position] = after;
            }
        }
        return byPosition;
    }

    public Axis axis() {
        return axis;
    }

    /** All terms, by slug. */
    public List<Term> terms() {
        return terms;
    }

    /** The term of a name that some article has, in that article's spelling. */
    public Term term(String name) {
        return byName.get(name);
    }

    /** The terms of the article at a position, by slug, each once. */
    public List<Term> terms(int position) {
        Term[] some = byPosition[position];
        return some == null ? List.of() : Arrays.asList(some);
    }

    /** The articles of one slug while they are gathered; compared by identity. */
    private static final class Gathering {

        private final Slug slug;
        private final Map<String, Integer> spellings = new TreeMap<>();
        private int[] positions = new int[4];
        private int count;

        Gathering(Slug slug) {
            this.slug = slug;
        }

        void add(String name, int position) {
            spellings.merge(name, 1, Integer::sum);
            if (count > 0 && positions[count - 1] == position) {
                return; // two spellings on one article
            }
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, count * 2);
            }
            positions[count++] = position;
        }

        Term term(Axis axis, int ordinal) {
            String best = null;
            for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
                if (best == null || spelling.getValue() > spellings.get(best)) {
                    best = spelling.getKey();
                }
            }
            return new Term(axis, best, slug, ordinal, Arrays.copyOf(positions, count));
        }
    }
}
