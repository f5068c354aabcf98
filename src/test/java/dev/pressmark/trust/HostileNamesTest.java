package dev.pressmark.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand hostile names, by every way by which a name gets into a site: nothing outside of the output is touched, and every file in
 * it has a name that Linux, macOS, Windows and the usual hosts can hold. They are given all at once, which is how an archive
 * would have them; where that is refused, the refusal names the file and the rest is tried without it.
 */
@Tag("slow")
class HostileNamesTest {

    /** Written from the rules of Windows, NTFS, APFS and ext4, not from our own. */
    private static final Pattern HOLDABLE = Pattern.compile("(?![ ])(?!(?i:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?:\\.|$))"
            + "[^\\p{Cntrl}<>:\"|?*\\\\/\u202A-\u202E\u2066-\u2069\\p{Cs}]*[^ .\\p{Cntrl}<>:\"|?*\\\\/]");
    private static final List<String> NAMES = HostileNames.thousand();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Folder site;

    @BeforeEach
    void aSiteAndWhatIsAroundIt() {
        site = TwoSites.small(new Folder(folder.resolve("around/site")));
        new Folder(folder).with("precious", "mine").with("around/precious", "mine");
        assertThat(NAMES).hasSizeGreaterThanOrEqualTo(1_000);
    }

    @Test
    void asTagsCategoriesAndSourcesOfArticles() throws IOException {
        eachArticle((number, matter) -> {
            String name = NAMES.get(number);
            matter.put("tags", List.of(name.isBlank() ? "x" : name));
            matter.put("category", name);
            matter.put("source", name);
        });
        build();
    }

    @Test
    void asSlugsAndTitles() throws IOException {
        eachArticle((number, matter) -> {
            matter.put("title", NAMES.get(number) + number);
            matter.put("slug", NAMES.get(number));
        });
        buildUntilFine();
    }

    @Test
    void asAliasesAndRedirects() throws IOException {
        eachArticle((number, matter) -> matter.put("aliases", List.of(NAMES.get(number), "/" + NAMES.get(number) + "/x")));
        StringBuilder moves = new StringBuilder();
        NAMES.forEach(name -> moves.append(json("/old/" + name)).append(": ").append("/about/\n"));
        site.with("content/redirects.yaml", moves.toString());
        build();
    }

    @Test
    void asNamesInTheKeepersVocabulary() {
        StringBuilder tags = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            tags.append(json(NAMES.get(i) + "x" + i)).append(": {aliases: [").append(json(NAMES.get(i) + "y" + i)).append("]}\n");
        }
        site.with("content/tags.yaml", tags.toString());
        build();
    }

    @Test
    void asFilesOfContent() throws IOException {
        for (String name : NAMES) {
            put("content/pages", name + ".md", "A page.\n");
            put("content/listings", name + ".txt", "Notes\nMay 10, 2018\nA title\nA summary.\nTag ·\n0 likes · 1 min read\n");
        }
        buildUntilFine();
    }

    @Test
    void asFilesOfTheTheme() throws IOException {
        for (String name : NAMES) {
            put("templates/assets", name, "an asset");
            put("templates/partials", name + ".mustache", "a partial");
        }
        buildUntilFine();
    }

    /** A file of that name where the disk can hold it; the names of hostile folders are made of it too. */
    private void put(String below, String name, String text) throws IOException {
        Path parent = site.path().resolve(below);
        try {
            Path file = parent.resolve(name);
            if (file.normalize().startsWith(parent) && !Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
        } catch (InvalidPathException | IOException e) {
            // this disk cannot hold it
        }
    }

    private void eachArticle(BiConsumer<Integer, Map<String, Object>> facts) throws IOException {
        for (int number = 0; number < NAMES.size(); number++) {
            Map<String, Object> matter = new HashMap<>(Map.of("title", "Number " + number, "date", "2018-05-11"));
            facts.accept(number, matter);
            StringBuilder yaml = new StringBuilder("---\n");
            matter.forEach((key, value) -> yaml.append(key).append(": ").append(json(value)).append('\n'));
            site.with("content/articles/n" + number + ".md", yaml + "---\nText.\n");
        }
    }

    private static String json(Object value) {
        try {
            StringBuilder ascii = new StringBuilder();
            for (char c : JSON.writeValueAsString(value).toCharArray()) {
                ascii.append(c < 0x7F ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
            return ascii.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CommandRun build() {
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--output", folder.resolve("around/public"));
        assertThat(run.code()).as(shortly(run)).isLessThan(2);
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        assertAllIsWell();
        return run;
    }

    /** Takes out what is refused by its name until the rest is built. */
    private void buildUntilFine() throws IOException {
        Pattern file = Pattern.compile("(?m)^((?:content|templates)/[^\n]*?)(?::\\d+)*: error\\[");
        CommandRun run = build();
        for (int round = 0; round < 12 && run.code() != 0; round++) {
            for (String name : file.matcher(run.err()).results().map(match -> match.group(1)).distinct().toList()) {
                Files.deleteIfExists(site.path().resolve(name));
            }
            run = build();
        }
    }

    private static String shortly(CommandRun run) {
        return run.said().substring(0, Math.min(3_000, run.said().length()));
    }

    private void assertAllIsWell() {
        List<String> around = new Folder(folder).files().keySet().stream()
                .filter(file -> !file.startsWith("around/site/") && !file.startsWith("around/public/")).toList();
        assertThat(around).containsExactly("around/precious", "precious");
        Map<String, String> seen = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String file : new Folder(folder.resolve("around/public")).files().keySet()) {
            for (String name : file.split("/")) {
                if (!HOLDABLE.matcher(name).matches() || name.getBytes(StandardCharsets.UTF_8).length > 255
                        || !Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
                    wrong.add(file);
                }
            }
            String twin = seen.putIfAbsent(Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), file);
            if (twin != null) {
                wrong.add(file + " is the twin of " + twin);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
