package dev.pressmark.content;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.input.TextFile;
import dev.pressmark.markdown.MarkdownRenderer;
import dev.pressmark.model.Article;
import dev.pressmark.model.Library;
import dev.pressmark.model.StandingPage;
import dev.pressmark.model.TagAuthority;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads all that stands under {@code content/}, or in a blog's folder that is given for a site. Immutable and safe to share. */
public final class ContentReader {

    private static final Comparator<Article> SITE_ORDER =
            Comparator.comparing(Article::date).reversed().thenComparing(Article::slug);

    private final SiteConfig config;
    private final ContentMemory memory;

    public ContentReader(SiteConfig config) {
        this(config, ContentMemory.none());
    }

    /** A reader that reads only what the memory does not hold, and leaves there what it reads. */
    public ContentReader(SiteConfig config, ContentMemory memory) {
        this.config = config;
        this.memory = memory;
    }

    /**
     * The archive of a site. What cannot be read is left out and told; a site without content is an empty archive.
     *
     * @param site the folder that holds {@code content/}
     */
    public Library read(Path site, Diagnostics diagnostics) {
        ContentFiles files = new ContentFiles(site, memory);
        TextFile text = new TextFile(site);
        MarkdownFiles markdown = new MarkdownFiles(text, new MarkdownRenderer(this::underRoot),
                new AuthorsFile(site, text), config.language(), memory);
        Path tags = site.resolve("content/tags.yaml");
        TagAuthority authority = memory.of(tags, diagnostics, told -> new TagAuthorityFile(text).read(tags, told));
        Path redirects = site.resolve("content/redirects.yaml");

        // the first Markdown body costs as much as a thousand entries: it is rendered beside them
        CompletableFuture<List<StandingPage>> pages = CompletableFuture.supplyAsync(() ->
                markdown.pages(files.find("pages", ".md", diagnostics), diagnostics));
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(new ListingFiles(text, memory).read(files.find("listings", ".txt", diagnostics), diagnostics));
        drafts.addAll(new ListFiles(text, config, memory).read(files.find("lists", "", diagnostics), diagnostics));
        drafts.addAll(markdown.articles(
                memory.files("articles", diagnostics, told -> new ArticleFiles(site).find(told)), diagnostics));

        List<Draft> merged = SlugClashes.settle(Merge.merge(drafts, diagnostics), diagnostics);
        TagCutting.Result cut = new TagCutting(authority, config.listingTag(), memory.cuts()).cut(merged);
        return new Library(cut.articles().stream().sorted(SITE_ORDER).toList(), pages.join(), authority, cut.uncertain(),
                cut.renamed(), memory.of(redirects, diagnostics, told -> new RedirectsFile(text).read(redirects, told)));
    }

    /** Links in Markdown are written as if the site stood at the root of its host. */
    private String underRoot(String link) {
        return link.startsWith("/") ? config.root() + link.substring(1) : link;
    }
}
