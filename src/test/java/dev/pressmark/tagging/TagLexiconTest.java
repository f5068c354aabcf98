package dev.pressmark.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagLexiconTest {

    private final TagLexicon lexicon = TagLexicon.of(Map.of(
            "e-commerce", List.of("ecommerce"), "Go", List.of("golang"), "GO", List.of(), "C++", List.of("cpp")));

    @Test
    void namesAndAliasesLeadToTheName() {
        assertThat(lexicon.canonical("C++")).contains("C++");
        assertThat(lexicon.canonical("golang")).contains("Go");
        assertThat(lexicon.canonical("C#")).isEmpty();
    }

    @Test
    void caseAndTypographyAreSeenThrough() {
        assertThat(lexicon.canonical("E\u2011Commerce")).contains("e-commerce");
        assertThat(lexicon.canonical("CPP")).contains("C++");
    }

    @Test
    void namesThatOnlyCaseTellsApartAreKeptApart() {
        assertThat(lexicon.canonical("Go")).contains("Go");
        assertThat(lexicon.canonical("GO")).contains("GO");
        assertThat(lexicon.canonical("go")).isEmpty();
    }

    @Test
    void aNameWinsOverAnAlias() {
        TagLexicon contested = TagLexicon.of(Map.of("A", List.of("B", "X"), "B", List.of("X")));
        assertThat(contested.canonical("B")).contains("B");
        assertThat(contested.canonical("X")).contains("A");
    }

    @Test
    void theEmptyLexiconKnowsNothing() {
        assertThat(TagLexicon.EMPTY.isEmpty()).isTrue();
        assertThat(TagLexicon.EMPTY.knows("Go")).isFalse();
        assertThat(TagLexicon.of(List.of(" ")).isEmpty()).isTrue();
    }
}
