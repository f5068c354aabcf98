package dev.pressmark.render;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.input.Presence;
import dev.pressmark.input.TextFile;
import dev.pressmark.language.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a theme: those of the site's {@code templates/} folder, and behind them the built-in ones. A site's file
 * takes the place of the built-in one of the same path; nothing outside of the two is ever read.
 */
final class TemplateFiles implements Strings.Source {

    /** The built-in templates; a jar cannot be listed without opening it again, so they are named here. */
    static final List<String> BUILT_IN = List.of(
            "archive", "article", "base", "home", "list", "not-found", "page", "redirect", "search", "stats", "term", "terms",
            "titles", "titles-of-letter", "partials/brief", "partials/by-year", "partials/byline", "partials/card", "partials/cards",
            "partials/facts", "partials/feeds", "partials/foot", "partials/head", "partials/house", "partials/ledger",
            "partials/mark", "partials/numbers", "partials/pager", "partials/related", "partials/related-tags",
            "partials/sharing", "partials/shelves", "partials/top", "partials/theme-script", "partials/ways");

    /** The built-in files under {@code assets/}. */
    static final List<String> BUILT_IN_ASSETS =
            List.of("search.js", "share.png", "site.css", "site.js", "touch-icon.png");

    /** The languages that have built-in files under {@code strings/}. */
    static final List<String> BUILT_IN_STRINGS = List.of("en", "zh-Hans");

    private final Path folder;
    private final TextFile text;

    TemplateFiles(Path site) {
        this.folder = site.resolve("templates");
        this.text = new TextFile(site);
    }

    /**
     * The text of a template; empty where there is none of that name. The line end at the end of the file is left out, so
     * that a partial may stand inside a line.
     */
    Optional<String> template(String name, Diagnostics diagnostics) {
        Path own = folder.resolve(name + ".mustache");
        if (Presence.of(own) && isInside(own)) {
            return Optional.of(withoutLastLineEnd(text.read(own, diagnostics).orElse("")));
        }
        return BUILT_IN.contains(name)
                ? Optional.of(withoutLastLineEnd(new String(bytes(name + ".mustache"), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static String withoutLastLineEnd(String text) {
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    /** Names of all templates, the site's own among them. */
    Collection<String> templates() {
        TreeSet<String> names = new TreeSet<>(BUILT_IN);
        own("").filter(name -> name.endsWith(".mustache"))
                .forEach(name -> names.add(name.substring(0, name.length() - ".mustache".length())));
        return names;
    }

    /** All languages that have a file of strings, the site's own among them. */
    Collection<String> languages() {
        TreeSet<String> languages = new TreeSet<>(BUILT_IN_STRINGS);
        own("strings").filter(name -> name.endsWith(".yaml"))
                .forEach(name -> languages.add(name.substring(0, name.length() - ".yaml".length())));
        return languages;
    }

    /** The bytes of all assets, by their path below {@code assets/}. */
    TreeMap<String, byte[]> assets() throws IOException {
        TreeMap<String, byte[]> assets = new TreeMap<>();
        for (String name : BUILT_IN_ASSETS) {
            assets.put(name, bytes("assets/" + name));
        }
        for (String name : own("assets").toList()) {
            Path file = folder.resolve("assets").resolve(name);
            try {
                assets.put(name, Files.readAllBytes(file));
            } catch (IOException e) {
                throw new FileSystemException(file.toString(), null, e instanceof FileSystemException known
                        && known.getReason() == null ? "the file may not be read, or is gone" : e.getMessage());
            }
        }
        return assets;
    }

    @Override
    public Optional<String> builtIn(String language) {
        return BUILT_IN_STRINGS.contains(language)
                ? Optional.of(new String(bytes("strings/" + language + ".yaml"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    @Override
    public Optional<String> own(String language, Diagnostics diagnostics) {
        Path own = folder.resolve("strings").resolve(language + ".yaml");
        return isInside(own) && Files.exists(own) ? text.read(own, diagnostics) : Optional.empty();
    }

    @Override
    public String place(String language) {
        return "templates/strings/" + language + ".yaml";
    }

    /** Where a template stands, as diagnostics name it. */
    static String placeOf(String name) {
        return "templates/" + name + ".mustache";
    }

    private Stream<String> own(String below) {
        Path start = folder.resolve(below);
        if (!Presence.of(start)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> Files.isRegularFile(file) && isInside(file))
                    .map(file -> start.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells of links that lead out of the folder, or nowhere: what they lead to is not drawn with. */
    void tellOfLinks(Diagnostics diagnostics) {
        if (!Presence.of(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isSymbolicLink(file) && !isInside(file)).sorted().forEach(file ->
                    diagnostics.add(Diagnostic.error("link-out-of-templates", SourceSpan.file(text.name(file)),
                            "a link that leads out of templates/, or nowhere", "files of the site's own",
                            "put a copy of the file in its place")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the built-in theme lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
