package dev.pressmark.content;

import dev.pressmark.markdown.ArticleDate;
import dev.pressmark.markdown.LanguageTag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What the path of an article says of it.
 *
 * @param file path as in messages, with {@code /} between names
 */
record FilePlace(String file) {

    boolean isHtml() {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    /** The day in the file's name, in the folder's of a bundle, or in the folders above. */
    Optional<LocalDate> date() {
        return ArticleDate.ofFileName(name() + ".md").map(ArticleDate.FileName::date).or(() -> ArticleDate.ofPath(bare()));
    }

    /** The language that the name says ({@code title.de.md}, {@code index.de.md}), or the folder nearest to it ({@code de/}). */
    Optional<String> language() {
        Optional<String> ofName = ofEnding(withoutEnding());
        if (ofName.isPresent()) {
            return ofName;
        }
        String[] folders = file.split("/");
        for (int i = folders.length - 2; i >= 0; i--) {
            Optional<String> language = LanguageTag.inPath(folders[i].toLowerCase(Locale.ROOT));
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }

    /** The name without date, language and ending; for {@code name/index.md} the folder's. */
    String stem() {
        String name = name();
        return ArticleDate.ofFileName(name + ".md").map(ArticleDate.FileName::slug).filter(slug -> !slug.isEmpty())
                .orElse(name);
    }

    /** The words of {@link #stem} with a capital. */
    String title() {
        String words = stem().replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? file : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String name() {
        String bare = bare();
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /** The path without ending and language; of a bundle, its folder. */
    private String bare() {
        String path = withoutEnding();
        String bare = ofEnding(path).isPresent() ? path.substring(0, path.lastIndexOf('.')) : path;
        boolean bundle = bare.endsWith("/index") && bare.length() > 6;
        return bundle ? bare.substring(0, bare.length() - 6) : bare;
    }

    private String withoutEnding() {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }

    private static Optional<String> ofEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? Optional.empty()
                : LanguageTag.inPath(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
