package dev.pressmark.language;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the theme says, in one language. The files of a language stand over each other key by key: English at the
 * bottom, then from the general to the particular ({@code zh}, {@code zh-Hans}, {@code zh-Hans-CN}), of each the
 * built-in
 * one and over it the site's own. Immutable.
 */
public final class Strings {

    /** The language that every key is told in. */
    public static final String ENGLISH = "en";

    private static final Set<String> SIMPLIFIED = Set.of("zh", "zh-CN", "zh-SG", "zh-MY");

    private final Map<String, Text> texts;
    private final Map<String, Text> english;
    private final PluralRule rule;

    private Strings(Map<String, Text> texts, Map<String, Text> english, PluralRule rule) {
        this.texts = Collections.unmodifiableMap(texts);
        this.english = english;
        this.rule = rule;
    }

    /** Where the files are. */
    public interface Source {

        /** The built-in file of a language; empty where there is none. */
        Optional<String> builtIn(String language);

        /** The site's own; empty where there is none. */
        Optional<String> own(String language, Diagnostics diagnostics);

        /** What messages call a file. */
        String place(String language);
    }

    /**
     * The strings of a language. Where there is none for it, English, with a warning; where its files lack some, those
     * in
     * English, with a warning that names them.
     */
    public static Strings read(String language, Source source, Diagnostics diagnostics) {
        Map<String, Text> texts = new TreeMap<>();
        builtIn(ENGLISH, Map.of(), source, diagnostics).forEach(texts::put);
        Map<String, Text> english = Map.copyOf(texts);
        own(ENGLISH, english, source, diagnostics).forEach(texts::put);
        Set<String> said = new TreeSet<>();
        List<String> chain = chain(language);
        for (String one : chain) {
            Map<String, Text> layer = new TreeMap<>(builtIn(one, english, source, diagnostics));
            layer.putAll(own(one, english, source, diagnostics));
            said.addAll(layer.keySet());
            texts.putAll(layer);
        }
        if (!chain.isEmpty()) {
            tellWhatLacks(language, source.place(chain.get(chain.size() - 1)), english.keySet(), said, diagnostics);
        }
        String plurals = texts.get(StringsFile.PLURALS) instanceof Text.Plain plain
                ? plain.phrase().toString() : ENGLISH;
        return new Strings(texts, english, PluralRule.of(plurals));
    }

    private static Map<String, Text> builtIn(
            String language, Map<String, Text> english, Source source, Diagnostics diagnostics) {
        return source.builtIn(language).map(yaml -> new StringsFile(english)
                .read(source.place(language), language, yaml, diagnostics)).orElse(Map.of());
    }

    private static Map<String, Text> own(
            String language, Map<String, Text> english, Source source, Diagnostics diagnostics) {
        return source.own(language, diagnostics).map(yaml -> new StringsFile(english)
                .read(source.place(language), language, yaml, diagnostics)).orElse(Map.of());
    }

    private static void tellWhatLacks(
            String language, String file, Set<String> wanted, Set<String> said, Diagnostics diagnostics) {
        Set<String> lacking = new LinkedHashSet<>(new TreeSet<>(wanted));
        lacking.removeAll(said);
        if (isEnglish(language)) {
            return; // what another English does not say is said already
        }
        if (said.isEmpty()) {
            diagnostics.add(Diagnostic.warning("no-strings", SourceSpan.file(file),
                    "the theme has no words in " + language + ", so that it speaks English", "a file of its strings",
                    "write " + file + " with the keys of the built-in en.yaml (docs/languages.md),"
                            + " or set another language"));
        } else if (!lacking.isEmpty()) {
            diagnostics.add(Diagnostic.warning("strings-lack", SourceSpan.file(file),
                    lacking.size() + " of " + wanted.size() + " texts are not said in " + language + ": "
                            + String.join(", ", lacking.stream().limit(12).toList())
                            + (lacking.size() > 12 ? ", …" : ""),
                    "every key of the built-in en.yaml", "add them; until then they are English"));
        }
    }

    /** The files over the English ones, from the general to the particular. */
    static List<String> chain(String language) {
        List<String> chain = new ArrayList<>();
        StringBuilder tag = new StringBuilder();
        for (String part : language.split("-")) {
            tag.append(tag.isEmpty() ? part.toLowerCase(Locale.ROOT) : "-" + cased(part));
            chain.add(tag.toString());
        }
        String whole = tag.toString();
        if (SIMPLIFIED.contains(whole)) {
            chain.add(1, "zh-Hans");
        }
        chain.remove(ENGLISH);
        return chain;
    }

    private static String cased(String part) {
        return part.length() == 4 && Character.isLetter(part.charAt(0))
                ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1).toLowerCase(Locale.ROOT)
                : part.length() == 2 ? part.toUpperCase(Locale.ROOT) : part.toLowerCase(Locale.ROOT);
    }

    private static boolean isEnglish(String language) {
        return language.split("-", 2)[0].equalsIgnoreCase(ENGLISH);
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** What stands under a key; empty for an unknown one. */
    public Optional<Text> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The places that a text under a key may have: those of the built-in English one, and what other languages need.
     */
    public Set<String> places(String key) {
        Text text = english.get(key);
        return text == null ? Set.of() : StringsFile.places(key, text);
    }

    /** The text under a key that the theme is sure to have. */
    Phrase phrase(String key) {
        if (texts.get(key) instanceof Text.Plain plain) {
            return plain.phrase();
        }
        throw new IllegalArgumentException("no text \"" + key + "\"");
    }

    /** The text for a count. */
    Phrase phrase(String key, int count) {
        if (texts.get(key) instanceof Text.Forms forms) {
            return forms.form(rule.form(count));
        }
        throw new IllegalArgumentException("no forms \"" + key + "\"");
    }

    /** The names under a key. */
    List<String> names(String key) {
        if (texts.get(key) instanceof Text.Names names) {
            return names.names();
        }
        throw new IllegalArgumentException("no names \"" + key + "\"");
    }
}
