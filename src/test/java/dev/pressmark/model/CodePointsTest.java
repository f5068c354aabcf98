package dev.pressmark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void tagsSortAsTheirBytesDo() {
        List<String> sorted = List.of("", "#", ".NET", "C", "C#", "C++", "Cache", "backend", "größer", "系统", "\uFFFD",
                "🚀", "🚀a");
        for (long seed = 0; seed < 100; seed++) {
            List<String> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(CodePoints.ORDER);
            assertThat(shuffled).as("seed %s", seed).isEqualTo(sorted);
        }
    }

    @Test
    void theOrderIsThatOfUtf8ForTenThousandPairs() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random dice = new Random(seed);
            String a = text(dice);
            String b = dice.nextBoolean() ? a + text(dice) : text(dice);
            int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(CodePoints.ORDER.compare(a, b))).as("seed %s: <%s> and <%s>", seed, a, b)
                    .isEqualTo(Integer.signum(bytes));
        }
    }

    private static String text(Random dice) {
        StringBuilder text = new StringBuilder();
        for (int n = dice.nextInt(4); n > 0; n--) {
            int c = dice.nextInt(3) == 0 ? 0x10000 + dice.nextInt(0x20000) : dice.nextInt(2) == 0 ? 0xE000
                    + dice.nextInt(0x1FFE)
                    : dice.nextInt(0xD800);
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
