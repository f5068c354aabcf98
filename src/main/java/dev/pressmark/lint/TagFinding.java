package dev.pressmark.lint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Names to look at.
 *
 * @param kind what is the matter with them
 * @param names those that articles have, with their counts, by slug and code units
 * @param keep the name that the suggestion keeps: one of them, but for {@link Kind#COMMA}, where it may be new
 */
public record TagFinding(Kind kind, List<Name> names, String keep) {

    /** What may be the matter; of several that hold for a group, the last. */
    public enum Kind {
        /** The same but for the case of letters. */
        CASE("tag-case", "differ in the case of letters alone"),
        /** The same but for the kind of hyphen, blank or quote. */
        TYPOGRAPHY("tag-typography", "differ in typographic signs alone"),
        /** The same but for hyphens, blanks and signs that no address has. */
        SPACING("tag-spacing", "differ in hyphens, blanks or punctuation alone"),
        /** A name and its plural. */
        PLURAL("tag-plural", "are one word and its plural"),
        /** One letter more, less or other, or two swapped. */
        SPELLING("tag-spelling", "differ in one letter"),
        /** A comma or semicolon that parted it from another tag. */
        COMMA("tag-comma", "begin or end with a comma or semicolon"),
        /** A category of the same name. */
        CATEGORY("tag-is-category", "name a category too");

        private final String id;
        private final String why;

        Kind(String id, String why) {
            this.id = id;
            this.why = why;
        }

        /** A stable name, for scripts and the manual. */
        public String id() {
            return id;
        }

        /** What the names do, as the end of a sentence. */
        public String why() {
            return why;
        }
    }

    /** A name as it is written, and how many articles have it. */
    public record Name(String text, int count) {

        @Override
        public String toString() {
            return text + " (" + count + ")";
        }
    }

    public TagFinding {
        names = List.copyOf(names);
    }

    /** The names that are to be aliases of the one that is kept. */
    public List<String> aliases() {
        return names.stream().map(Name::text).filter(name -> !name.equals(keep)).toList();
    }

    /** The names with their counts, on one line. */
    public String line() {
        return names.stream().map(Name::toString).collect(Collectors.joining(", "));
    }

    /** What to write into {@code content/tags.yaml}: some lines without an indent. */
    public List<String> lines() {
        List<String> aliases = aliases().stream().map(TagsYaml::quoted).toList();
        return aliases.isEmpty() ? List.of(TagsYaml.quoted(keep) + ":")
                : List.of(TagsYaml.quoted(keep) + ":", "  aliases: [" + String.join(", ", aliases) + "]");
    }
}
