package dev.pressmark.serve;

import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.site.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or folder that was changed, added or removed.
 *
 * @param part of the site that it belongs to
 * @param name its path in the folder of the site, {@code /} between names
 */
record Edit(Part part, Path file, String name) {

    private static final String STYLES = "templates/assets/";

    /** What an event on a path means to a site; empty where it means nothing, as for output and hidden files. */
    static Optional<Edit> of(Path site, Path file) {
        Path relative = site.relativize(file);
        String first = relative.getName(0).toString();
        for (Path name : relative) {
            if (name.toString().startsWith(".") || name.toString().endsWith("~")) {
                return Optional.empty();
            }
        }
        String name = relative.toString().replace('\\', '/');
        return switch (first) {
            case SiteConfigReader.FILE -> Optional.of(new Edit(Part.SETTINGS, file, name));
            case "content" -> Optional.of(new Edit(Part.CONTENT, file, name));
            case "templates" -> Optional.of(new Edit(Part.THEME, file, name));
            default -> isBareBlog(site) ? Optional.of(new Edit(Part.CONTENT, file, name)) : Optional.empty();
        };
    }

    /** Whether the folder itself is what is read: a blog as another generator keeps it. */
    static boolean isBareBlog(Path site) {
        return !Files.isDirectory(site.resolve("content"));
    }

    /** Whether it is a style sheet, which a page can take on without being loaded again. */
    boolean isStyleSheet() {
        return part == Part.THEME && name.startsWith(STYLES) && name.endsWith(".css");
    }
}
