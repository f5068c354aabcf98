package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.Optional;
import java.util.Set;

/** The front matter of one file. Immutable. */
public final class Header {

    private final Dialect dialect;
    private final HeaderText text;
    private final Value.Group keys;

    private Header(Dialect dialect, HeaderText text, Value.Group keys) {
        this.dialect = dialect;
        this.text = text;
        this.keys = keys;
    }

    /**
     * The two parts of a file.
     *
     * @param header empty where there is no front matter, or it says nothing
     * @param body all that follows, with its line ends
     * @param bodyLine the line of the file at which {@code body} begins, 1-based
     */
    public record Parts(Optional<Header> header, String body, int bodyLine) {}

    /**
     * Cuts a file into its parts. Empty, with an error, where front matter begins that cannot be read at all; where only
     * some of it cannot be read as its dialect wants it, it is taken line by line, and a warning names the line.
     *
     * @param known the keys that mean something, folded: by them {@code Key: value} lines are told from a text
     */
    public static Optional<Parts> cut(String file, String text, Set<String> known, Diagnostics diagnostics) {
        return new Cutter(file, known, diagnostics).cut(text).flatMap(cut -> {
            if (cut.header().isBlank()) {
                return Optional.of(new Parts(Optional.empty(), cut.body(), cut.bodyLine()));
            }
            HeaderText lines = new HeaderText(file, cut.headerLine(), cut.header(), diagnostics);
            return read(cut.dialect(), lines, cut.header(), known)
                    .map(keys -> new Parts(Optional.of(new Header(cut.dialect(), lines, keys)), cut.body(), cut.bodyLine()));
        });
    }

    private static Optional<Value.Group> read(Dialect dialect, HeaderText lines, String header, Set<String> known) {
        if (header.length() > HeaderText.MAX_LENGTH) {
            lines.add(Cutter.tooLarge(lines, header.length()));
            return Optional.empty();
        }
        return switch (dialect) {
            case YAML -> new Yaml(lines, known).read();
            case TOML -> new TomlTables(lines, known).read();
            case JSON -> new Json(lines).read(header);
            case LINES -> Optional.of(new KeyValueLines(lines).read());
        };
    }

    public Dialect dialect() {
        return dialect;
    }

    public Value.Group keys() {
        return keys;
    }

    /** The line that a place stands in. */
    public String line(SourceSpan span) {
        return text.line(span);
    }
}
