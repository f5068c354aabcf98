package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.input.Presence;
import dev.pressmark.input.TextFile;
import dev.pressmark.model.Move;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code content/redirects.yaml}: a line for each address that is no more, with the one that takes its place. */
final class RedirectsFile {

    private static final int MAX_LENGTH = 8 << 20;

    private final TextFile text;

    RedirectsFile(TextFile text) {
        this.text = text;
    }

    List<Move> read(Path file, Diagnostics diagnostics) {
        if (!Presence.of(file)) {
            return List.of();
        }
        return text.read(file, diagnostics)
                .flatMap(content -> YamlDocument.parse(text.name(file), 1, content, MAX_LENGTH, diagnostics))
                .map(document -> moves(document.fields(diagnostics)))
                .orElse(List.of());
    }

    private static List<Move> moves(YamlFields lines) {
        List<Move> moves = new ArrayList<>();
        for (String from : lines.keys()) {
            if (lines.node(from).isEmpty()) {
                lines.error(from, "empty-redirect", "\"" + from + "\" leads nowhere",
                        "an address of the site behind it",
                        "write the address that takes its place, or remove the line");
            }
            lines.text(from).ifPresent(to -> moves.add(new Move(from, to, lines.keySpan(from))));
        }
        return moves;
    }
}
