package dev.pressmark.hosting;

import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code _headers} as Netlify and Cloudflare Pages read it. Where two rules match, Netlify takes the narrower
 * one's value of a header and Cloudflare joins both; so no header stands in two rules that may match the same path.
 * Neither needs to be told how long to keep pages: both have browsers ask each time.
 */
public final class HeadersFile {

    /** Where feeds stand, in the form that both read: at the top, and below a term. */
    private static final String[] FEED_FOLDERS = {"/", "/:axis/:term/"};

    private HeadersFile() {}

    /**
     * The file.
     *
     * @param policy the Content-Security-Policy that the pages keep
     */
    public static String of(String policy) {
        StringBuilder text = new StringBuilder("# Written by Pressmark: deploy.host in site-config.yaml\n");
        rule("/*", AnswerHeaders.always(policy), text);
        rule("/assets/*", Map.of("Cache-Control", AnswerHeaders.CACHE_FOR_GOOD), text);
        contentTypes().forEach((path, type) -> rule(path, Map.of("Content-Type", type), text));
        return text.toString();
    }

    /** Those that hosts do not guess, or guess wrong. */
    private static Map<String, String> contentTypes() {
        Map<String, String> types = new TreeMap<>();
        for (String file : new String[] {"/archive.jsonl", "/site.webmanifest"}) {
            types.put(file, MediaTypes.of(file));
        }
        for (String folder : FEED_FOLDERS) {
            MediaTypes.byName().keySet().forEach(name -> types.put(folder + name, MediaTypes.of(name)));
        }
        return types;
    }

    private static void rule(String path, Map<String, String> headers, StringBuilder text) {
        text.append(path).append('\n');
        headers.forEach((name, value) -> text.append("  ").append(name).append(": ").append(value).append('\n'));
    }
}
