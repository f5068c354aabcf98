package dev.pressmark.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands under one key of the strings. */
public sealed interface Text {

    /** The names of all places that it fills, each once. */
    Set<String> places();

    /** All that it may say; none for names. */
    Collection<Phrase> phrases();

    /** What it is, for messages. */
    String kind();

    /** One text. */
    record Plain(Phrase phrase) implements Text {
        @Override
        public Set<String> places() {
            return phrase.places();
        }

        @Override
        public Collection<Phrase> phrases() {
            return List.of(phrase);
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A text for each kind of count; {@code other} among them. */
    record Forms(Map<String, Phrase> forms) implements Text {

        public Forms {
            forms = Map.copyOf(forms);
        }

        Phrase form(String name) {
            Phrase form = forms.get(name);
            return form == null ? forms.get("other") : form;
        }

        @Override
        public Set<String> places() {
            Set<String> places = new LinkedHashSet<>();
            forms.values().forEach(form -> places.addAll(form.places()));
            return places;
        }

        @Override
        public Collection<Phrase> phrases() {
            return forms.values();
        }

        @Override
        public String kind() {
            return "a text for each kind of count";
        }
    }

    /** Names in their order. */
    record Names(List<String> names) implements Text {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public Set<String> places() {
            return Set.of();
        }

        @Override
        public Collection<Phrase> phrases() {
            return List.of();
        }

        @Override
        public String kind() {
            return "a list of " + names.size() + " names";
        }
    }
}
