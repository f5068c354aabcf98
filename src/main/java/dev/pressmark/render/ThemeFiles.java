package dev.pressmark.render;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files a site is drawn with, and where each comes from: for those who restyle. */
public final class ThemeFiles {

    private static final String ENDING = ".mustache";
    private static final String ASSETS = "assets/";
    private static final String STRINGS = "strings/";
    private static final String STRINGS_ENDING = ".yaml";
    private static final String FALLBACK = "en";

    /** Where a file of the theme comes from. */
    public enum Origin {
        BUILT_IN("built in"),
        OWN("your own"),
        SHADOWS("your own, in place of the built-in one"),
        UNUSED("your own, and nothing names it");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * One file.
     *
     * @param name its path in {@code templates/}, as in {@code partials/card.mustache}, {@code strings/en.yaml} and
     *     {@code assets/site.css}
     */
    public record Entry(String name, Origin origin) {}

    private ThemeFiles() {}

    /** All files: templates, strings, assets; what is wrong with them goes to {@code diagnostics}. */
    public static List<Entry> of(Path site, SiteConfig config, Diagnostics diagnostics) {
        Path own = site.resolve("templates");
        Theme theme = Theme.load(site, config.look(), config.language(), diagnostics);
        List<Entry> entries = new ArrayList<>();
        for (String name : new TemplateFiles(site).templates()) {
            boolean builtIn = TemplateFiles.BUILT_IN.contains(name);
            boolean used = theme.used().contains(name);
            entries.add(new Entry(name + ENDING, origin(Files.exists(own.resolve(name + ENDING)), builtIn, used)));
        }
        for (String language : new TemplateFiles(site).languages()) {
            String name = STRINGS + language + STRINGS_ENDING;
            boolean builtIn = TemplateFiles.BUILT_IN_STRINGS.contains(language);
            boolean used = language.equals(config.language()) || language.equals(FALLBACK);
            entries.add(new Entry(name, origin(Files.exists(own.resolve(name)), builtIn, used)));
        }
        for (String name : theme.assets().values()) {
            boolean builtIn = TemplateFiles.BUILT_IN_ASSETS.contains(name);
            entries.add(new Entry(ASSETS + name, origin(Files.exists(own.resolve(ASSETS + name)), builtIn, true)));
        }
        return entries;
    }

    private static Origin origin(boolean own, boolean builtIn, boolean used) {
        if (!own) {
            return Origin.BUILT_IN;
        }
        return !used ? Origin.UNUSED : builtIn ? Origin.SHADOWS : Origin.OWN;
    }

    /** The bytes of a built-in file; empty where there is none of that name. */
    public static Optional<byte[]> builtIn(String name) {
        return builtIn().contains(name) ? Optional.of(TemplateFiles.bytes(name)) : Optional.empty();
    }

    /** The built-in templates that include one. */
    public static List<String> including(String template) {
        Pattern tag = Pattern.compile("\\{\\{>\\s*" + Pattern.quote(template) + "\\s*}}");
        return TemplateFiles.BUILT_IN.stream()
                .filter(name -> tag.matcher(new String(TemplateFiles.bytes(name + ENDING), StandardCharsets.UTF_8)).find())
                .toList();
    }

    /** The names of all built-in files. */
    public static List<String> builtIn() {
        List<String> names = new ArrayList<>();
        TemplateFiles.BUILT_IN.forEach(name -> names.add(name + ENDING));
        TemplateFiles.BUILT_IN_STRINGS.forEach(language -> names.add(STRINGS + language + STRINGS_ENDING));
        TemplateFiles.BUILT_IN_ASSETS.forEach(name -> names.add(ASSETS + name));
        return names;
    }
}
