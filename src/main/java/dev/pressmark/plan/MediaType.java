package dev.pressmark.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the files of a site are: the one table of content types, for whoever serves them or tells a host how to. */
public final class MediaType {

    /** What a file is that no line of the table is about. */
    public static final String BINARY = "application/octet-stream";

    private static final Map<String, String> BY_NAME = table(
            "feed.xml", "application/atom+xml; charset=utf-8",
            "feed.json", "application/feed+json; charset=utf-8");

    private static final Map<String, String> BY_ENDING = table(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "json", "application/json",
            "jsonl", "application/x-ndjson; charset=utf-8",
            "csv", "text/csv; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "md", "text/markdown; charset=utf-8",
            "xml", "application/xml; charset=utf-8",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "otf", "font/otf",
            "pdf", "application/pdf",
            "mp3", "audio/mpeg",
            "mp4", "video/mp4",
            "webm", "video/webm",
            "wasm", "application/wasm",
            "zip", "application/zip");

    private MediaType() {}

    /** The content type of a file, given by its path or its name; {@link #BINARY} where the table has none. */
    public static String of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String named = BY_NAME.get(name);
        return named != null ? named : BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), BINARY);
    }

    /** The types of files that go by their whole name; these come before {@link #byEnding}. */
    public static Map<String, String> byName() {
        return BY_NAME;
    }

    /** The types of files by what follows the last dot of their names, without it. */
    public static Map<String, String> byEnding() {
        return BY_ENDING;
    }

    private static Map<String, String> table(String... pairs) {
        Map<String, String> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(table);
    }
}
