package dev.pressmark.language;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class Direction {

    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ars", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS =
            Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");

    private Direction() {}

    /**
     * Whether a language, by its BCP 47 tag, is written from right to left: as its script says, else as it mostly is.
     */
    public static boolean isRightToLeft(String language) {
        String[] parts = language.toLowerCase(Locale.ROOT).split("-");
        return parts.length > 1 && parts[1].length() == 4 ? SCRIPTS.contains(parts[1]) : LANGUAGES.contains(parts[0]);
    }
}
