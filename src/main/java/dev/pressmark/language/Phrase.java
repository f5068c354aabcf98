package dev.pressmark.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with named places, such as {@code Page {page} of {pages}}. A brace that opens no such place is text.
 *
 * @param texts what stands between the places, one more than there are places
 * @param names of the places, in order
 */
public record Phrase(List<String> texts, List<String> names) {

    public Phrase {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /** Reads a phrase. */
    static Phrase of(String text) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = nameEnd(text, at + 1);
            if (end > at + 1 && end < text.length() && text.charAt(end) == '}') {
                texts.add(text.substring(from, at));
                names.add(text.substring(at + 1, end));
                from = end + 1;
            }
        }
        texts.add(text.substring(from));
        return new Phrase(texts, names);
    }

    private static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The names of the places, each once. */
    public Set<String> places() {
        return new LinkedHashSet<>(names);
    }

    /**
     * The text with values in its places.
     *
     * @param values name, value, name, value; each place has one
     */
    public String with(Object... values) {
        StringBuilder text = new StringBuilder(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            text.append(value(names.get(i), values)).append(texts.get(i + 1));
        }
        return text.toString();
    }

    private static Object value(String name, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("no value for {" + name + "}");
    }

    /** The phrase as it is written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            text.append('{').append(names.get(i)).append('}').append(texts.get(i + 1));
        }
        return text.toString();
    }
}
