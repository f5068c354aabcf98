package dev.pressmark.render;

import dev.pressmark.index.Term;
import dev.pressmark.model.Folded;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Sorts terms under letters: A to Z with their accents, digits and signs together, other scripts each under its name. */
final class Letters {

    private static final String DIGITS = "0–9";

    /** Labels of one letter stand before the names of scripts. */
    private static final Comparator<String> DIGITS_LETTERS_SCRIPTS =
            Comparator.comparing((String label) -> !label.equals(DIGITS)).thenComparing(label -> label.length() > 1)
                    .thenComparing(Comparator.naturalOrder());

    private Letters() {}

    /** The letters that have terms, in order: digits, A to Z, scripts by name. */
    static List<Views.Letter> of(List<Term> terms, Function<Term, Views.Term> view) {
        Map<String, List<Term>> byLetter = new TreeMap<>(DIGITS_LETTERS_SCRIPTS);
        terms.forEach(term -> byLetter.computeIfAbsent(letter(term.name()), letter -> new ArrayList<>()).add(term));
        List<Views.Letter> letters = new ArrayList<>();
        Comparator<Term> byName = Comparator.comparing(term -> plain(term.name()));
        byLetter.forEach((letter, entries) -> letters.add(new Views.Letter(letter, anchor(letter),
                entries.stream().sorted(byName.thenComparing(Term::ordinal)).map(view).toList())));
        return letters;
    }

    private static String anchor(String letter) {
        return "letter-" + (letter.equals(DIGITS) ? "digits" : letter.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private static String letter(String name) {
        String plain = plain(name);
        int first = plain.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('0');
        if (first >= 'a' && first <= 'z') {
            return Character.toString(Character.toUpperCase(first));
        }
        boolean letter = Character.isLetter(first) && first > 0x7F;
        return letter ? title(UnicodeScript.of(first)) : DIGITS;
    }

    private static String title(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Folded, without accents and with hyphens as blanks, for sorting as an index does. */
    private static String plain(String name) {
        String apart = Normalizer.normalize(Folded.of(name).replace('-', ' '), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
