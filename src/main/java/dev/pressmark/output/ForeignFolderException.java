package dev.pressmark.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds files that Pressmark did not write; nothing in it was touched. */
public final class ForeignFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignFolderException(Path folder, String what) {
        super(folder + " holds files that Pressmark did not write: " + what
                + "; name another folder with --output, or empty this one");
    }
}
