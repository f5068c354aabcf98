package dev.pressmark.yaml;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML text as a tree whose every node knows its place in the file. Built on SnakeYAML's events, one step below its
 * {@code compose}: there an anchor, an alias and an explicit tag are still visible as what was written. Jackson's
 * binding is not used: it reports an unknown key at the end of its object, and takes an alias for text in silence.
 * Immutable.
 */
public final class YamlDocument {

    private final SourceText source;
    private final YamlNode root;

    private YamlDocument(SourceText source, YamlNode root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a text. Empty where it cannot be read or holds what is refused (anchors, aliases, tags, duplicate keys,
     * more than 50 levels); each reason is then in {@code diagnostics}. A text that says nothing is an empty group of
     * keys.
     *
     * @param file what messages call the file
     * @param firstLine the 1-based line of the file that the text begins on
     * @param text decoded; a byte order mark in front is passed over
     * @param maxLength the longest text that is looked into, in UTF-16 units
     */
    public static Optional<YamlDocument> parse(
            String file, int firstLine, String text, int maxLength, Diagnostics diagnostics) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.length() > maxLength) {
            diagnostics.add(tooLarge(file, firstLine, bare.length(), maxLength));
            return Optional.empty();
        }
        SourceText source = new SourceText(file, firstLine, bare);
        return new YamlComposer(source, diagnostics).compose().map(root -> new YamlDocument(source, root));
    }

    private static Diagnostic tooLarge(String file, int firstLine, int length, int maxLength) {
        return Diagnostic.error("yaml-too-large", SourceSpan.line(file, firstLine), length + " characters of YAML",
                "at most " + maxLength, "move what is not a setting elsewhere");
    }

    /** The topmost node. */
    public YamlNode root() {
        return root;
    }

    /** What messages call the file. */
    public String file() {
        return source.file();
    }

    /** The topmost keys; where the text is something else, tells that and gives a group without keys. */
    public YamlFields fields(Diagnostics diagnostics) {
        if (root instanceof YamlMapping mapping) {
            return new YamlFields(this, mapping, diagnostics);
        }
        diagnostics.add(excerpted(Diagnostic.error("yaml-wrong-shape", root.span(), "the text is " + root.kind(),
                "lines of the form \"key: value\"", "write a key and a colon before the value")));
        return new YamlFields(this, new YamlMapping(Map.of(), root.span()), diagnostics);
    }

    /** The line of the file that a span points into, without its end. */
    public String line(SourceSpan span) {
        return source.excerpt(span);
    }

    /** A problem in this document with the line it stands in. */
    public Diagnostic excerpted(Diagnostic diagnostic) {
        return diagnostic.withExcerpt(line(diagnostic.span()));
    }
}
