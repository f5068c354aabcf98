package dev.pressmark.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words and the shapes of sentences: what all topics share, and what each has of its own. Reads the resources
 * {@code shapes.txt} and {@code topics.txt}, whose format {@code shapes.txt} explains.
 */
final class Vocabulary {

    /** A value of a list, the same in lower case, and the tags that an article which speaks of it may have. */
    record Term(String text, String folded, List<String> tags) {

        Term(String text, List<String> tags) {
            this(text, Vocabulary.folded(text), tags);
        }
    }

    /** The lists of one topic, by name. A list that a topic lacks is empty. */
    record Topic(Map<String, List<Term>> lists) {

        List<Term> list(String name) {
            return lists.getOrDefault(name, List.of());
        }
    }

    private final Topic shared = new Topic(new HashMap<>());
    private final List<Topic> topics = new ArrayList<>();

    Vocabulary() {
        read("/sample/shapes.txt");
        read("/sample/topics.txt");
    }

    Topic shared() {
        return shared;
    }

    List<Topic> topics() {
        return topics;
    }

    /** The topic's own list of that name, else the shared one. */
    List<Term> list(Topic topic, String name) {
        List<Term> own = topic.list(name);
        List<Term> list = own.isEmpty() ? shared.list(name) : own;
        if (list.isEmpty()) {
            throw new IllegalStateException("the sample vocabulary has no list \"" + name + "\"");
        }
        return list;
    }

    /** How texts are compared. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void read(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Topic topic = shared;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    topic = new Topic(new HashMap<>());
                    topics.add(topic);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(topic, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Topic topic, String line) {
        int colon = line.indexOf(": ");
        String name = line.substring(0, colon);
        String text = line.substring(colon + 2);
        List<Term> list = topic.lists().computeIfAbsent(name, n -> new ArrayList<>());
        if (name.contains(".")) {
            list.add(new Term(text, List.of()));
            return;
        }
        for (String value : text.split("; *")) {
            String[] sides = value.split(" = ");
            list.add(new Term(sides[0], sides.length == 1 ? List.of() : List.of(sides[1].split(", *"))));
        }
    }
}
