package dev.pressmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @MethodSource("dev.pressmark.search.SearchVectors#all")
    void everyExampleHasItsWords(SearchVectors.Vector vector) {
        assertThat(Tokens.of(vector.text())).isEqualTo(vector.words());
    }

    @Test
    void thereAreExamplesEnough() {
        assertThat(SearchVectors.all()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一段简单", "データベース", "가나다라", "ฐานข้อมูล", "𠀀𠀁𠀂"})
    void everyStretchOfAScriptWithoutBlanksIsFoundByItsPairs(String text) {
        List<String> words = Tokens.of(text);
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            assertThat(words).contains(new String(signs, i, 1));
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < signs.length; i++) {
            pairs.add(new String(signs, i, 2));
        }
        assertThat(words).containsAll(pairs);
    }

    @Test
    void aTextOfAMillionSignsIsCutInNoTime() {
        assertThat(Tokens.of("'".repeat(500_000) + "a'".repeat(250_000))).hasSize(1);
    }
}
