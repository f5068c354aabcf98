package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Gathers the keys of one group. A key may come twice: the last that says something stays, and that is told. */
public final class Keys {

    private final HeaderText text;
    private final Map<String, Value.Entry> entries = new LinkedHashMap<>();

    Keys(HeaderText text) {
        this.text = text;
    }

    /** A key without regard to the case of its letters, to {@code -}, {@code _} and blanks, and to signs without width. */
    public static String fold(String key) {
        StringBuilder folded = new StringBuilder(key.length());
        String lower = key.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!HeaderText.isInvisible(c)) {
                folded.append(c == '-' || c == ' ' ? '_' : c);
            }
        }
        return folded.toString();
    }

    void put(String name, SourceSpan span, Value value) {
        Value.Entry entry = new Value.Entry(name, span, value);
        Value.Entry earlier = entries.putIfAbsent(fold(name), entry);
        if (earlier == null) {
            return;
        }
        boolean saysNothing = value instanceof Value.Text said && said.isAbsent();
        if (!saysNothing) {
            entries.put(fold(name), entry);
        }
        text.add(Diagnostic.warning("front-matter-twice", span,
                "the key \"" + HeaderText.clip(name) + "\" stands twice; the " + (saysNothing ? "first" : "last") + " counts",
                "each key once (the first is on line " + earlier.nameSpan().line() + ")", "remove one of the two"));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Value.Group group(SourceSpan span) {
        return new Value.Group(entries, span);
    }
}
