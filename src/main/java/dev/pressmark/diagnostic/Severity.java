package dev.pressmark.diagnostic;

/** How much a problem weighs. */
public enum Severity {
    /** The site is not written. */
    ERROR,
    /** The site is written; {@code --strict} makes it an error. */
    WARNING;

    /** The word as it is printed: {@code error}, {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
