package dev.pressmark.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that would run a script, one a line: tags by events, encodings of addresses by their places in Markdown. */
public final class Vectors {

    private static final Path FILE = Path.of("src/test/resources/markdown/vectors.txt");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Vectors() {}

    /** All of them; what runs calls {@code hit(1)}. */
    public static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream().map(Vectors::decoded).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String line) {
        String lines = line.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\f", "\f");
        return CHARACTER.matcher(lines).replaceAll(one ->
                java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))));
    }
}
