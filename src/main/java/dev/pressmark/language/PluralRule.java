package dev.pressmark.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which form of a word a count asks for: the cardinal rules of Unicode CLDR 46, {@code
 * common/supplemental/plurals.xml},
 * for whole numbers from 0 up. A browser says the same with {@code Intl.PluralRules}. The JDK has no such rules.
 */
public enum PluralRule {
    /** One form for every count. */
    NONE("bm bo dz id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh",
            "other") {
        @Override
        String form(int n) {
            return "other";
        }
    },
    /** One, and all others; what a language is taken for that no other rule names. */
    ONE("", "one other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : "other";
        }
    },
    /** Nothing and one alike. */
    ZERO_AND_ONE("ak am as bho bn doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti wa zu", "one other") {
        @Override
        String form(int n) {
            return n <= 1 ? "one" : "other";
        }
    },
    /** Nothing and one alike, and a form for whole millions. */
    FRENCH("fr pt", "one many other") {
        @Override
        String form(int n) {
            return n <= 1 ? "one" : n % 1_000_000 == 0 ? "many" : "other";
        }
    },
    /** One, and a form for whole millions. */
    SPANISH("ca es it lld scn vec", "one many other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : n > 0 && n % 1_000_000 == 0 ? "many" : "other";
        }
    },
    /** 1, 21, 31; 2 to 4, 22 to 24; the rest. */
    RUSSIAN("be ru uk", "one few many other") {
        @Override
        String form(int n) {
            return isOne(n) ? "one" : isFew(n) ? "few" : "many";
        }
    },
    /** As {@link #RUSSIAN}, with the rest as other. */
    SERBIAN("bs hr sh sr", "one few other") {
        @Override
        String form(int n) {
            return isOne(n) ? "one" : isFew(n) ? "few" : "other";
        }
    },
    /** 1; 2 to 4, 22 to 24; the rest. */
    POLISH("pl", "one few many other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : isFew(n) ? "few" : "many";
        }
    },
    /** 1; 2 to 4; the rest. */
    CZECH("cs sk", "one few many other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other";
        }
    },
    /** By the last two digits: 01, 02, 03 and 04. */
    SLOVENIAN("sl", "one two few other") {
        @Override
        String form(int n) {
            return switch (n % 100) {
                case 1 -> "one";
                case 2 -> "two";
                case 3, 4 -> "few";
                default -> "other";
            };
        }
    },
    /** 1, 21; 2 to 9, 22 to 29; 10 to 20 and whole tens. */
    LITHUANIAN("lt", "one few many other") {
        @Override
        String form(int n) {
            boolean teen = n % 100 >= 11 && n % 100 <= 19;
            return n % 10 == 1 && !teen ? "one" : n % 10 >= 2 && !teen ? "few" : "other";
        }
    },
    /** Whole tens and 11 to 19; 1, 21; the rest. */
    LATVIAN("lv prg", "zero one other") {
        @Override
        String form(int n) {
            boolean teen = n % 100 >= 11 && n % 100 <= 19;
            return n % 10 == 0 || teen ? "zero" : n % 10 == 1 ? "one" : "other";
        }
    },
    /** 1; nothing and what ends in 01 to 19; the rest. */
    ROMANIAN("mo ro", "one few other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : n == 0 || n % 100 >= 1 && n % 100 <= 19 ? "few" : "other";
        }
    },
    /** 1, 21, but not 11; the rest. */
    MACEDONIAN("is mk", "one other") {
        @Override
        String form(int n) {
            return isOne(n) ? "one" : "other";
        }
    },
    /** 1; 2; the rest. */
    HEBREW("he iu iw naq sat se sma smi smj smn sms", "one two other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : n == 2 ? "two" : "other";
        }
    },
    /** 0; 1; 2; what ends in 03 to 10; in 11 to 99; the rest. */
    ARABIC("ar ars", "zero one two few many other") {
        @Override
        String form(int n) {
            int last = n % 100;
            return switch (n) {
                case 0 -> "zero";
                case 1 -> "one";
                case 2 -> "two";
                default -> last >= 3 && last <= 10 ? "few" : last >= 11 ? "many" : "other";
            };
        }
    },
    /** 1; 2; 3 to 6; 7 to 10; the rest. */
    IRISH("ga", "one two few many other") {
        @Override
        String form(int n) {
            return n == 1 ? "one" : n == 2 ? "two" : n >= 3 && n <= 6 ? "few" : n >= 7 && n <= 10 ? "many" : "other";
        }
    },
    /** A form for each of 0, 1, 2, 3 and 6. */
    WELSH("cy", "zero one two few many other") {
        @Override
        String form(int n) {
            return switch (n) {
                case 0 -> "zero";
                case 1 -> "one";
                case 2 -> "two";
                case 3 -> "few";
                case 6 -> "many";
                default -> "other";
            };
        }
    };

    private static final Map<String, PluralRule> RULES = new HashMap<>();

    static {
        for (PluralRule rule : values()) {
            rule.languages.forEach(language -> RULES.put(language, rule));
        }
    }

    private final List<String> languages;
    private final List<String> forms;

    PluralRule(String languages, String forms) {
        this.languages = Arrays.asList(languages.split(" "));
        this.forms = Arrays.asList(forms.split(" "));
    }

    /** The rule of a language, by a BCP 47 tag. European Portuguese has not that of Brazil. */
    public static PluralRule of(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.startsWith("pt-pt") ? SPANISH : RULES.getOrDefault(tag.split("-", 2)[0], ONE);
    }

    /** The forms that counts may ask for, by their names in CLDR; {@code other} among them. */
    public List<String> forms() {
        return forms;
    }

    /** The form for a count, 0 or more. */
    abstract String form(int n);

    private static boolean isOne(int n) {
        return n % 10 == 1 && n % 100 != 11;
    }

    private static boolean isFew(int n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }
}
