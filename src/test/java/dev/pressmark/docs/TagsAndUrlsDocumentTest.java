package dev.pressmark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/tags.md} and {@code docs/urls.md} to what the commands do. */
class TagsAndUrlsDocumentTest {

    private static final Path MAIN = Path.of("src/main/java/dev/pressmark");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder;

    private void articles(List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            new Folder(folder).with("content/articles/2018-05-11-a" + i + ".md",
                    "---\ntitle: A" + i + "\ncategory: Operations\ntags: [\"" + tags.get(i) + "\"]\n---\nx\n");
        }
    }

    /** The cells of each row of a table whose first cell is code. */
    private static List<String[]> rows(String document) {
        return document.lines().filter(line -> line.startsWith("| `")).map(line -> line.split(" *\\| *")).toList();
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    @Test
    void eachKindOfFindingIsFoundInItsExample() throws IOException {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (String[] cells : rows(Files.readString(Path.of("docs/tags.md")))) {
            if (cells[1].startsWith("`tag-")) {
                examples.put(codes(cells[1]).get(0), codes(cells[3]));
            }
        }
        articles(examples.values().stream().flatMap(List::stream).toList());
        String found = CommandRun.of("tags", "--site", folder).out();
        assertThat(examples).hasSize(7).allSatisfy((id, tags) ->
                assertThat(found.lines().filter(line -> line.startsWith("[" + id + "] "))).singleElement().asString()
                        .contains(tags));
    }

    @Test
    void namesThatAreSaidToBeLeftAloneAre() throws IOException {
        String document = Files.readString(Path.of("docs/tags.md"));
        List<String> names = codes(document.split("are left alone: ", 2)[1].split("\\. ", 2)[0]);
        assertThat(names).hasSizeGreaterThan(10);
        articles(names.stream().distinct().toList());
        assertThat(CommandRun.of("tags", "--site", folder).out()).contains("# 0 groups of tags");
    }

    @Test
    void theVocabularyOfTheDocumentIsReadAndItsAddressesAreAsItSays() throws IOException {
        String document = Files.readString(Path.of("docs/tags.md"));
        new Folder(folder).with("content/tags.yaml", document.split("```yaml\n", 2)[1].split("```", 2)[0]);
        articles(List.of("K8s", "ios", "c++", "to-sort"));
        CommandRun run = CommandRun.of("build", "--site", folder);
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(new Folder(folder.resolve("public")).text("_redirects"))
                .contains("/tags/k8s/ /tags/kubernetes/ 301\n", "/tags/to-sort/ /tags/ 301\n");
        assertThat(CommandRun.of("tags", "--site", folder).out()).startsWith("# 3 tags").contains("# 1 hidden tag");
    }

    @Test
    void oldAddressesStandWhereTheDocumentSays() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> files = new ArrayList<>();
        for (String[] cells : rows(Files.readString(Path.of("docs/urls.md")))) {
            List<String> target = codes(cells[2]);
            if (target.size() == 1 && target.get(0).endsWith(".html")) {
                lines.append('"').append(codes(cells[1]).get(0)).append("\": /tags/\n");
                files.add(target.get(0));
            }
        }
        assertThat(files).hasSize(6);
        new Folder(folder).with("site-config.yaml", "base_url: https://example.org/blog/\n");
        Set<String> built = new TreeSet<>();
        for (String line : lines.toString().split("\n")) { // alone, since two of them are one address
            new Folder(folder).with("content/redirects.yaml", line + "\n");
            CommandRun run = CommandRun.of("build", "--site", folder, "--strict", "--quiet");
            assertThat(run.code()).as(line + run.said()).isZero();
            built.addAll(new Folder(folder.resolve("public")).files().keySet());
        }
        assertThat(built).containsAll(files);
    }

    @Test
    void everyMessageOnAddressesAndTagsIsInItsDocument() throws IOException {
        assertThat(Files.readString(Path.of("docs/urls.md"))).contains(messages("plan/Redirects",
                "check/RedirectLimits",
                "check/VanishedAddresses", "content/RedirectsFile"));
        assertThat(Files.readString(Path.of("docs/tags.md"))).contains(messages("lint/TagFinding"))
                .contains("`tag-named-twice`", "`alias-claimed-twice`", "`alias-is-a-tag`");
    }

    private static List<String> messages(String... classes) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String name : classes) {
            Matcher matcher = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"").matcher(Files.readString(MAIN.resolve(name
                    + ".java")));
            while (matcher.find()) {
                ids.add("`" + matcher.group(1) + "`");
            }
        }
        assertThat(ids).isNotEmpty();
        return ids;
    }
}
