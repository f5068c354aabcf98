package dev.pressmark.render;

/** A template that cannot be used; {@link Theme} makes a diagnostic of it. */
final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String expected;
    private final String mend;

    TemplateProblem(String file, int line, String found, String expected, String mend) {
        super(found);
        this.file = file;
        this.line = line;
        this.expected = expected;
        this.mend = mend;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    String expected() {
        return expected;
    }

    String mend() {
        return mend;
    }
}
