package dev.pressmark.output;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes the files of a site. Safe to call from several threads. */
public interface OutputSink {

    /**
     * Takes one file.
     *
     * @param file below the site's folder, {@code /} between names; each comes once
     * @param content its bytes from position to limit; they are the sink's until the call ends, and not longer
     */
    void write(String file, ByteBuffer content) throws IOException;

    /**
     * Keeps a file of the last build as it is, without its content being told again.
     *
     * @param file a file that is made of another one alone, and is not written in this build
     * @param source the other one, which was written before
     * @return whether it was kept; false where there is none, or the source has changed since
     */
    default boolean keep(String file, String source) throws IOException {
        return false;
    }

    /** Called once after the last file: from now on readers see the new site. */
    void finish() throws IOException;

    /** Called instead of {@link #finish} where the build failed: what was taken is forgotten. */
    void abandon() throws IOException;
}
