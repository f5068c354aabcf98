package dev.pressmark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest(name = "\"{0}\" is taken for \"{1}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Read‑Write | read-write", "“A”  ‘b’ | \"a\" 'b'", "it’s | it's", "100\u202FGB | 100 gb", "ﬁle | file",
        "Ｃａｃｈｅ | cache",
        "a\u00ADb\u200Bc | abc", "A — B | a - b", "x\u00A0\u3000 y | x y", "É | é"})
    void whatReadersTakeForTheSameIsTheSame(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
        assertThat(Folded.of("\u2003\t" + text + " \n")).isEqualTo(folded);
    }

    @Test
    void foldingWhatIsFoldedChangesNothing() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random dice = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int n = dice.nextInt(12); n >= 0; n--) {
                text.appendCodePoint(dice.nextBoolean() ? 0x20 + dice.nextInt(0x500) : 0x2000 + dice.nextInt(0xB000));
            }
            String once = Folded.of(text.toString());
            assertThat(Folded.of(once)).as("seed %s, text <%s>", seed, text).isEqualTo(once);
        }
    }
}
