package dev.pressmark.content;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.TextFile;
import dev.pressmark.lists.ListedArticle;
import dev.pressmark.lists.Lists;
import dev.pressmark.model.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code content/lists/**}: tables, JSON and feeds. An article that this site has written keeps its address. */
final class ListFiles {

    private final TextFile text;
    private final ContentMemory memory;
    private final Lists lists;
    private final Addresses addresses;
    private final Shared names = new Shared();

    ListFiles(TextFile text, SiteConfig config, ContentMemory memory) {
        this.text = text;
        this.memory = memory;
        this.lists = new Lists(config);
        this.addresses = new Addresses(config.baseUrl());
    }

    /** The entries of all files, in the order of the files and of their text. */
    List<Draft> read(List<Path> files, Diagnostics diagnostics) {
        return files.parallelStream().map(file -> memory.of(file, diagnostics, told -> read(file, told).toList()))
                .flatMap(List::stream).toList();
    }

    private Stream<Draft> read(Path file, Diagnostics diagnostics) {
        String name = text.name(file);
        if (!lists.reads(name)) {
            diagnostics.add(Diagnostic.warning("unknown-list", SourceSpan.file(name),
                    "a file that no reader knows; it is passed over",
                    "a name that ends in one of: " + String.join(", ", lists.endings()),
                    "save it as one of these; copied listing pages belong to content/listings"));
            return Stream.empty();
        }
        return text.bytes(file, diagnostics).stream()
                .flatMap(bytes -> lists.read(name, bytes, diagnostics).stream())
                .map(this::draft);
    }

    private Draft draft(ListedArticle article) {
        long key = Draft.keyOf(article.title(), article.source(), article.date());
        Slug slug = addresses.slug(article.url(), article.date()).orElseGet(() -> Draft.slugOf(article.title(), key));
        return new Draft(article.title(), article.summary(), article.date(), names.of(article.source()),
                names.of(article.category()), "", article.tags(), article.tagsCertain(), article.likes(),
                article.minutes(), List.of(), key, slug, article.details(), byBody(article), article.place());
    }

    private static Draft.ByBody byBody(ListedArticle article) {
        return article.bodyMinutes() == 0 ? Draft.ByBody.NOTHING
                : new Draft.ByBody(article.bodyExcerpt(), article.bodyMinutes());
    }
}
