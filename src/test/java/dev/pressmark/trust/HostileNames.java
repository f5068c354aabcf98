package dev.pressmark.trust;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A thousand names that do harm somewhere: written down, and made of each other by rules. */
final class HostileNames {

    private static final List<String> PARTS = List.of("..", ".", "", "%2e%2e", "%2E.", "..%2f", "%252e%252e", "\\", "..\\..", "/",
            "//host/share", "C:", "C:\\x", "\u0000", "a\u0000b", "\n", "\r\nx: y", "\u001B[2J", "\u007F", "CON", "con", "nul.txt", "AUX",
            "com1", "LPT9.html", "COM\u00B9", "prn ", "CONIN$", "trailing.", "trailing ", " leading", "...", ".. ", "~", "~root", "$HOME",
            "`id`", "|x", "a:b", "a:b:$DATA", "<x>", "\"", "'", "*", "?", "?x=1", "#x", "%", "%zz", "%00", "%ff", "index.html",
            ".pressmark", ".PRESSMARK", ".git", ".htaccess", "_redirects", "_headers", "CNAME", "robots.txt", "assets", "articles",
            "\u00E9", "e\u0301", "\u212B", "A\u030A", "\u1E9B\u0323", "\uFB01", "\u017F", "\u03C2", "\u0130", "\u0131", "\u00DF",
            "\u202Etxt.exe", "\u2066x\u2069", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2028", "\uD800", "\uDC00x", "\uFFFE",
            "\uFFFD", "\uE000", "\u0378", "\uD83D\uDE00", "\u7CFB\u7EDF", "\u0627\u0644", "-rf", "--", "+", "++", ".NET", "C#", "\u2024\u2024",
            "\uFF0E\uFF0E", "\u2215", "\uFF0F", "\uFF3C", "\u29F8", "file:///etc/passwd", "javascript:x", "//evil.example/");

    private HostileNames() {}

    static List<String> thousand() {
        Set<String> names = new LinkedHashSet<>(PARTS);
        for (int length : new int[] {95, 96, 97, 127, 239, 240, 241, 254, 255, 256, 300, 1_000, 5_000}) {
            for (String sign : List.of("a", "\u00E9", "\u7CFB", "\uD83D\uDE00", ".", "%2e", "-", "../", "a/")) {
                names.add(sign.repeat(length));
            }
        }
        Random dice = new Random(20261);
        while (names.size() < 1_000) {
            String name = part(dice);
            for (int more = dice.nextInt(4); more > 0; more--) {
                name += List.of("", "/", "\\", "%2f", " ", ".").get(dice.nextInt(6)) + part(dice);
            }
            switch (dice.nextInt(6)) {
                case 0 -> name = Normalizer.normalize(name, Normalizer.Form.NFD);
                case 1 -> name = name.toUpperCase(java.util.Locale.ROOT);
                case 2 -> name = "x" + name;
                default -> { }
            }
            names.add(name);
        }
        return new ArrayList<>(names);
    }

    private static String part(Random dice) {
        return PARTS.get(dice.nextInt(PARTS.size()));
    }
}
