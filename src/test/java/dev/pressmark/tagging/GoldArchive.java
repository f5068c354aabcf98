package dev.pressmark.tagging;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs with the cuts that are known to be right. */
record GoldArchive(String name, List<TagRun> runs, List<List<String>> truth) {

    /** The real listing page, cut by hand. */
    static GoldArchive seed() {
        Path listing = shared("seed/listing-page-11.txt");
        Map<String, List<String>> gold = seedCuts();
        GoldArchive archive = new GoldArchive("seed", new ArrayList<>(), new ArrayList<>());
        List<String> lines = lines(listing);
        for (int i = 5; i < lines.size(); i++) {
            if (lines.get(i).matches("\\d+ likes? .*")) {
                String run = lines.get(i - 1);
                archive.runs.add(TagRun.glued(run, lines.get(i - 5), lines.get(i - 3), 0));
                archive.truth.add(gold.get(run));
            }
        }
        return archive;
    }

    private static Map<String, List<String>> seedCuts() {
        try (InputStream in = GoldArchive.class.getResourceAsStream("/tagging/seed-cuts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(field -> field[0], field -> List.of(field[1].split("\\|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Real posts whose tags came apart, joined as a listing joins them. */
    static GoldArchive eighteenF() {
        GoldArchive archive = new GoldArchive("18f", new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> posts = Files.list(shared("corpora/18f"))) {
            posts.filter(post -> post.toString().endsWith(".md"))
                    .sorted()
                    .forEach(post -> archive.addPost(lines(post)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    private void addPost(List<String> lines) {
        List<String> header = lines.subList(1, lines.subList(1, lines.size()).indexOf("---") + 1);
        TreeSet<String> tags = new TreeSet<>();
        for (int i = header.indexOf("tags:") + 1; i > 0 && i < header.size() && isItem(header.get(i)); i++) {
            tags.add(unquoted(header.get(i).strip().substring(1)));
        }
        String excerpt = field(header, "excerpt");
        add(tags, field(header, "title"), excerpt.isEmpty() ? field(header, "description") : excerpt);
    }

    private static boolean isItem(String line) {
        return line.strip().startsWith("- ");
    }

    private static String field(List<String> header, String name) {
        return header.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> unquoted(line.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String unquoted(String value) {
        return value.strip().replaceAll("^[\"'](.*)[\"']$", "$1").strip();
    }

    /** Articles of made-up tags, frequent ones first, each with up to five and the own tag where there is one. */
    static GoldArchive madeUp(String tags, int articles, String ownTag, long seed) {
        String name = articles + " articles with the own tag '" + ownTag + "', seed " + seed;
        GoldArchive archive = new GoldArchive(name, new ArrayList<>(), new ArrayList<>());
        Random random = new Random(seed);
        List<String> shuffled = new ArrayList<>(List.of(tags.strip().split("\\s*,\\s*")));
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < articles; i++) {
            TreeSet<String> chosen = new TreeSet<>(ownTag.isEmpty() ? List.of() : List.of(ownTag));
            int count = 1 + random.nextInt(5);
            while (chosen.size() < count) {
                chosen.add(pick(shuffled, random));
            }
            String first = chosen.first();
            archive.add(chosen, "About " + first + " and " + pick(shuffled, random), "Notes on " + chosen.last() + ".");
        }
        return archive;
    }

    private static String pick(List<String> tags, Random random) {
        return tags.get((int) (tags.size() * Math.pow(random.nextDouble(), 2)));
    }

    private void add(TreeSet<String> tags, String title, String summary) {
        List<String> shown = tags.stream().limit(Cuts.MOST_TAGS).toList();
        if (!shown.isEmpty()) {
            runs.add(TagRun.glued(String.join("", shown), title, summary, 0));
            truth.add(shown);
        }
    }

    /** The same runs with nothing to read beside them. */
    GoldArchive withoutTexts() {
        List<TagRun> bare = runs.stream()
                .map(run -> TagRun.glued(run.text(), "", "", run.listing()))
                .toList();
        return new GoldArchive(name + ", no texts", bare, truth);
    }

    /** The first of the runs. */
    GoldArchive first(int count) {
        return new GoldArchive(name + ", first " + count, runs.subList(0, count), truth.subList(0, count));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path shared(String file) {
        Path path = Path.of(System.getProperty("pressmark.shared", "../shared"), file);
        if (!Files.exists(path)) {
            String message = "NOT TESTED ON REAL DATA: no " + path.toAbsolutePath() + "; set -Dpressmark.shared";
            System.err.println(message);
            abort(message);
        }
        return path;
    }
}
