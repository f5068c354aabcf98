package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.TextFile;
import dev.pressmark.markdown.ArticleDate;
import dev.pressmark.markdown.FirstHeading;
import dev.pressmark.markdown.FrontMatter;
import dev.pressmark.markdown.LanguageTag;
import dev.pressmark.markdown.MarkdownFile;
import dev.pressmark.markdown.MarkdownRenderer;
import dev.pressmark.markdown.Rendered;
import dev.pressmark.model.Details;
import dev.pressmark.model.Folded;
import dev.pressmark.model.Hash;
import dev.pressmark.model.Slug;
import dev.pressmark.model.StandingPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes articles of the files that {@link ArticleFiles} finds, and pages of those below {@code content/pages/}. Drafts are left out. */
final class MarkdownFiles {

    private static final String PAGES = "content/pages/";

    private final TextFile text;
    private final MarkdownRenderer renderer;
    private final ContentMemory memory;

    private final AuthorsFile authors;
    private final String siteLanguage;

    MarkdownFiles(TextFile text, MarkdownRenderer renderer, AuthorsFile authors, String siteLanguage,
            ContentMemory memory) {
        this.text = text;
        this.renderer = renderer;
        this.authors = authors;
        this.siteLanguage = siteLanguage;
        this.memory = memory;
    }

    /** The articles, in the order of the files. */
    List<Draft> articles(List<Path> files, Diagnostics diagnostics) {
        return files.parallelStream()
                .map(path -> memory.of(path, diagnostics,
                        told -> read(path, told).flatMap(file -> article(path, file, told))))
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

    private Optional<Draft> article(Path path, MarkdownFile file, Diagnostics diagnostics) {
        FrontMatter matter = file.frontMatter();
        FilePlace place = new FilePlace(file.file());
        Optional<LocalDate> date = matter.date().or(place::date).or(() -> dateOfAddress(matter));
        if (date.isEmpty()) {
            boolean isToBeTold = !matter.equals(FrontMatter.none()) || !ArticleFiles.isAboutItsFolder(file.file());
            if (isToBeTold && !matter.places().containsKey("date")) {
                diagnostics.add(noDate(file));
            }
            return Optional.empty();
        }
        Headed headed = headed(file, place);
        Rendered body = render(headed.file(), diagnostics);
        List<String> names = matter.authors().stream().map(key -> authors.name(path, key)).distinct().toList();
        String source = matter.source().or(() -> names.stream().findFirst()).orElse("");
        Optional<String> language = matter.language().or(place::language)
                .filter(tag -> !LanguageTag.isWithin(tag, siteLanguage));
        long key = key(headed.title(), source, date.get(), language);
        return Optional.of(new Draft(headed.title(), matter.summary().orElse(""), date.get(), source,
                matter.category().orElse(""), "", matter.tags(), true, matter.likes().orElse(0), matter.minutes().orElse(0),
                List.of(), key, slug(matter, place, language), details(matter, body, names, language, date.get()),
                new Draft.ByBody(body.excerpt(), body.minutes()), SourceSpan.file(file.file())));
    }

    private static Optional<LocalDate> dateOfAddress(FrontMatter matter) {
        return matter.aliases().stream().flatMap(alias -> ArticleDate.ofPath(alias).stream()).findFirst();
    }

    /** An article in another language than the site's is another article, though title and day be the same. */
    private static long key(String title, String source, LocalDate date, Optional<String> language) {
        long key = Draft.keyOf(title, source, date);
        return language.map(tag -> Hash.of(Long.toHexString(key), tag)).orElse(key);
    }

    private static Details details(
            FrontMatter matter, Rendered body, List<String> authors, Optional<String> language, LocalDate date) {
        Details details = new Details(
                Optional.of(body.html()).filter(html -> !html.isEmpty()), language,
                matter.updated().filter(updated -> !updated.equals(date)), authors, matter.aliases(), matter.link());
        return details.equals(Details.NONE) ? Details.NONE : details;
    }

    private static Diagnostic noDate(MarkdownFile file) {
        return file.frontMatter().problem(Severity.WARNING, "no-date", file.file(), "date",
                "an article without a date, which is left out",
                "\"date: 2018-05-11\" in the front matter, or a file name such as 2018-05-11-title.md",
                "write the day of publication, or move the file to content/pages/ if it is no article");
    }

    /** A file with its title, which is not in its body any more. */
    private record Headed(String title, MarkdownFile file) {}

    private static Headed headed(MarkdownFile file, FilePlace place) {
        Optional<FirstHeading> heading = FirstHeading.of(file.body());
        String title = file.frontMatter().title().or(() -> heading.map(FirstHeading::title)).orElseGet(place::title);
        boolean isTwice = heading.filter(first -> Folded.of(first.title()).equals(Folded.of(title))).isPresent();
        String body = isTwice ? heading.get().rest() : file.body();
        return new Headed(title, new MarkdownFile(file.file(), file.frontMatter(),
                place.isHtml() ? HtmlBody.asMarkdown(body) : body, file.bodyLine()));
    }

    private StandingPage page(MarkdownFile file, Diagnostics diagnostics) {
        FrontMatter matter = file.frontMatter();
        Rendered body = render(file, diagnostics);
        String inner = file.file().startsWith(PAGES) ? file.file().substring(PAGES.length()) : file.file();
        String path = Arrays.stream(inner.replaceFirst("(/?index)?\\.md$", "").split("/"))
                .filter(name -> !name.isEmpty())
                .map(name -> Slug.of(name).value())
                .collect(Collectors.joining("/"));
        return new StandingPage(path, title(file), matter.summary().orElse(body.excerpt()), matter.nav(), body.html(), matter.aliases(),
                SourceSpan.file(file.file()));
    }

    private Rendered render(MarkdownFile file, Diagnostics diagnostics) {
        return renderer.render(file.file(), file.bodyLine(), file.body(), diagnostics);
    }

    private static String title(MarkdownFile file) {
        return file.frontMatter().title().orElseGet(new FilePlace(file.file())::title);
    }

    /** The keeper's own word, with the language where that is not the site's: one slug may come in many. */
    private static Slug slug(FrontMatter matter, FilePlace place, Optional<String> language) {
        Slug slug = Slug.of(matter.slug().orElseGet(place::stem));
        Optional<String> behind = language.map(tag -> "-" + Slug.of(tag)).filter(tag -> !slug.value().endsWith(tag));
        return behind.map(tag -> Slug.of(slug + tag)).orElse(slug);
    }
}
