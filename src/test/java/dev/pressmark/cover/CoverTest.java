package dev.pressmark.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class CoverTest {

    private static final Pattern MARK =
            Pattern.compile("<i class=\"mark m(\\d)( f)? k(\\d+)\" data-m=\"(.*)\" aria-hidden=\"true\"></i>");

    @Test
    void drawsEveryCoverAsItHasAlwaysBeenDrawn() throws IOException {
        List<String[]> covers = vectors("cover");
        assertThat(covers).hasSizeGreaterThan(200).allSatisfy(row ->
                assertThat(Cover.svg(row[1])).as(row[1]).isEqualTo(row[2]));
    }

    @Test
    void drawsEveryMarkAsItHasAlwaysBeenDrawn() throws IOException {
        List<String[]> marks = vectors("mark");
        assertThat(marks).hasSizeGreaterThan(20).allSatisfy(row -> {
            Matcher mark = MARK.matcher(row[2]);
            assertThat(mark.matches()).isTrue();
            assertThat(Monogram.of(row[1])).as(row[1]).isEqualTo(new Monogram(mark.group(4),
                    Integer.parseInt(mark.group(1)), mark.group(2) != null, Integer.parseInt(mark.group(3))));
        });
    }

    @Test
    void noTwoOf1275CoversAreEqual() {
        Set<String> seen = new HashSet<>();
        keys(1_275).forEach(key -> assertThat(seen.add(Cover.svg(key))).as("the cover of %s is new", key).isTrue());
    }

    @Test
    void aCoverTakesAtMost350Bytes() {
        keys(50_000).forEach(key -> assertThat(Cover.svg(key).length()).as(key).isLessThanOrEqualTo(350));
    }

    @Test
    void aCoverIsWellFormedAndHasNoText() throws Exception {
        for (String key : keys(500)) {
            String text = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Cover.svg(key)))).getDocumentElement().getTextContent();
            assertThat(text).as(key).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Architecture Digest, AD", "21CTO, 21", "美团技术团队, 美", "'', ?", "😀, ?", "'  -- ', ?", "ITPUB, I",
        "straße, S", "ßeta, ß", "e-commerce, EC", "Notes 美团, N"
    })
    void aMarkHasOneOrTwoLetters(String name, String letters) {
        assertThat(Monogram.of(name).letters()).isEqualTo(letters);
    }

    private static List<String> keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "/articles/2018/05/made-up-" + i + "/").toList();
    }

    private static List<String[]> vectors(String kind) throws IOException {
        try (InputStream in = CoverTest.class.getResourceAsStream("/cover/vectors.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t"))
                    .filter(row -> row[0].equals(kind))
                    .toList();
        }
    }
}
