package dev.pressmark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one rule for words as examples, which Java and the browser both pass. */
public final class SearchVectors {

    private static final Path FILE = Path.of("src/test/resources/search/vectors.tsv");

    private SearchVectors() {}

    /** A text, and its words in order. */
    public record Vector(String text, List<String> words) {}

    /** All examples. A line has a text and its words with blanks between them; {@code \\uXXXX} is a UTF-16 unit. */
    public static List<Vector> all() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("# ")).map(SearchVectors::vector)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector vector(String line) {
        int tab = line.indexOf('\t');
        String words = line.substring(tab + 1);
        return new Vector(unescaped(line.substring(0, tab)),
                words.isEmpty() ? List.of() : List.of(unescaped(words).split(" ")));
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
