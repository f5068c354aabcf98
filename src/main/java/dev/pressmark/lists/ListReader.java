package dev.pressmark.lists;

/** Reads one kind of list. A new kind is a class and a line in {@link Lists}. */
interface ListReader {

    /**
     * Gives each entry of a file to {@code entries}, in the order of the file. What cannot be read is told there; the
     * rest is read as far as the format lets one find it.
     */
    void read(byte[] file, Entries entries);
}
