package dev.pressmark.hosting;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What kind of content a file of a site has, as {@code Content-Type} says it. */
public final class MediaTypes {

    /** What a file is that no line of the table is about. */
    public static final String BINARY = "application/octet-stream";

    /** By the ending of the name. */
    private static final Map<String, String> BY_ENDING = new TreeMap<>(Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("md", "text/markdown"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("xml", "application/xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("zip", "application/zip"),
            Map.entry("pdf", "application/pdf")));

    /** By the whole name, where that says more than the ending. */
    private static final Map<String, String> BY_NAME = new TreeMap<>(Map.of(
            "feed.xml", "application/atom+xml",
            "feed.json", "application/feed+json"));

    private static final Set<String> PACKED =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff", "woff2", "pdf", "mp3", "mp4", "webm", "zip");

    private MediaTypes() {}

    /**
     * The type of a file, with the charset where it is text; {@code application/octet-stream} where nothing is known.
     */
    public static String of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String type = BY_NAME.getOrDefault(name, BY_ENDING.getOrDefault(ending(name), BINARY));
        return isText(type) ? type + "; charset=utf-8" : type;
    }

    /** Whether a file gets much smaller when it is compressed. */
    public static boolean isCompressible(String file) {
        String ending = ending(file);
        return BY_ENDING.containsKey(ending) && !PACKED.contains(ending);
    }

    static Map<String, String> byEnding() {
        return BY_ENDING;
    }

    static Map<String, String> byName() {
        return BY_NAME;
    }

    static boolean isPacked(String ending) {
        return PACKED.contains(ending);
    }

    static boolean isText(String type) {
        return type.startsWith("text/");
    }

    private static String ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') ? file.substring(dot + 1) : "";
    }
}
