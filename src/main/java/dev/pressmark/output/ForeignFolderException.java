package dev.pressmark.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds what Pressmark did not put there; nothing in it was touched. */
public final class ForeignFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignFolderException(Path folder, String what) {
        this(folder + " holds files that Pressmark did not write: " + what
                + "; name another folder with --output, or empty this one");
    }

    private ForeignFolderException(String message) {
        super(message);
    }

    /** Somebody put a link where a file or folder of the site stands. */
    static ForeignFolderException link(Path link) {
        return new ForeignFolderException(link + " is a symbolic link, and through links nothing is written or removed"
                + "; remove it, or name the folder that it leads to with --output");
    }
}
