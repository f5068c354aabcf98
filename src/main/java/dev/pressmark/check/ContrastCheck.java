package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Text stands out from its ground, by day and by night: ink and quiet text on paper, the colours of code on theirs, and
 * the inks of the categories on paper. Worked out from the tokens of the theme's style sheet, with what the settings
 * append to it.
 */
final class ContrastCheck implements Rule {

    private static final double LEAST = 4.5;
    private static final Pattern SHEET = Pattern.compile("assets/site\\.[^/]*css");

    /** Text and ground. */
    private record Pair(String text, String ground) {}

    private static final List<Pair> NEEDED = List.of(new Pair("--ink", "--paper"), new Pair("--soft", "--paper"));
    private static final List<Pair> OF_CODE = List.of(new Pair("--code-word", "--wash"), new Pair("--code-text", "--wash"),
            new Pair("--code-number", "--wash"), new Pair("--code-note", "--wash"));

    private final Set<String> unknown = new TreeSet<>();

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        Optional<String> sheet = site.files().stream().filter(file -> SHEET.matcher(file).matches()).findFirst();
        if (sheet.isEmpty()) {
            return;
        }
        SourceSpan place = SourceSpan.file(sheet.get());
        StyleSheet css = new StyleSheet(read(site, sheet.get()));
        Map<String, String> root = css.properties(List.of(":root", "html"));
        for (boolean night : new boolean[] {false, true}) {
            pairs(root, night, place, diagnostics);
            inks(css, root, night, place, diagnostics);
        }
        if (!unknown.isEmpty()) {
            diagnostics.add(RuleId.CONTRAST_UNKNOWN.at(place, "what colour this is cannot be worked out: "
                    + String.join(", ", unknown), "hex, rgb, hsl, oklch, oklab, light-dark() and color-mix()"));
        }
    }

    private void pairs(Map<String, String> root, boolean night, SourceSpan place, Diagnostics diagnostics) {
        CssValues values = new CssValues(root, night);
        List<Pair> pairs = new ArrayList<>(NEEDED);
        OF_CODE.stream().filter(pair -> root.containsKey(pair.text()) && root.containsKey(pair.ground())).forEach(pairs::add);
        for (Pair pair : pairs) {
            Optional<Double> contrast = contrast(values, pair);
            if (contrast.isPresent() && contrast.get() < LEAST) {
                tell(place, pair.text() + " on " + pair.ground() + time(night) + " has " + ratio(contrast.get()), diagnostics);
            }
        }
    }

    /** The worst ink is told, with how many are too weak. */
    private void inks(StyleSheet css, Map<String, String> root, boolean night, SourceSpan place, Diagnostics diagnostics) {
        int worst = -1;
        int weak = 0;
        double least = LEAST;
        int highest = css.highest(".k");
        for (int k = 0; k <= highest; k++) {
            Map<String, String> properties = new HashMap<>(root);
            properties.putAll(css.properties(List.of(".k")));
            properties.putAll(css.properties(List.of(".k" + k)));
            double contrast = contrast(new CssValues(properties, night), new Pair("--acc", "--paper")).orElse(LEAST);
            weak += contrast < LEAST ? 1 : 0;
            if (contrast < least) {
                least = contrast;
                worst = k;
            }
        }
        if (weak > 0) {
            tell(place, weak + " of " + (highest + 1) + " inks of categories" + time(night) + ": the weakest, k" + worst + ", has "
                    + ratio(least), diagnostics);
        }
    }

    private Optional<Double> contrast(CssValues values, Pair pair) {
        Optional<Colour> text = values.colour(pair.text());
        Optional<Colour> ground = values.colour(pair.ground());
        if (text.isEmpty()) {
            unknown.add(pair.text());
        }
        if (ground.isEmpty()) {
            unknown.add(pair.ground());
        }
        return text.flatMap(one -> ground.map(one::contrast));
    }

    private static void tell(SourceSpan place, String found, Diagnostics diagnostics) {
        diagnostics.add(RuleId.LOW_CONTRAST.at(place, found, "4.5 to 1 at least"));
    }

    private static String time(boolean night) {
        return night ? " by night" : " by day";
    }

    /** Rounded down, so that what is too little never looks like enough. */
    private static String ratio(double contrast) {
        long hundredths = (long) Math.floor(contrast * 100);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + " to 1";
    }

    private static String read(CheckedSite site, String file) {
        try {
            return Files.readString(site.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
