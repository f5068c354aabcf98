package dev.pressmark.sample;

import dev.pressmark.sample.Vocabulary.Term;
import dev.pressmark.sample.Vocabulary.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One article being written. A slot that is filled once keeps its value, so that all parts speak of the same thing. */
final class Draft {

    /** The slots that an article is about, and how they stand in a shape. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "problem", "{problem}", "technique", "{technique}", "tech", "{tech}", "tech2", "{tech2}", "goal", "{goal}");

    private static final int SUBJECT = 20;

    private final Vocabulary vocabulary;
    private final Topic topic;
    private final Dice dice;
    private final Map<String, Term> bound = new LinkedHashMap<>();

    Draft(Vocabulary vocabulary, Topic topic, Dice dice) {
        this.vocabulary = vocabulary;
        this.topic = topic;
        this.dice = dice;
    }

    /** The shape with every slot filled, in the order they stand; {@code a} becomes {@code an} before a vowel. */
    String fill(String shape) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int open = shape.indexOf('{'); open >= 0; open = shape.indexOf('{', end)) {
            text.append(shape, end, open);
            end = shape.indexOf('}', open) + 1;
            String value = slot(shape.substring(open + 1, end - 1));
            if (!value.isEmpty() && "aeioAEIO".indexOf(value.charAt(0)) >= 0 && endsWithArticle(text)) {
                text.insert(text.length() - 1, 'n');
            }
            text.append(value);
        }
        return text.append(shape, end, shape.length()).toString();
    }

    /** How well a shape goes on from here: the more of the subjects so far it takes up, and no result told twice. */
    int fit(String shape) {
        if (bound.containsKey("gain") && shape.contains("{gain}")) {
            return -100;
        }
        int fit = 0;
        for (Map.Entry<String, String> subject : SUBJECTS.entrySet()) {
            fit += bound.containsKey(subject.getKey()) && shape.contains(subject.getValue()) ? SUBJECT : 0;
        }
        return fit;
    }

    /** The fit of a shape that takes up two of the subjects so far, or all where there are fewer. */
    int goodFit() {
        return SUBJECT * (int) bound.keySet().stream().filter(SUBJECTS::containsKey).limit(2).count();
    }

    /** The value of a slot that is filled already, or an empty text. */
    String value(String slot) {
        Term term = bound.get(slot);
        return term == null ? "" : term.text();
    }

    /** The tags of what a text in lower case speaks of, in the order of the slots; a tag may come again. */
    List<String> tagsOf(String text) {
        List<String> tags = new ArrayList<>();
        for (Term term : bound.values()) {
            if (!term.tags().isEmpty() && text.contains(term.folded())) {
                tags.addAll(term.tags());
            }
        }
        return tags;
    }

    private static boolean endsWithArticle(StringBuilder text) {
        int n = text.length();
        return n >= 2
                && text.charAt(n - 1) == ' '
                && (text.charAt(n - 2) | 0x20) == 'a'
                && (n == 2 || text.charAt(n - 3) == ' ');
    }

    private String slot(String slot) {
        int equals = slot.indexOf('=');
        if (Character.isDigit(slot.charAt(0))) {
            return number(slot, slot.indexOf('-'));
        } else if (equals > 0) {
            settle(slot.substring(0, equals), slot.substring(equals + 1));
            return "";
        } else if (slot.endsWith(".tag")) {
            return bind(slot.substring(0, slot.length() - 4)).tags().get(0);
        }
        return bind(slot).text();
    }

    /** Large numbers are round. */
    private String number(String range, int dash) {
        int low = Integer.parseInt(range.substring(0, dash));
        int high = Integer.parseInt(range.substring(dash + 1));
        int number = low + dice.below(high - low + 1);
        return Integer.toString(high < 100 ? number : number / 10 * 10);
    }

    private void settle(String list, String text) {
        for (Term term : vocabulary.list(topic, list)) {
            if (term.text().equals(text)) {
                bound.put(list, term);
                return;
            }
        }
        throw new IllegalStateException("the sample vocabulary has no " + list + " \"" + text + "\"");
    }

    private Term bind(String slot) {
        Term term = bound.get(slot);
        if (term == null) {
            int last = slot.length() - 1;
            Term chosen = choose(Character.isDigit(slot.charAt(last)) ? slot.substring(0, last) : slot);
            term = chosen.text().indexOf('{') < 0 ? chosen : new Term(fill(chosen.text()), chosen.tags());
            bound.put(slot, term);
        }
        return term;
    }

    /** Any value of the list that no slot has, if there is one. */
    private Term choose(String list) {
        List<Term> terms = vocabulary.list(topic, list);
        Term term = dice.any(terms);
        for (int tries = 0; tries < 20 && bound.containsValue(term); tries++) {
            term = dice.any(terms);
        }
        return term;
    }
}
