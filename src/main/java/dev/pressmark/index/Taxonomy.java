package dev.pressmark.index;

import dev.pressmark.model.Article;
import dev.pressmark.model.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All terms of one axis. Immutable. */
public final class Taxonomy {

    private final Axis axis;
    private final List<Article> articles;
    private final List<Term> terms;
    private final Map<String, Term> byName;

    private Taxonomy(Axis axis, List<Article> articles, List<Term> terms, Map<String, Term> byName) {
        this.axis = axis;
        this.articles = articles;
        this.terms = List.copyOf(terms);
        this.byName = byName;
    }

    /** Groups the articles on one axis. */
    static Taxonomy of(Axis axis, List<Article> articles) {
        Map<String, Spelling> byName = new HashMap<>();
        Map<Slug, Gathering> bySlug = new TreeMap<>();
        for (int position = 0; position < articles.size(); position++) {
            for (String name : axis.names(articles.get(position))) {
                Spelling spelling = byName.get(name);
                if (spelling == null) {
                    spelling = new Spelling(name, bySlug.computeIfAbsent(Slug.of(name), Gathering::new));
                    byName.put(name, spelling);
                }
                spelling.count++;
                spelling.gathering.add(position);
            }
        }
        byName.values().forEach(Spelling::compete);
        List<Term> terms = new ArrayList<>(bySlug.size());
        bySlug.values().forEach(gathering -> terms.add(gathering.term(axis, terms.size())));
        Map<String, Term> names = new HashMap<>(byName.size() * 2);
        byName.forEach((name, spelling) -> names.put(name, terms.get(spelling.gathering.ordinal)));
        return new Taxonomy(axis, articles, terms, names);
    }

    public Axis axis() {
        return axis;
    }

    /** Whether another has the same terms, each with the same articles by their positions. */
    boolean groupsAs(Taxonomy other) {
        boolean same = terms.size() == other.terms.size();
        for (int i = 0; same && i < terms.size(); i++) {
            Term one = terms.get(i);
            Term two = other.terms.get(i);
            same = one.name().equals(two.name()) && one.slug().equals(two.slug())
                    && Arrays.equals(one.articles(), two.articles());
        }
        return same;
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
        List<Term> some = new ArrayList<>();
        for (String name : axis.names(articles.get(position))) {
            Term term = byName.get(name);
            boolean again = false;
            for (Term other : some) {
                again |= other == term;
            }
            if (!again) {
                some.add(term);
            }
        }
        some.sort(Comparator.comparingInt(Term::ordinal));
        return some;
    }

    /** One way to write a slug, and how many articles do so. */
    private static final class Spelling {

        private final String name;
        private final Gathering gathering;
        private int count;

        Spelling(String name, Gathering gathering) {
            this.name = name;
            this.gathering = gathering;
        }

        /** Becomes the name of the term if more articles have it than the best so far, of equals the first. */
        void compete() {
            Spelling best = gathering.best;
            boolean better = best == null || count > best.count || count == best.count && name.compareTo(best.name) < 0;
            gathering.best = better ? this : best;
        }
    }

    /** The articles of one slug while they are gathered. */
    private static final class Gathering {

        private final Slug slug;
        private Spelling best;
        private int[] positions = new int[4];
        private int count;
        private int ordinal;

        Gathering(Slug slug) {
            this.slug = slug;
        }

        void add(int position) {
            if (count > 0 && positions[count - 1] == position) {
                return; // two spellings on one article
            }
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, count * 2);
            }
            positions[count++] = position;
        }

        Term term(Axis axis, int ordinal) {
            this.ordinal = ordinal;
            return new Term(axis, best.name, slug, ordinal, Arrays.copyOf(positions, count));
        }
    }
}
