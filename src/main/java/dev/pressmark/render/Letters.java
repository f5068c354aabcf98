package dev.pressmark.render;

import dev.pressmark.index.Term;
import dev.pressmark.model.IndexLetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sorts terms under letters: A to Z with their accents, digits and signs together, other scripts each under its name. */
final class Letters {

    private Letters() {}

    /**
     * The letters that have terms, in order: digits, A to Z, scripts by their English names.
     *
     * @param label what a letter is called, given its English name
     */
    static List<Views.Letter> of(
            List<Term> terms, Function<Term, Views.Term> view, UnaryOperator<String> label) {
        Map<String, List<Term>> byLetter = new TreeMap<>(IndexLetter.ORDER);
        terms.forEach(term ->
                byLetter.computeIfAbsent(IndexLetter.of(term.name()), letter -> new ArrayList<>()).add(term));
        List<Views.Letter> letters = new ArrayList<>();
        Comparator<Term> byName = Comparator.comparing(term -> IndexLetter.sortKey(term.name()));
        byLetter.forEach((letter, entries) -> letters.add(new Views.Letter(
                label.apply(letter), "letter-" + IndexLetter.slug(letter),
                entries.stream().sorted(byName.thenComparing(Term::ordinal)).map(view).toList())));
        return letters;
    }
}
