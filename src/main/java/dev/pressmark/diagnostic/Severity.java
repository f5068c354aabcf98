package dev.pressmark.diagnostic;

/** How much a problem weighs. */
public enum Severity {
    /** The site is not written. */
    ERROR,
    /** The site is written; {@code --strict} makes it an error. */
    WARNING,
    /** Good to know; never a reason to fail. */
    NOTE;

    /** The word as it is printed: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
