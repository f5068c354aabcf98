package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.frontmatter.Header;
import java.util.Optional;

/**
 * A Markdown file, taken apart.
 *
 * @param file path as in messages
 * @param frontMatter what the front matter says; {@link FrontMatter#none} where there is none
 * @param body the Markdown behind it, with the line ends of the file
 * @param bodyLine the line of the file at which {@code body} begins, 1-based
 */
public record MarkdownFile(String file, FrontMatter frontMatter, String body, int bodyLine) {

    /**
     * Takes the text of a file apart.
     *
     * @param file path for messages
     * @param text with any line ends, with or without a byte order mark and front matter
     * @param diagnostics where problems go; values of the wrong shape are told and left out
     * @return the parts; empty where the front matter as a whole cannot be read, which is told
     */
    public static Optional<MarkdownFile> read(String file, String text, Diagnostics diagnostics) {
        return Header.cut(file, text, FrontMatterKey.KNOWN, diagnostics).map(parts -> new MarkdownFile(file,
                parts.header().map(header -> new FrontMatterReader(header, diagnostics).read())
                        .orElseGet(FrontMatter::none),
                parts.body(), parts.bodyLine()));
    }
}
