package dev.pressmark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.markdown.ArticleDate;
import dev.pressmark.markdown.FrontMatterKey;
import dev.pressmark.markdown.MarkdownFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/markdown.md} are written from the code; {@code -Dgolden.update=true} writes them anew. */
class MarkdownDocumentTest {

    private static final Folder DOCS = new Folder(Path.of("docs"));
    private static final LocalDate DAY = LocalDate.of(2018, 5, 11);

    private static final List<String> WRITTEN = List.of("2018-05-11", "2018-5-11", "2018/05/11", "20180511",
            "2018-05-11T10:14:29-04:00", "2018-05-11 9:05:00 -4", "2018-05-11 10:00:00 +0000", "11-05-2018", "11.05.2018",
            "05/11/2018", "May 11, 2018", "11 May 2018", "Fri, 11 May 2018 10:00:00 GMT", "2018年5月11日");
    private static final List<String> NAMES = List.of("2018-05-11-title.md", "2018-05-11-title/index.md", "2018/05/11/title.md",
            "2018/05-11-title.md");

    @Test
    void tablesSayWhatTheCodeDoes() {
        String document = DOCS.text("markdown.md");
        String written = with(with(with(document, "passed over, from ArticleFiles", passedOver()),
                "keys, from FrontMatterKey", keys()), "days, from ArticleDate", days());
        if (Boolean.getBoolean("golden.update")) {
            DOCS.with("markdown.md", written);
        }
        assertThat(document).isEqualTo(written);
    }

    @Test
    void everyExampleOfADayIsOne() {
        assertThat(WRITTEN).allSatisfy(text -> assertThat(ArticleDate.of(text)).contains(DAY));
        assertThat(NAMES).allSatisfy(name -> assertThat(new FilePlace(name).date()).contains(DAY));
    }

    @Test
    void everyNameOfAKeyIsRead() {
        for (FrontMatterKey key : FrontMatterKey.values()) {
            for (String name : key.names()) {
                String yaml = "---\n" + name.replace(".", ":\n  ") + ": x\n---\n";
                assertThat(MarkdownFile.read("a.md", yaml, new Diagnostics()).orElseThrow().frontMatter().places().keySet())
                        .as(name).isEqualTo(name.contains(".") && !key.names().contains(name.replaceFirst("\\..*", ""))
                                ? java.util.Set.of() : placesOf(name));
            }
        }
    }

    private static java.util.Set<String> placesOf(String name) {
        return Arrays.stream(FrontMatterKey.values())
                .filter(key -> key.names().contains(name.replaceFirst("\\..*", "")))
                .map(key -> key.names().get(0)).collect(Collectors.toSet());
    }

    /** The document with the text behind a marker, up to the next blank line but one, replaced. */
    private static String with(String document, String marker, String table) {
        String begin = "<!-- " + marker + " -->\n";
        int at = document.indexOf(begin);
        assertThat(at).as(marker).isNotNegative();
        int from = at + begin.length();
        int to = from;
        while (document.startsWith("|", to) || document.startsWith("- ", to)) {
            to = document.indexOf('\n', to) + 1;
        }
        return document.substring(0, from) + table + document.substring(to);
    }

    private static String passedOver() {
        return "- files and folders whose names begin with a dot, and a folder that holds a site which Pressmark wrote\n"
                + "- sections: `_index.md`; drafts, see below\n"
                + "- folders, wherever they are: " + code(ArticleFiles.NEVER) + "\n"
                + "- right below a site without `content/`: " + code(ArticleFiles.OF_GENERATORS) + "\n"
                + "- without front matter: " + code(ArticleFiles.ABOUT_A_FOLDER) + "\n";
    }

    private static String code(Collection<String> names) {
        return new TreeSet<>(names).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String keys() {
        return "| what | keys |\n| --- | --- |\n" + Arrays.stream(FrontMatterKey.values())
                .map(key -> "| " + key.meaning() + " | "
                        + key.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + " |\n")
                .collect(Collectors.joining());
    }

    private static String days() {
        return "| where | 11 May 2018 is |\n| --- | --- |\n"
                + "| front matter | " + WRITTEN.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", ")) + " |\n"
                + "| name and folders | " + NAMES.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "))
                + "; `2018/05/title.md` is the first of May |\n";
    }
}
