package dev.pressmark.sample;

import dev.pressmark.sample.Vocabulary.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets titles in title case. Words that hold a capital or a digit stay as they are, and so do brand names. */
final class TitleCase {

    private final Set<String> small;
    private final Set<String> brands;

    /**
     * @param small words that stay small within a title
     * @param brands names that are written small even at its start
     */
    TitleCase(List<Term> small, List<Term> brands) {
        this.small = small.stream().map(Term::text).collect(Collectors.toSet());
        this.brands = brands.stream().map(Term::text).collect(Collectors.toSet());
    }

    String of(String sentence) {
        String[] words = sentence.split(" ");
        boolean start = true;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            words[i] = start || i == words.length - 1 || !small.contains(word) ? parts(word) : word;
            start = word.endsWith(":") || word.endsWith("?") || word.endsWith(".") && !small.contains(word);
        }
        return String.join(" ", words);
    }

    /** The sentence with its first letter large, unless it starts with a name written otherwise. */
    String sentence(String text) {
        int space = text.indexOf(' ');
        return capital(text.substring(0, space)) + text.substring(space);
    }

    /** Each part of a compound in turn: {@code End-to-End}. */
    private String parts(String word) {
        if (word.indexOf('-') < 0) {
            return capital(word);
        }
        String[] parts = word.split("-");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i > 0 && small.contains(parts[i]) ? parts[i] : capital(parts[i]);
        }
        return String.join("-", parts);
    }

    private String capital(String word) {
        if (isSetAlready(word) || brands.contains(word)) {
            return word;
        }
        int letter = word.startsWith("“") ? 1 : 0;
        return word.substring(0, letter) + Character.toUpperCase(word.charAt(letter)) + word.substring(letter + 1);
    }

    private static boolean isSetAlready(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i)) || Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return word.isEmpty();
    }
}
