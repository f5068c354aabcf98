package dev.pressmark.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What covers and marks must look like, now and later: lines of kind, name and markup, parted by tabs. */
final class Vectors {

    private Vectors() {}

    /** The names of one kind, each with its markup. */
    static Map<String, String> of(String kind) {
        Map<String, String> vectors = new LinkedHashMap<>();
        for (String line : text().split("\n")) {
            String[] fields = line.split("\t");
            if (fields[0].equals(kind)) {
                vectors.put(fields[1], fields[2]);
            }
        }
        return vectors;
    }

    private static String text() {
        try (InputStream in = Vectors.class.getResourceAsStream("/cover/vectors.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
