package dev.pressmark.lists;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads lists of articles, each by the reader of its kind. Immutable and safe to share. */
public final class Lists {

    private final SiteConfig config;
    private final Columns columns;
    private final Map<String, ListReader> readers = new TreeMap<>();

    public Lists(SiteConfig config) {
        this.config = config;
        this.columns = new Columns(config.lists().columns());
        register(new CsvReader(columns), "csv", "tsv");
        register(new JsonReader(columns), "json");
        register(new JsonLinesReader(columns), "jsonl", "ndjson");
        register(new FeedReader(), "xml", "rss", "atom");
    }

    private void register(ListReader reader, String... endings) {
        for (String ending : endings) {
            readers.put(ending, reader);
        }
    }

    /** What the names of lists end in, without the dot, in order. */
    public TreeSet<String> endings() {
        return new TreeSet<>(readers.keySet());
    }

    /** Whether there is a reader for files of that name. */
    public boolean reads(String name) {
        return readers.containsKey(ending(name));
    }

    /** The articles of a file, in its order. */
    public List<ListedArticle> read(String name, byte[] file, Diagnostics diagnostics) {
        Entries entries = new Entries(name, config, diagnostics);
        readers.get(ending(name)).read(file, entries);
        return entries.articles();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
