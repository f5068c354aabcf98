package dev.pressmark.cli;

/** How a run ended, for whoever started it. */
enum ExitStatus {
    /** All went well; there may have been warnings. */
    FINE(0),
    /** Something is wrong with content, templates, output or disk, and was told. */
    PROBLEMS(1),
    /** The command line was wrong. */
    USAGE(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
