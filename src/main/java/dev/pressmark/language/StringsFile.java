package dev.pressmark.language;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import dev.pressmark.yaml.YamlMapping;
import dev.pressmark.yaml.YamlNode;
import dev.pressmark.yaml.YamlScalar;
import dev.pressmark.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads one file of strings and holds it against those that the theme has in English: the same keys, of the same kind,
 * with
 * the same places. State of reading one file; not shared.
 */
final class StringsFile {

    /** The key that names the language whose rule chooses between forms; a file may leave it out. */
    static final String PLURALS = "plurals";

    private static final String OTHER = "other";
    private static final int MAX_LENGTH = 1 << 20;
    private static final Set<String> OF_DATES = Set.of("year", "month", "monthShort", "monthNumber", "day");

    /** Places that a language may need where English does without. */
    private static final Map<String, Set<String>> MORE_PLACES = Map.of("date", OF_DATES, "dateOfMonth", OF_DATES,
            "dateOfMonthShort", OF_DATES, "facts", Set.of("minutesWord"));

    private static final Pattern MARKUP = Pattern.compile("\\[[^\\[\\]`]*]\\([^()\\[\\]`]*\\)|`[^`]*`");

    private final Map<String, Text> english;
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private YamlFields fields;
    private PluralRule rule;

    /**
     * A reader.
     *
     * @param english what all files are held against; empty for the file that says it
     */
    StringsFile(Map<String, Text> english) {
        this.english = english;
    }

    /** The texts of a file by their keys; what is wrong with one is told, and the text left out. */
    Map<String, Text> read(String file, String language, String yaml, Diagnostics diagnostics) {
        YamlDocument.parse(file, 1, yaml, MAX_LENGTH, diagnostics).ifPresent(document -> {
            fields = document.fields(diagnostics);
            String plurals = fields.text(PLURALS).orElse(language);
            rule = PluralRule.of(plurals);
            texts.put(PLURALS, new Text.Plain(Phrase.of(plurals)));
            if (!english.isEmpty()) {
                Set<String> known = new TreeSet<>(english.keySet());
                known.add(PLURALS);
                fields.unknownKeys(known);
            }
            fields.keys().stream().filter(key -> !key.equals(PLURALS)).forEach(this::readText);
        });
        return texts;
    }

    private void readText(String key) {
        Text model = english.get(key);
        YamlNode node = fields.node(key).orElse(null);
        if (node == null || model == null && !english.isEmpty()) {
            return;
        }
        if (node instanceof YamlMapping forms && !(model instanceof Text.Plain) && !(model instanceof Text.Names)) {
            readForms(key, forms);
        } else if (node instanceof YamlSequence names && !(model instanceof Text.Plain)
                && !(model instanceof Text.Forms)) {
            readNames(key, names);
        } else if (node instanceof YamlScalar scalar && !(model instanceof Text.Names)) {
            Phrase phrase = Phrase.of(scalar.text());
            boolean forms = model instanceof Text.Forms;
            put(key, forms ? new Text.Forms(Map.of(OTHER, phrase)) : new Text.Plain(phrase));
        } else {
            fields.error(key, "wrong-string", quoted(key) + " is " + node.kind(), model.kind(),
                    "write it as templates/strings/en.yaml does");
        }
    }

    private void readForms(String key, YamlMapping mapping) {
        Map<String, Phrase> forms = new LinkedHashMap<>();
        mapping.entries().forEach((form, entry) -> {
            if (!rule.forms().contains(form)) {
                fields.add(Diagnostic.error("wrong-string", entry.keySpan(), "the language has no form " + quoted(form),
                        "forms of: " + String.join(", ", rule.forms()), Nearest.mend(form, rule.forms())));
            } else if (entry.value() instanceof YamlScalar scalar) {
                forms.put(form, Phrase.of(scalar.text()));
            } else {
                fields.add(Diagnostic.error("wrong-string", entry.value().span(),
                        "a form that is " + entry.value().kind(), "text", "write the text behind the colon"));
            }
        });
        if (forms.containsKey(OTHER)) {
            put(key, new Text.Forms(forms));
        } else {
            fields.error(key, "wrong-string", quoted(key) + " has no form for all other counts", "a form other",
                    "add other: …");
        }
    }

    private void readNames(String key, YamlSequence sequence) {
        List<String> names = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlScalar scalar) {
                names.add(scalar.text());
            }
        }
        int size = english.get(key) instanceof Text.Names model ? model.names().size() : names.size();
        if (names.size() == size) {
            put(key, new Text.Names(names));
        } else {
            fields.error(key, "wrong-string", quoted(key) + " has " + names.size() + " names", size + " names",
                    "write one for each");
        }
    }

    /** A place that nothing fills is an error; one that is not used is worth a word, since a value is then not seen. */
    private void put(String key, Text text) {
        for (Phrase phrase : text.phrases()) {
            String plain = MARKUP.matcher(phrase.toString()).replaceAll("");
            if (plain.indexOf('[') >= 0 || plain.indexOf('`') >= 0) {
                fields.error(key, "wrong-string", "a link or a key that does not end in " + quoted(key),
                        "[words](address) or `x`", "write it so, or leave the sign out");
                return;
            }
        }
        Text model = english.getOrDefault(key, text);
        Collection<String> known = places(key, model);
        for (String place : text.places()) {
            if (!known.contains(place)) {
                fields.error(key, "unknown-place", "nothing fills {" + place + "} in " + quoted(key),
                        known.isEmpty() ? "text without places" : "places of: " + String.join(", ", known),
                        Nearest.mend(place, known));
                return;
            }
        }
        Set<String> lacking = new LinkedHashSet<>(model.places());
        lacking.removeAll(text.places());
        if (!lacking.isEmpty() && !key.startsWith("date")) {
            fields.warning(key, "unused-place", quoted(key) + " does not say {" + String.join("}, {", lacking) + "}",
                    "all of: " + String.join(", ", model.places()), "put it where it belongs in the sentence");
        }
        texts.put(key, text);
    }

    /** All places that a text may have. */
    static Set<String> places(String key, Text english) {
        Set<String> places = new LinkedHashSet<>(english.places());
        places.addAll(new TreeSet<>(MORE_PLACES.getOrDefault(key, Set.of())));
        return places;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
