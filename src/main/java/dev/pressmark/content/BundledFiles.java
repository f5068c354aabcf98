package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.model.Article;
import dev.pressmark.model.Attachment;
import dev.pressmark.model.Library;
import dev.pressmark.model.StandingPage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the pictures and other files that stand in a folder of their own with an article, {@code x/index.md} beside
 * {@code x/figure.png}. Hidden files, symbolic links, Markdown and HTML are not among them, nor is what stands in a
 * folder below that has Markdown of its own. Immutable and safe to share.
 */
public final class BundledFiles {

    private static final Set<String> ROOTS = Set.of("content/articles", "content/pages");
    private static final List<String> TEXTS = List.of(".md", ".mdx", ".markdown", ".html", ".htm");

    private final Path site;

    /** A finder for the site in this folder. */
    public BundledFiles(Path site) {
        this.site = site;
    }

    /** The files of all bundles, in an order that depends on their names alone. */
    public List<Attachment> find(Library library, Diagnostics diagnostics) {
        List<Attachment> found = new ArrayList<>();
        for (Article article : library.articles()) {
            find(article.place().file(), found, diagnostics);
        }
        for (StandingPage page : library.pages()) {
            find(page.place().file(), found, diagnostics);
        }
        return found;
    }

    private void find(String owner, List<Attachment> found, Diagnostics diagnostics) {
        int slash = owner.lastIndexOf('/');
        if (!owner.startsWith("index.", slash + 1) || slash < 0 || ROOTS.contains(owner.substring(0, slash))) {
            return;
        }
        try {
            find(owner, site.resolve(owner.substring(0, slash)), "", found, diagnostics);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error("unreadable-folder", SourceSpan.file(owner),
                    "the files beside it cannot be read: " + e.getMessage(), "a readable folder", "check its rights"));
        }
    }

    private static void find(String owner, Path folder, String prefix, List<Attachment> found, Diagnostics diagnostics)
            throws IOException {
        List<Path> entries = entries(folder);
        if (!prefix.isEmpty() && entries.stream().anyMatch(BundledFiles::isText)) {
            return;
        }
        for (Path entry : entries) {
            String name = prefix + entry.getFileName();
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                find(owner, entry, name + "/", found, diagnostics);
            } else if (Files.isSymbolicLink(entry)) {
                diagnostics.add(Diagnostic.warning("link-not-copied", SourceSpan.file(owner), "a symbolic link beside it, "
                        + name + ", is not copied into the site", "a file", "put the file itself there"));
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && !isText(entry)) {
                found.add(new Attachment(owner, name, entry));
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder,
                entry -> !entry.getFileName().toString().startsWith("."))) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(name::endsWith);
    }
}
