package dev.pressmark.content;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One string for all that are equal: names of tags, sources and categories come again and again. Safe to share. */
final class Shared {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String of(String text) {
        String first = known.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
