package dev.pressmark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final Set<String> KNOWN = Set.of("title", "description", "language", "author", "base_url",
            "pagination");

    @ParameterizedTest
    @CsvSource({"titel,title", "Title,title", "tilte,title", "base-url,base_url", "desciption,description",
            "langauge,language"})
    void aSlipOfTheFingerIsForgiven(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
        assertThat(Nearest.mend(written, KNOWN)).isEqualTo("write \"" + meant + "\"");
    }

    @Test
    void whatIsNearNothingIsAnsweredWithAllThatIsKnown() {
        assertThat(Nearest.to("theme", Set.of("author", "language"))).isEmpty();
        assertThat(Nearest.mend("theme", Set.of("language", "author"))).isEqualTo("use one of: author, language");
        assertThat(Nearest.to("x", Set.of())).isEmpty();
    }

    @Test
    void ofEqualsTheFirstIsTaken() {
        assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }
}
