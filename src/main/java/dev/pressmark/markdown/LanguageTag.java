package dev.pressmark.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages as archives write them. */
public final class LanguageTag {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})(?:\\.[-A-Za-z0-9]+)?");

    /** The languages that a folder or the name of a file may say; of the codes, those that nobody writes for something else. */
    private static final Set<String> IN_PATHS = Set.of("ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et",
            "eu", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu", "id", "it", "ja", "ka", "ko", "lt", "lv", "nb", "nl", "nn",
            "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh");

    private LanguageTag() {}

    /** {@code zh_CN}, {@code ZH-hans} or {@code en_US.UTF-8} as BCP 47 writes it; empty for what is no tag. */
    public static Optional<String> of(String written) {
        Matcher matcher = TAG.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder tag = new StringBuilder(matcher.group(1).toLowerCase(Locale.ROOT));
        for (String part : matcher.group(2).split("[-_]")) {
            if (!part.isEmpty()) {
                tag.append('-').append(cased(part.toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.of(tag.toString());
    }

    /** A script has a capital, a region is all capitals. */
    private static String cased(String part) {
        return switch (part.length()) {
            case 2 -> part.toUpperCase(Locale.ROOT);
            case 4 -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            default -> part;
        };
    }

    /** The language that a word of a path says: {@code de}, {@code pt-br}, {@code zh_Hans}; empty for any other word. */
    public static Optional<String> inPath(String word) {
        boolean known = word.length() >= 2 && word.length() <= 7 && IN_PATHS.contains(word.substring(0, 2))
                && (word.length() == 2 || word.length() >= 5 && (word.charAt(2) == '-' || word.charAt(2) == '_'));
        return known ? of(word) : Optional.empty();
    }

    /** Whether a text in one language is in that of the site too: {@code en-US} is {@code en}. */
    public static boolean isWithin(String tag, String ofSite) {
        return tag.equalsIgnoreCase(ofSite)
                || tag.toLowerCase(Locale.ROOT).startsWith(ofSite.toLowerCase(Locale.ROOT) + "-");
    }
}
