package dev.pressmark.yaml;

import dev.pressmark.diagnostic.SourceSpan;

/**
 * A single value, always as text: {@code no}, {@code 012} and {@code 1.10} stay what was written.
 *
 * @param text with quotes and escapes resolved
 * @param plain whether it stands without quotes, and not as a block of lines
 * @param span its place in the file
 */
public record YamlScalar(String text, boolean plain, SourceSpan span) implements YamlNode {

    /** Whether it says nothing: no text at all, {@code ~} or {@code null}, without quotes. */
    public boolean isAbsent() {
        return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
        return isAbsent() ? "empty" : "text";
    }
}
