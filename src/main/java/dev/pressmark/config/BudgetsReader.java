package dev.pressmark.config;

import dev.pressmark.config.SiteConfig.Budgets;
import dev.pressmark.yaml.YamlFields;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the group {@code check} of {@code site-config.yaml}. */
final class BudgetsReader {

    static final Set<String> KEYS = Set.of("page_weight", "image_weight", "files");
    private static final Pattern WEIGHT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9])?) ?([kM]?)B?");
    private static final Pattern BYTES = Pattern.compile("[0-9]{1,12}");
    private static final int MANY = 1_000_000;

    private BudgetsReader() {}

    static Budgets read(YamlFields fields) {
        return new Budgets(weight(fields, "page_weight", Budgets.USUAL.page()),
                weight(fields, "image_weight", Budgets.USUAL.image()), fields.integer("files", 1, MANY));
    }

    private static long weight(YamlFields fields, String key, long otherwise) {
        Optional<String> text = fields.text(key);
        long weight = text.map(BudgetsReader::bytes).orElse(otherwise);
        if (weight < 1) {
            fields.error(key, "bad-weight", "\"" + text.orElse("") + "\" is no weight", "bytes, or a number of kB or MB: 100 kB",
                    "write such a weight");
            return otherwise;
        }
        return weight;
    }

    /** Kilobytes of a thousand bytes each; 0 where the text is no weight. */
    private static long bytes(String text) {
        if (BYTES.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        Matcher weight = WEIGHT.matcher(text);
        if (!weight.matches()) {
            return 0;
        }
        int zeros = weight.group(2).equals("k") ? 3 : weight.group(2).equals("M") ? 6 : 0;
        return new BigDecimal(weight.group(1)).movePointRight(zeros).longValue();
    }
}
