package dev.pressmark.lint;

import dev.pressmark.model.KnownTag;
import dev.pressmark.model.TagAuthority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a {@code tags.yaml}: all that the present one says, and what the lint suggests, each with its reason. */
public final class TagsYaml {

    private static final String HEAD = """
            # Tags and their aliases, to be reviewed: lines with a reason above them are suggestions.
            # Remove what is wrong; a name that is left here without aliases is taken as it is.
            """;

    private TagsYaml() {}

    /** The file's text. Reading it back gives what the authority says, and the findings as aliases. */
    public static String write(TagAuthority authority, List<TagFinding> findings) {
        StringBuilder text = new StringBuilder(HEAD);
        Map<String, List<TagFinding>> byName = new HashMap<>();
        findings.forEach(finding -> byName.computeIfAbsent(finding.keep(), key -> new ArrayList<>()).add(finding));
        for (KnownTag tag : authority.tags()) {
            append(tag, byName.getOrDefault(tag.name(), List.of()), text);
            byName.remove(tag.name());
        }
        for (TagFinding finding : findings) {
            List<TagFinding> some = byName.remove(finding.keep());
            if (some != null) {
                append(new KnownTag(finding.keep(), List.of(), "", false, null), some, text);
            }
        }
        return text.toString();
    }

    private static void append(KnownTag tag, List<TagFinding> findings, StringBuilder text) {
        text.append('\n');
        Set<String> aliases = new LinkedHashSet<>();
        tag.aliases().forEach(alias -> aliases.add(alias.name()));
        for (TagFinding finding : findings) {
            text.append("# ").append(finding.kind().id()).append(": ").append(onOneLine(finding.line()))
                    .append(' ').append(finding.kind().why()).append('\n');
            aliases.addAll(finding.aliases());
        }
        text.append(quoted(tag.name())).append(":\n");
        if (!aliases.isEmpty()) {
            text.append("  aliases:\n");
            aliases.forEach(alias -> text.append("    - ").append(quoted(alias)).append('\n'));
        }
        if (!tag.description().isEmpty()) {
            text.append("  description: ").append(quoted(tag.description())).append('\n');
        }
        if (tag.hidden()) {
            text.append("  hidden: true\n");
        }
    }

    /** A text as YAML takes it, whatever its signs. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isInvisible(c)) {
                String hex = Integer.toHexString(c);
                quoted.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(isInvisible(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return line.toString();
    }
}
