package dev.pressmark.site;

/** Hears how far a build is. Called from several threads. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, int steps) {}

        @Override
        public void step() {}
    };

    /**
     * A stage begins, and the one before it has ended.
     *
     * @param name a word or two for the keeper
     * @param steps how many steps it will take; 0 where that is not known
     */
    void stage(String name, int steps);

    /** One step of the stage is done. */
    void step();
}
