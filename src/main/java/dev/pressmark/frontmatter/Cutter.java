package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where front matter ends, and what it is written in.
 *
 * <p>It begins at the very first line; signs without width in front of it and blanks behind a fence do not matter, nor does
 * which line ends are used. A first line {@code ---} that no such line follows, with no {@code key:} below it either, is a
 * rule across the page.
 */
final class Cutter {

    private final String file;
    private final Set<String> known;
    private final Diagnostics diagnostics;

    Cutter(String file, Set<String> known, Diagnostics diagnostics) {
        this.file = file;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /**
     * Where a file comes apart.
     *
     * @param header what stands between the fences; empty where there is nothing
     * @param headerLine the line of the file at which it begins, 1-based
     */
    record Cut(Dialect dialect, String header, int headerLine, String body, int bodyLine) {}

    Optional<Cut> cut(String written) {
        String text = withoutMarks(written);
        String first = fence(Lines.at(text, 0)).toLowerCase(Locale.ROOT);
        return switch (first) {
            case "---", "---yaml", "---yml" -> fenced(text, Dialect.YAML, "---", "...");
            case "---toml" -> fenced(text, Dialect.TOML, "---", "---");
            case "---json" -> fenced(text, Dialect.JSON, "---", "---");
            case "+++" -> looksLikeToml(text) ? fenced(text, Dialect.TOML, "+++", "+++") : bare(text);
            default -> unfenced(text);
        };
    }

    private Optional<Cut> unfenced(String text) {
        if (Json.begins(text)) {
            return json(text);
        }
        int end = KeyValueLines.end(text, known);
        if (end == 0) {
            return bare(text);
        }
        return Optional.of(new Cut(
                Dialect.LINES, text.substring(0, end), 1, text.substring(end), 1 + Lines.before(text, end)));
    }

    private static Optional<Cut> bare(String text) {
        return Optional.of(new Cut(Dialect.YAML, "", 1, text, 1));
    }

    private Optional<Cut> json(String text) {
        int end = Json.end(file, text, diagnostics);
        if (end < 0) {
            return Optional.empty();
        }
        int body = Lines.at(text, end).isBlank() ? Lines.next(text, end) : end;
        return Optional.of(new Cut(
                Dialect.JSON, text.substring(0, end), 1, text.substring(body), 1 + Lines.before(text, body)));
    }

    private Optional<Cut> fenced(String text, Dialect dialect, String end, String otherEnd) {
        int begin = Lines.next(text, 0);
        int line = 2;
        for (int at = begin; at < text.length(); at = Lines.next(text, at)) {
            String fence = fence(Lines.at(text, at));
            if (fence.equals(end) || fence.equals(otherEnd)) {
                int body = Lines.next(text, at);
                return Optional.of(new Cut(dialect, text.substring(begin, at), 2, text.substring(body), line + 1));
            }
            line++;
        }
        if (dialect == Dialect.YAML && LooseLines.keyEnd(Lines.at(text, begin), ':', known) < 0) {
            return bare(text);
        }
        diagnostics.add(unended(text, end));
        return Optional.empty();
    }

    /** The line without what nobody sees at its end. */
    private static String fence(String line) {
        boolean indented = !line.isEmpty() && line.charAt(0) <= ' ';
        return indented ? line : HeaderText.strip(line);
    }

    private static String withoutMarks(String text) {
        int from = 0;
        while (from < text.length() && HeaderText.isInvisible(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static boolean looksLikeToml(String text) {
        int at = Lines.next(text, 0);
        while (at < text.length() && Lines.at(text, at).isBlank()) {
            at = Lines.next(text, at);
        }
        String line = HeaderText.strip(Lines.at(text, at));
        return line.contains("=") || line.startsWith("#") || line.startsWith("[") || line.equals("+++");
    }

    private Diagnostic unended(String text, String fence) {
        return Diagnostic.error("front-matter-unended", new SourceSpan(file, 1, 1, 3),
                        "front matter that begins here and never ends", "a line " + fence + " behind the last key",
                        "add the line " + fence)
                .withExcerpt(Lines.at(text, 0));
    }

    static Diagnostic tooLarge(HeaderText text, int length) {
        return Diagnostic.error("front-matter-too-large", SourceSpan.line(text.file(), text.firstLine()),
                length + " characters of front matter", "at most " + HeaderText.MAX_LENGTH,
                "move what is text below it");
    }
}
