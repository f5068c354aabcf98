package dev.pressmark.hosting;

/**
 * How much of something a host takes.
 *
 * @param most the largest amount that is still taken
 * @param source where that is said
 */
public record Limit(Kind kind, long most, String source) {

    /** What may be too many or too large. */
    public enum Kind {
        /** Files of a site. */
        FILES,
        /** Files of one folder, those in folders below it not counted. */
        FILES_IN_A_FOLDER,
        /** Bytes of one file. */
        FILE_BYTES,
        /** Bytes of all files. */
        SITE_BYTES,
        /** Bytes of a file's path in UTF-8. */
        PATH_BYTES,
        /** Lines of {@code _redirects}. */
        REDIRECTS
    }
}
