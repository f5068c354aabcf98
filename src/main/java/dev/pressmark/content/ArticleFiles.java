package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the articles in Markdown: all below {@code content/} that is neither a listing nor a standing page. A site without
 * {@code content/} is itself a blog's folder, and all below it is looked through, save what a generator keeps for itself.
 */
final class ArticleFiles {

    private static final int MAX_DEPTH = 100;

    /** Folders right below {@code content/} that other readers look into. */
    private static final Set<String> OTHER_INPUT = Set.of("listings", "lists", "pages");

    /** Folders that hold no articles, wherever they are. */
    static final Set<String> NEVER = Set.of("node_modules", "_drafts", "_includes", "_layouts", "_data", "_sass",
            "_site", "_templates");

    /** Folders right below a site without {@code content/} that a generator keeps for itself. */
    static final Set<String> OF_GENERATORS = Set.of("templates", "layouts", "archetypes", "themes", "static",
            "assets", "public", "dist", "build", "target", "vendor", "bin", "resources", "output", "docs");

    /** Files about a folder, as people put them beside what they write; passed over where they have no front matter. */
    static final Set<String> ABOUT_A_FOLDER = Set.of("readme", "license", "licence", "contributing", "changelog",
            "code_of_conduct", "security", "authors", "contributors", "maintainers", "governance", "support", "history",
            "notice", "copying", "todo", "pull_request_template", "issue_template");

    private final Path site;
    private final TextFile names;

    ArticleFiles(Path site) {
        this.site = site;
        this.names = new TextFile(site);
    }

    /** The files, in an order that depends on their names alone. */
    List<Path> find(Diagnostics diagnostics) {
        Path content = site.resolve("content");
        boolean bare = !Files.isDirectory(content);
        Path root = bare ? site : content;
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH,
                    new Walk(root, bare ? OF_GENERATORS : OTHER_INPUT, found, diagnostics));
        } catch (IOException e) {
            diagnostics.add(unreadable(root, e));
        }
        found.sort(Comparator.comparing(names::name));
        return found;
    }

    /** Whether a file is about its folder by its name: README and the like. */
    static boolean isAboutItsFolder(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return ABOUT_A_FOLDER.contains((dot < 0 ? name : name.substring(0, dot)).replace('-', '_'));
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<String> passedOver;
        private final List<Path> found;
        private final Diagnostics diagnostics;

        Walk(Path root, Set<String> passedOver, List<Path> found, Diagnostics diagnostics) {
            this.root = root;
            this.passedOver = passedOver;
            this.found = found;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
            boolean pass = !folder.equals(root) && (name.startsWith(".") || NEVER.contains(name)
                    || folder.getParent().equals(root) && passedOver.contains(name)
                    || Files.exists(folder.resolve(".pressmark")));
            return pass ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean wanted = !name.startsWith(".") && !attributes.isDirectory() && !attributes.isOther()
                    && !name.startsWith("_index.") && isArticle(file, name.toLowerCase(Locale.ROOT));
            if (wanted) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            diagnostics.add(unreadable(file, e));
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isArticle(Path file, String name) {
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdx")
                || (name.endsWith(".html") || name.endsWith(".htm")) && hasFrontMatter(file);
    }

    /** A page of HTML is an article only where it begins with a fence; all others are pictures' and programs' company. */
    private static boolean hasFrontMatter(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(6), java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "");
            return head.startsWith("---") || head.startsWith("+++");
        } catch (IOException e) {
            return false;
        }
    }

    private Diagnostic unreadable(Path path, IOException e) {
        if (e instanceof FileSystemLoopException) {
            return Diagnostic.error("unreadable-folder", SourceSpan.file(names.name(path)),
                    "its links lead in a circle: " + names.name(path), "folders that come to an end", "remove the link");
        }
        return Diagnostic.error("unreadable-folder", SourceSpan.file(names.name(path)),
                "the folder cannot be read: " + e.getMessage(), "a readable folder", "check its rights");
    }
}
