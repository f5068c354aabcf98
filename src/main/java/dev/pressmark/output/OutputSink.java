package dev.pressmark.output;

import java.io.IOException;

/** Takes the files of a site. Safe to call from several threads. */
public interface OutputSink {

    /**
     * Takes one file.
     *
     * @param file below the site's folder, {@code /} between names; each comes once
     * @param bytes not to be changed afterwards
     */
    void write(String file, byte[] bytes) throws IOException;

    /** Called once after the last file: from now on readers see the new site. */
    void finish() throws IOException;

    /** Called instead of {@link #finish} where the build failed: what was taken is forgotten. */
    void abandon() throws IOException;
}
