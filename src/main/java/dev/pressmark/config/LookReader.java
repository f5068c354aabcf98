package dev.pressmark.config;

import dev.pressmark.config.Look.Colour;
import dev.pressmark.config.Look.Covers;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.yaml.YamlFields;
import dev.pressmark.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the group {@code theme}: values that go into a style sheet, and so may hold nothing that ends a declaration. */
final class LookReader {

    static final Set<String> KEYS = Set.of("paper", "ink", "serif", "sans", "vivid", "covers");

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})"
            + "|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\\([0-9.,%+\\-/ a-z]{1,60}\\)|[A-Za-z]{3,25}");
    private static final Pattern FONTS = Pattern.compile("(?:\"[^\"\\\\<>{};]*\"|'[^'\\\\<>{};]*'|[\\p{L}\\p{N} ,_-])+");
    private static final Pattern CHROMA = Pattern.compile("0|0?\\.[0-9]{1,4}");
    private static final double MOST_VIVID = .4;
    private static final List<String> COVERS =
            Stream.of(Covers.values()).map(covers -> covers.name().toLowerCase(Locale.ROOT)).toList();

    private final YamlFields fields;

    LookReader(YamlFields fields) {
        this.fields = fields;
    }

    Look read() {
        return new Look(colour("paper"), colour("ink"), fonts("serif"), fonts("sans"), vivid(), covers());
    }

    /** One colour for day and night, or a list of two. */
    private Optional<Colour> colour(String key) {
        List<YamlScalar> written = fields.list(key);
        boolean fine = written.size() <= 2 && written.stream().allMatch(one -> COLOUR.matcher(one.text()).matches());
        if (!fine) {
            fields.error(key, "bad-colour", "this is no colour, nor two", "a colour such as \"#faf6ee\" or oklch(.97 .01 88), "
                    + "or a list of one for the day and one for the night", "write such a colour, in quotes if it begins with #");
        }
        return written.isEmpty() || !fine
                ? Optional.empty()
                : Optional.of(new Colour(written.get(0).text(), written.get(written.size() - 1).text()));
    }

    private Optional<String> fonts(String key) {
        Optional<String> written = fields.text(key);
        if (written.isPresent() && !FONTS.matcher(written.get()).matches()) {
            fields.error(key, "bad-fonts", "this is no list of fonts", "names with commas between them, those of several "
                    + "words in quotes, as CSS has them: Georgia, \"Times New Roman\", serif", "write such a list");
            return Optional.empty();
        }
        return written;
    }

    private Optional<String> vivid() {
        Optional<String> written = fields.text("vivid");
        if (written.isPresent()
                && !(CHROMA.matcher(written.get()).matches() && Double.parseDouble(written.get()) <= MOST_VIVID)) {
            fields.error("vivid", "bad-chroma", "\"" + written.get() + "\" is no chroma", "a number from 0, grey, to 0.4",
                    "write such a number; the theme's own is 0.078");
            return Optional.empty();
        }
        return written;
    }

    private Covers covers() {
        String written = fields.text("covers").orElse("drawn");
        int known = COVERS.indexOf(written);
        if (known < 0) {
            fields.add(Diagnostic.error("unknown-covers", fields.span("covers"), "there are no covers \"" + written + "\"",
                    "how covers are drawn", Nearest.mend(written, COVERS)));
        }
        return Covers.values()[Math.max(0, known)];
    }
}
