package dev.pressmark.render;

import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.language.Phrase;
import dev.pressmark.language.Strings;
import dev.pressmark.language.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Puts the strings of the theme into a template: {@code {{words.pageOf page=pager.page pages=pager.pages}}} becomes
 * the text
 * under {@code pageOf} with two values in it, once and for all pages. In a text {@code [words](address)} is a link and
 * {@code `x`} a key of the keyboard; all else is plain text.
 */
final class PhraseBinder {

    private static final String PREFIX = "words.";

    private final Strings strings;
    private final Function<String, Template.Path> names;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();

    /** Takes what is wrong. */
    interface Problems {
        void add(String found, String expected, String mend);
    }

    /**
     * A binder for one value.
     *
     * @param names the way to what a name of the template means; null for an unknown one, which is then told
     */
    PhraseBinder(Strings strings, Function<String, Template.Path> names, Problems problems) {
        this.strings = strings;
        this.names = names;
        this.problems = problems;
    }

    static boolean isPhrase(String name) {
        return name.startsWith(PREFIX);
    }

    void bind(TemplateCompiler.Value value, List<Template.Step> steps) {
        String[] parts = value.getName().trim().split("\\s+");
        Optional<Phrase> phrase = phrase(parts[0].substring(PREFIX.length()));
        if (!value.isEscaped()) {
            problems.add("\"" + parts[0] + "\" is text, and three braces would let it be read as HTML", "",
                    "write {{" + value.getName() + "}}");
        } else if (phrase.isPresent()) {
            Map<String, Template.Path> values = values(parts);
            if (values != null && fits(parts[0], phrase.get(), values.keySet())) {
                write(phrase.get(), values, steps);
            }
        }
    }

    private Optional<Phrase> phrase(String key) {
        Optional<Text> found = strings.text(key);
        if (found.isPresent() && found.get() instanceof Text.Plain plain) {
            return Optional.of(plain.phrase());
        }
        if (found.isPresent()) {
            problems.add("\"" + key + "\" is " + found.get().kind(), "a key of one text",
                    "use the name that the page has for it");
        } else {
            problems.add("there is no text \"" + key + "\"", "a key of templates/strings/en.yaml",
                    Nearest.mend(key, strings.keys()));
        }
        return Optional.empty();
    }

    /** What the template gives, by place; null where a name is unknown. */
    private Map<String, Template.Path> values(String... parts) {
        Map<String, Template.Path> values = new LinkedHashMap<>();
        boolean fine = true;
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1) {
                problems.add("\"" + parts[i] + "\" gives nothing a value", "place=name", "write place=" + parts[i]);
                return null;
            }
            Template.Path path = names.apply(parts[i].substring(equals + 1));
            if (path != null && path.last().type() != String.class) {
                problems.add("\"" + parts[i].substring(equals + 1) + "\" is no text", "a name of text",
                        "name a text of it");
            }
            fine &= path != null && path.last().type() == String.class;
            values.put(parts[i].substring(0, equals), path);
        }
        return fine ? values : null;
    }

    /**
     * The text fills no place that the template gives nothing for, and the template gives nothing that no text can
     * take.
     */
    private boolean fits(String name, Phrase phrase, Set<String> given) {
        Set<String> known = new TreeSet<>(strings.places(name.substring(PREFIX.length())));
        List<String> wrong = new ArrayList<>(given);
        wrong.removeAll(known);
        for (String place : wrong) {
            problems.add("\"" + name + "\" has no place {" + place + "}",
                    known.isEmpty() ? "no places" : "places of: " + String.join(", ", known),
                    Nearest.mend(place, known));
        }
        for (String place : phrase.places()) {
            if (!given.contains(place)) {
                problems.add("\"" + name + "\" is given nothing for {" + place + "}", "a value for each place",
                        "write {{" + name + " " + place + "=…}}");
                return false;
            }
        }
        return wrong.isEmpty();
    }

    private void write(Phrase phrase, Map<String, Template.Path> values, List<Template.Step> steps) {
        State state = State.TEXT;
        int label = 0;
        List<Template.Step> inLabel = new ArrayList<>();
        List<Template.Step> out = steps;
        for (int i = 0; i < phrase.texts().size(); i++) {
            String piece = phrase.texts().get(i);
            for (int at = 0; at < piece.length(); at++) {
                char c = piece.charAt(at);
                if (state == State.TEXT && c == '[') {
                    flush(out);
                    out = inLabel;
                    state = State.LABEL;
                } else if (state == State.LABEL && c == ']') {
                    flush(out);
                    out = steps;
                    state = State.ADDRESS;
                    text.append("<a href=\"");
                    at++; // the parenthesis
                } else if (state == State.ADDRESS && c == ')') {
                    // a name from the archive may be written the other way than the sentence
                    boolean name = inLabel.stream().anyMatch(Template.Value.class::isInstance);
                    text.append(name ? "\" dir=\"auto\">" : "\">");
                    flush(out);
                    steps.addAll(inLabel);
                    inLabel.clear();
                    text.append("</a>");
                    state = State.TEXT;
                } else if (c == '`') {
                    text.append(state == State.KEY ? "</kbd>" : "<kbd>");
                    state = state == State.KEY ? State.TEXT : State.KEY;
                } else {
                    text.append(escaped(c));
                }
            }
            if (i < phrase.names().size()) {
                flush(out);
                out.add(new Template.Value(values.get(phrase.names().get(i))));
            }
        }
        flush(out);
    }

    private enum State { TEXT, LABEL, ADDRESS, KEY }

    private void flush(List<Template.Step> steps) {
        if (text.length() > 0) {
            steps.add(new Template.Text(text.toString().getBytes(StandardCharsets.UTF_8)));
            text.setLength(0);
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> Character.toString(c);
        };
    }
}
