package dev.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form a count asks for: the samples that CLDR gives with its rules. */
class PluralRuleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en, 1 one 0 other 2 other 11 other 21 other 1000 other",
        "zh-Hans, 0 other 1 other 2 other 100 other",
        "ja, 1 other",
        "fr, 0 one 1 one 2 other 17 other 1000000 many 2000000 many",
        "pt-BR, 0 one 1 one 2 other",
        "pt-PT, 0 other 1 one 2 other 1000000 many",
        "es, 0 other 1 one 2 other 1000000 many",
        "hi, 0 one 1 one 2 other",
        "ru, 1 one 21 one 101 one 2 few 4 few 22 few 0 many 5 many 11 many 12 many 14 many 19 many 111 many",
        "uk, 1 one 3 few 13 many",
        "sr, 1 one 21 one 2 few 24 few 0 other 5 other 11 other 12 other",
        "pl, 1 one 2 few 4 few 22 few 0 many 5 many 12 many 21 many 25 many",
        "cs, 1 one 2 few 4 few 0 other 5 other 22 other",
        "sl, 1 one 101 one 2 two 102 two 3 few 4 few 104 few 0 other 5 other 11 other",
        "lt, 1 one 21 one 2 few 9 few 22 few 0 other 10 other 11 other 19 other 30 other",
        "lv, 0 zero 10 zero 11 zero 19 zero 30 zero 1 one 21 one 2 other 9 other 22 other",
        "ro, 1 one 0 few 2 few 19 few 101 few 119 few 20 other 100 other",
        "is, 1 one 21 one 101 one 11 other 0 other 16 other",
        "he, 1 one 2 two 0 other 3 other 20 other",
        "ar, 0 zero 1 one 2 two 3 few 10 few 103 few 110 few 11 many 99 many 111 many 100 other 102 other 200 other",
        "ga, 1 one 2 two 3 few 6 few 7 many 10 many 0 other 11 other",
        "cy, 0 zero 1 one 2 two 3 few 6 many 4 other 5 other 7 other",
        "tlh, 1 one 0 other 2 other"})
    void aCountAsksForAForm(String language, String samples) {
        PluralRule rule = PluralRule.of(language);
        String[] parts = samples.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            assertThat(rule.form(Integer.parseInt(parts[i]))).as("%s of %s", parts[i], language)
                    .isEqualTo(parts[i + 1]);
        }
    }

    @Test
    void aRuleAsksForNoFormThatItDoesNotName() {
        for (PluralRule rule : PluralRule.values()) {
            assertThat(rule.forms()).as("%s", rule).contains("other");
            for (int n = 0; n < 2_000; n++) {
                assertThat(rule.forms()).as("%s of %s", n, rule).contains(rule.form(n));
            }
        }
    }
}
