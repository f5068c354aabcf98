package dev.pressmark.lists;

import dev.pressmark.config.ListColumn;
import java.util.List;

/** What a list says of one article, as written. Of several that say the same thing the best name is believed. */
final class Entry {

    private static final int COLUMNS = ListColumn.values().length;

    private final int line;
    private final int column;
    private final String[] texts = new String[COLUMNS];
    private final byte[] ranks = new byte[COLUMNS];
    private List<String> tags;
    private List<String> authors;
    private boolean own;

    /**
     * An entry of which nothing is said yet.
     *
     * @param line where it begins, 1-based
     * @param column where it begins, 1-based; 0 for the whole line
     */
    Entry(int line, int column) {
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Notes a text; a blank one says nothing. A rank below 0 goes before all names. */
    void say(ListColumn what, int rank, String text) {
        if (!text.isBlank() && isBetter(what, rank)) {
            texts[what.ordinal()] = text;
        }
    }

    /** Notes tags or authors that come as a list. */
    void say(ListColumn what, int rank, List<String> items) {
        if (what == ListColumn.TAGS && !items.isEmpty() && isBetter(what, rank)) {
            tags = items;
        } else if (what == ListColumn.AUTHORS && !items.isEmpty() && isBetter(what, rank)) {
            authors = items;
        } else if (!items.isEmpty() && what != ListColumn.TAGS && what != ListColumn.AUTHORS) {
            say(what, rank, items.get(0));
        }
    }

    /** Takes back what was said. */
    void unsay(ListColumn what) {
        texts[what.ordinal()] = null;
        tags = what == ListColumn.TAGS ? null : tags;
        authors = what == ListColumn.AUTHORS ? null : authors;
    }

    private boolean isBetter(ListColumn what, int rank) {
        int at = what.ordinal();
        boolean first = texts[at] == null && (what != ListColumn.TAGS || tags == null)
                && (what != ListColumn.AUTHORS || authors == null);
        if (first || rank < ranks[at]) {
            ranks[at] = (byte) Math.min(rank, Byte.MAX_VALUE);
            if (!first) {
                unsay(what);
            }
            return true;
        }
        return false;
    }

    /** Notes that Pressmark itself wrote the entry: what it leaves out is empty, and its feed has no say in it. */
    void markOwn() {
        own = true;
    }

    boolean isOwn() {
        return own;
    }

    /** What was said; empty where nothing was. */
    String text(ListColumn what) {
        String text = texts[what.ordinal()];
        return text == null ? "" : text;
    }

    /** Tags that came as a list; null where they did not. */
    List<String> tags() {
        return tags;
    }

    /** Authors that came as a list; null where they did not. */
    List<String> authors() {
        return authors;
    }
}
