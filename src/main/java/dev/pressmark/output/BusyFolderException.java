package dev.pressmark.output;

import java.io.IOException;
import java.nio.file.Path;

/** Another build has the output folder. */
public final class BusyFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    BusyFolderException(Path folder) {
        super("another build is writing into " + folder + "; wait for it to end");
    }
}
