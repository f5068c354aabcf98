package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.TextFile;
import dev.pressmark.markdown.ArticleDate;
import dev.pressmark.markdown.FrontMatter;
import dev.pressmark.markdown.MarkdownFile;
import dev.pressmark.markdown.MarkdownRenderer;
import dev.pressmark.markdown.Rendered;
import dev.pressmark.model.Details;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code content/articles/**}{@code /*.md} and {@code content/pages/**}{@code /*.md}. Drafts are left out. */
final class MarkdownFiles {

    private static final String PAGES = "content/pages/";

    private final TextFile text;
    private final MarkdownRenderer renderer;
    private final ContentMemory memory;

    MarkdownFiles(TextFile text, MarkdownRenderer renderer, ContentMemory memory) {
        this.text = text;
        this.renderer = renderer;
        this.memory = memory;
    }

    /** The articles, in the order of the files. */
    List<Draft> articles(List<Path> files, Diagnostics diagnostics) {
        return files.parallelStream()
                .map(file -> memory.of(file, diagnostics,
                        told -> read(file, told).flatMap(read -> article(read, told))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The standing pages, in the order of the files. */
    List<StandingPage> pages(List<Path> files, Diagnostics diagnostics) {
        return files.stream()
                .map(file -> memory.of(file, diagnostics, told -> read(file, told).map(read -> page(read, told))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<MarkdownFile> read(Path file, Diagnostics diagnostics) {
        return text.read(file, diagnostics)
                .flatMap(content -> MarkdownFile.read(text.name(file), content, diagnostics))
                .filter(read -> !read.frontMatter().draft());
    }

    private Optional<Draft> article(MarkdownFile file, Diagnostics diagnostics) {
        FrontMatter matter = file.frontMatter();
        Optional<ArticleDate.FileName> named = ArticleDate.ofFileName(file.file());
        Optional<LocalDate> date = matter.date().or(() -> named.map(ArticleDate.FileName::date));
        if (date.isEmpty()) {
            if (!matter.places().containsKey("date")) {
                diagnostics.add(noDate(file));
            }
            return Optional.empty();
        }
        Rendered body = render(file, diagnostics);
        String title = title(file);
        String source = matter.source().orElse("");
        return Optional.of(new Draft(title, matter.summary().orElse(body.excerpt()), date.get(),
                source, matter.category().orElse(""), "", matter.tags(),
                matter.likes().orElse(0), matter.minutes().orElse(body.minutes()), -1, Draft.keyOf(title, source, date.get()),
                slug(file), Details.ofBody(body.html()), SourceSpan.file(file.file())));
    }

    private static Diagnostic noDate(MarkdownFile file) {
        return file.frontMatter().problem(Severity.ERROR, "no-date", file.file(), "date", "an article without a date",
                "\"date: 2018-05-11\" in the front matter, or a file name such as 2018-05-11-title.md",
                "write the day of publication");
    }

    private StandingPage page(MarkdownFile file, Diagnostics diagnostics) {
        FrontMatter matter = file.frontMatter();
        Rendered body = render(file, diagnostics);
        String inner = file.file().startsWith(PAGES) ? file.file().substring(PAGES.length()) : file.file();
        String path = Arrays.stream(inner.replaceFirst("(/?index)?\\.md$", "").split("/"))
                .filter(name -> !name.isEmpty())
                .map(name -> Slug.of(name).value())
                .collect(Collectors.joining("/"));
        return new StandingPage(path, title(file), matter.summary().orElse(body.excerpt()), matter.nav(), body.html(),
                SourceSpan.file(file.file()));
    }

    private Rendered render(MarkdownFile file, Diagnostics diagnostics) {
        return renderer.render(file.file(), file.bodyLine(), file.body(), diagnostics);
    }

    private static String title(MarkdownFile file) {
        return file.frontMatter().title().orElseGet(() -> {
            String words = stem(file).replace('-', ' ').replace('_', ' ').strip();
            return words.isEmpty() ? file.file() : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        });
    }

    private static Slug slug(MarkdownFile file) {
        return Slug.of(file.frontMatter().slug().orElseGet(() -> stem(file)));
    }

    /** The file's name without its date and ending; for {@code name/index.md} the folder's. */
    private static String stem(MarkdownFile file) {
        String path = file.file().replaceFirst("(/index)?\\.md$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ArticleDate.ofFileName(name + ".md").map(ArticleDate.FileName::slug).filter(s -> !s.isEmpty()).orElse(name);
    }
}
