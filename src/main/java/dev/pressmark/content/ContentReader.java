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

/** Reads all that stands under {@code content/}. Immutable and safe to share. */
public final class ContentReader {

    private static final Comparator<Article> SITE_ORDER =
            Comparator.comparing(Article::date).reversed().thenComparing(Article::slug);

    private final SiteConfig config;

    public ContentReader(SiteConfig config) {
        this.config = config;
    }

    /**
     * The archive of a site. What cannot be read is left out and told; a site without content is an empty archive.
     *
     * @param site the folder that holds {@code content/}
     */
    public Library read(Path site, Diagnostics diagnostics) {
        ContentFiles files = new ContentFiles(site);
        TextFile text = new TextFile(site);
        MarkdownFiles markdown = new MarkdownFiles(text, new MarkdownRenderer(this::underRoot));
        TagAuthority authority = new TagAuthorityFile(text).read(site.resolve("content/tags.yaml"), diagnostics);

        // the first Markdown body costs as much as a thousand entries: it is rendered beside them
        CompletableFuture<List<StandingPage>> pages = CompletableFuture.supplyAsync(() ->
                markdown.pages(files.find("pages", ".md", diagnostics), diagnostics));
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(new ListingFiles(text).read(files.find("listings", ".txt", diagnostics), diagnostics));
        drafts.addAll(markdown.articles(files.find("articles", ".md", diagnostics), diagnostics));

        List<Draft> merged = Merge.merge(drafts, diagnostics);
        TagCutting.Result cut = new TagCutting(authority, config.listingTag()).cut(merged);
        return new Library(cut.articles().stream().sorted(SITE_ORDER).toList(), pages.join(), authority,
                cut.uncertain(),
                cut.renamed(), new RedirectsFile(text).read(site.resolve("content/redirects.yaml"), diagnostics));
    }

    /** Links in Markdown are written as if the site stood at the root of its host. */
    private String underRoot(String link) {
        return link.startsWith("/") ? config.root() + link.substring(1) : link;
    }
}
