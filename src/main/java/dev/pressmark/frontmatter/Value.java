package dev.pressmark.frontmatter;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands behind a key, the same for every dialect. Immutable. */
public sealed interface Value {

    /** Where it begins. */
    SourceSpan span();

    /** What a message calls it. */
    String kind();

    /**
     * One value, always as text: {@code no}, {@code 012} and {@code 2018-05-11} stay what was written.
     *
     * @param plain whether it stood without quotes
     */
    record Text(String text, boolean plain, SourceSpan span) implements Value {

        /** Whether it says nothing: no text, or {@code null} or {@code ~} without quotes. */
        public boolean isAbsent() {
            return text.isBlank() || plain && (text.equals("~") || text.equalsIgnoreCase("null"));
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Items(List<Value> items, SourceSpan span) implements Value {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A group of keys.
     *
     * @param entries by folded key (see {@link Keys#fold}), in the order of the text
     */
    record Group(Map<String, Entry> entries, SourceSpan span) implements Value {

        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /**
     * What belongs to one key.
     *
     * @param name the key as written
     * @param nameSpan where the key itself stands
     */
    record Entry(String name, SourceSpan nameSpan, Value value) {}
}
