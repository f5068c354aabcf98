package dev.pressmark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.pressmark.CommandRun;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three real blogs, of Jekyll and Eleventy, of Docusaurus, of Zola, build as they stand, and what is counted in them is what
 * a scan of their lines counts. They are not part of the repository.
 */
@Tag("slow")
class RealBlogsTest {

    private static final Path BLOGS = Path.of(System.getProperty("pressmark.shared", "../shared"), "corpora");

    @TempDir
    private Path folder;

    /** What there is to count: uses of tags and of authors, beside how many there are. */
    private static final class Counts {
        private int articles;
        private final Map<Integer, Integer> years = new TreeMap<>();
        private final Map<String, Integer> tags = new TreeMap<>();
        private final Map<String, Integer> authors = new TreeMap<>();

        private void add(int year, List<String> itsTags, List<String> itsAuthors) {
            articles++;
            years.merge(year, 1, Integer::sum);
            new TreeSet<>(itsTags).forEach(tag -> tags.merge(tag, 1, Integer::sum));
            new TreeSet<>(itsAuthors).forEach(author -> authors.merge(author, 1, Integer::sum));
        }
    }

    @ParameterizedTest
    @CsvSource({"18f, 509, 2014, 11, 142, 1718, 273, 922", "electron-blog, 130, 2015, 12, 10, 149, 43, 187",
        "rust-blog, 387, 2014, 13, 0, 0, 101, 391"})
    void aBlogBuildsAsItStands(String name, int articles, int firstYear, int years, int tags, int tagged, int authors,
            int written) throws IOException {
        Path blog = blog(name);
        CommandRun built = CommandRun.of("build", "--site", blog, "--output", folder.resolve("public"));
        assertThat(built.code()).as(built.said()).isZero();
        assertThat(built.err()).doesNotContain("error[").doesNotContain("front-matter").doesNotContain("same-slug")
                .contains(articles + " articles");
        try (Stream<Path> pages = Files.find(folder.resolve("public/articles"), 9, (file, is) -> is.isRegularFile()
                && file.toString().replace('\\', '/').matches(".*/\\d{4}/\\d{2}/[^/]+/index\\.html"))) {
            assertThat(pages.count()).isEqualTo(articles);
        }

        Files.createDirectories(folder.resolve("site/content"));
        Files.createSymbolicLink(folder.resolve("site/content/articles"), blog.toAbsolutePath());
        Diagnostics diagnostics = new Diagnostics();
        Counts read = read(new SiteBuilder(folder.resolve("site"), Optional.empty()).index(diagnostics));
        assertThat(diagnostics.hasErrors()).isFalse();

        Counts scanned = scan(blog);
        assertThat(read.articles).isEqualTo(scanned.articles).isEqualTo(articles);
        assertThat(read.years).isEqualTo(scanned.years).hasSize(years).containsKey(firstYear);
        assertThat(read.tags).isEqualTo(scanned.tags).hasSize(tags);
        assertThat(read.tags.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(tagged);
        assertThat(read.authors).isEqualTo(scanned.authors).hasSize(authors);
        assertThat(read.authors.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(written);
    }

    private static Counts read(SiteIndex index) {
        Counts counts = new Counts();
        for (Article article : index.articles()) {
            counts.add(article.date().getYear(), article.tags(), article.details().authors());
        }
        return counts;
    }

    /** Line by line, with nothing of the program: the first year that a line of a date, a path or a file's name says. */
    private static Counts scan(Path blog) throws IOException {
        Counts counts = new Counts();
        try (Stream<Path> files = Files.walk(blog)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                List<String> lines = header(file);
                Matcher dated = Pattern.compile("(?m)^(?:date|path)\\s*[:=][^\\d\\n]*(\\d{4})")
                        .matcher(String.join("\n", lines));
                Matcher named = Pattern.compile("^(\\d{4})-").matcher(file.getFileName().toString());
                boolean section = file.getFileName().toString().startsWith("_");
                if (!section && (dated.find() || named.find())) {
                    int year = Integer.parseInt((dated.reset(String.join("\n", lines)).find() ? dated : named).group(1));
                    counts.add(year, list(lines, "tags"), list(lines, "authors"));
                }
            }
        }
        return counts;
    }

    private static List<String> header(Path file) throws IOException {
        List<String> header = new ArrayList<>();
        for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            if (line.strip().equals("---") || line.strip().equals("+++")) {
                return header;
            }
            header.add(line);
        }
        throw new IllegalStateException(file + " has no second fence");
    }

    private static List<String> list(List<String> lines, String key) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(key + "\\s*[:=].*")) {
                String inline = lines.get(i).replaceFirst(key + "\\s*[:=]", "").strip();
                Matcher items = Pattern.compile("\"[^\"]*\"|'[^']*'|[^,\\[\\]]+").matcher(inline);
                while (items.find()) {
                    found.add(bare(items.group()));
                }
                for (int j = i + 1; j < lines.size() && lines.get(j).matches("\\s*(-.*|[^\\s:]+:.*|)")
                        && !lines.get(j).matches("\\w.*"); j++) {
                    String item = lines.get(j).strip();
                    if (item.startsWith("-") || item.startsWith("name:")) {
                        found.add(bare(item.replaceFirst("^-", "")));
                    }
                }
            }
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    private static String bare(String item) {
        return item.strip().replaceFirst("^name:\\s*", "").replaceAll("^[\"']|[\"']$", "").replaceFirst("\\s*<.*>$", "").strip();
    }

    private static Path blog(String name) {
        Path blog = BLOGS.resolve(name);
        if (!Files.isDirectory(blog)) {
            abort("SKIPPED: the blog " + blog + " is not there; nothing of it was tried");
        }
        try {
            return blog.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
