package dev.pressmark.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Covers: the same for ever, different from one another, small, and nothing but two paths. */
class CoverTest {

    private static final String PATH_DATA = "[MhvHVlaqtz0-9 .-]+";

    private static String key(int i) {
        return "/articles/2018/05/n-" + i + "/";
    }

    @Test
    void coversAreWhatTheyHaveAlwaysBeen() {
        Map<String, String> vectors = Vectors.of("cover");

        assertThat(vectors).hasSize(300);
        vectors.forEach((key, svg) -> assertThat(Cover.svg(key)).as(key).isEqualTo(svg));
    }

    /** Of all pairs of keys about one in a hundred million share a cover; none do among these. */
    @ParameterizedTest
    @ValueSource(ints = {1_275, 12_750})
    void theCoversOfAnArchiveDiffer(int articles) {
        Set<String> covers = new HashSet<>();
        for (int i = 0; i < articles; i++) {
            assertThat(covers.add(Cover.svg(key(i)))).as(key(i)).isTrue();
        }
    }

    @Test
    void aCoverIsSmall() {
        long sum = 0;
        for (int i = 0; i < 50_000; i++) {
            String svg = Cover.svg(key(i));
            assertThat(svg.length()).as(svg).isLessThanOrEqualTo(350);
            sum += svg.length();
        }
        assertThat(sum / 50_000).isLessThan(240);
    }

    @Test
    void everyFamilyOccursAboutEquallyOften() {
        Map<Family, Integer> count = new EnumMap<>(Family.class);
        for (int i = 0; i < 13_000; i++) {
            count.merge(Family.thrown(new Dice(Fnv.hash(key(i)))), 1, Integer::sum);
        }
        assertThat(count).containsOnlyKeys(Family.values());
        assertThat(count.values()).allSatisfy(times -> assertThat(times).isBetween(850, 1150));
    }

    @Test
    void everyGroundOccurs() {
        Set<String> classes = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String svg = Cover.svg(key(i));
            classes.add(svg.substring(0, svg.indexOf(" viewBox")));
        }
        assertThat(classes)
                .containsExactlyInAnyOrder(
                        "<svg class=\"cover\"", "<svg class=\"cover r\"", "<svg class=\"cover b\"");
    }

    @Test
    void aCoverIsTwoPathsWithoutTextStyleOrScript() throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (int i = 0; i < 5_000; i++) {
            String svg = Cover.svg(key(i));
            Element root = parser.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 24 16");
            assertThat(root.getAttribute("aria-hidden")).isEqualTo("true");
            assertThat(root.getAttributes().getLength()).isEqualTo(3);
            assertThat(root.getTextContent()).isEmpty();
            assertPaths(svg, root.getChildNodes());
        }
    }

    private static void assertPaths(String svg, NodeList children) {
        assertThat(children.getLength()).as(svg).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            Element path = (Element) children.item(i);
            assertThat(path.getTagName()).isEqualTo("path");
            assertThat(path.getAttribute("d")).as(svg).startsWith("M").matches(PATH_DATA);
            assertThat(path.getAttribute("class")).isIn("", "s", "t", "d", "d t", "o");
            assertThat(path.getAttributes().getLength()).isEqualTo(path.hasAttribute("class") ? 2 : 1);
            assertThat(path.hasChildNodes()).isFalse();
        }
    }

    @Test
    void nothingOfTheKeyGetsIntoTheCover() {
        String form = "<svg class=\"cover( [rb])?\" viewBox=\"0 0 24 16\" aria-hidden=\"true\">"
                + "(<path( class=\"[a-z ]+\")? d=\"" + PATH_DATA + "\"/>){2}</svg>";
        String[] keys = {"", "/", "/\u7f8e/", "/\ud83d\ude80/", "\ud800", "\"><script>x()</script>", "\0\n\t&"};
        for (String key : keys) {
            assertThat(Cover.svg(key)).matches(form).isEqualTo(Cover.svg(key));
        }
    }
}
