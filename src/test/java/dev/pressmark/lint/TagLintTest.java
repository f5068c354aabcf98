package dev.pressmark.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.lint.TagFinding.Kind;
import dev.pressmark.model.Folded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagLintTest {

    @ParameterizedTest
    @CsvSource({
        "Kafka, kafka, CASE", "GraphQL, graphql, CASE",
        "back-end, back\u2011end, TYPOGRAPHY", "Event Sourcing, Event\u202Fsourcing, TYPOGRAPHY",
        "back-end, back end, SPACING", "back-end, backend, SPACING", "Node.js, nodejs, SPACING", "CI/CD, CICD, SPACING",
        "Microservice, micro-services, PLURAL", "library, Libraries, PLURAL", "class, classes, PLURAL",
        "API, APIs, PLURAL",
        "box, boxes, PLURAL", "Design Pattern, Design Patterns, PLURAL",
        "Kubernetes, Kuberentes, SPELLING", "Kubernetes, Kubernets, SPELLING", "scalability, scaleability, SPELLING",
        "PostgreSQL, PostgreSLQ, SPELLING", "数据库架构设计, 数据库构架设计, SPELLING"})
    void namesThatMayBeOneAreToldWithWhatTheyDifferIn(String one, String other, Kind kind) {
        assertThat(kinds(one, other)).as("%s and %s", one, other).containsExactly(kind);
        assertThat(kinds(other, one)).as("%s and %s", other, one).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Java, Lava", "C, C#", "C, C++", "C++, C#", "Go, Git", "v1, v2", "v10, v11", "Python 2, Python 3",
                "HTML4, HTML5",
        ".NET, Net", "HTTP, HTTPS", "http, https", "new, news", "version 1.0, version 10", "Scala, Scalar",
        "React, Preact", "container, contained", "Objective-C, Objective-C++", "class, clas", "Redis, Radis",
        "AWS, AW", "status, statu", "Angular 1, Angular 2", "release-2019, release-2018", "testing, resting",
        "iOS, iO", "analysis, analysi", "R, Rs", "A, B"})
    void namesThatAreTwoAreLeftAlone(String one, String other) {
        assertThat(kinds(one, other)).as("%s and %s", one, other).isEmpty();
    }

    @Test
    void twoWordsThatAreBothUsedOftenAreNoSlip() {
        assertThat(findings(Map.of("Clojure", 40, "Closure", 30))).isEmpty();
        assertThat(findings(Map.of("Kubernetes", 400, "Kuberentes", 30))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kafka,", ",Kafka", "Kafka;", "Kafka ,", "Kafka、"})
    void aCommaTooManyIsTold(String name) {
        assertThat(findings(Map.of(name, 2))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.COMMA);
            assertThat(finding.keep()).isEqualTo("Kafka");
            assertThat(finding.aliases()).containsExactly(name);
        });
        assertThat(findings(Map.of(name, 2, "Kafka", 1))).singleElement().extracting(TagFinding::keep)
                .isEqualTo("Kafka");
    }

    @Test
    void aGroupIsOneFindingThatKeepsWhatMostArticlesHave() {
        TagFinding finding = findings(Map.of("Microservices", 7, "microservices", 2, "Micro-services", 1,
                "Microservice", 3)).get(0);
        assertThat(finding.line())
                .isEqualTo("Micro-services (1), Microservice (3), Microservices (7), microservices (2)");
        assertThat(finding.keep()).isEqualTo("Microservices");
        assertThat(finding.lines()).containsExactly("\"Microservices\":",
                "  aliases: [\"Micro-services\", \"Microservice\", \"microservices\"]");
    }

    @Test
    void aTagThatIsACategoryIsTold() {
        List<TagFinding> findings = new TagLint(new TreeMap<>(Map.of("operations", 3, "Kafka", 1)), List.of(),
                Map.of(Folded.of("Operations"), "Operations")).findings();
        assertThat(findings).singleElement().extracting(TagFinding::kind).isEqualTo(Kind.CATEGORY);
    }

    @Test
    void tenThousandTagsTakeNoTime() {
        Random random = new Random(1);
        TreeMap<String, Integer> names = new TreeMap<>();
        while (names.size() < 10_000) {
            char[] letters = new char[6 + random.nextInt(18)];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (char) ('a' + random.nextInt(26));
            }
            names.put(new String(letters), 1 + random.nextInt(9));
        }
        names.put("kubernetes operator", 9);
        names.put("kubernetse operator", 1);
        assertThat(best(names)).as("milliseconds for 10,000 tags").isLessThan(800);
    }

    /** Each is alike to hundreds of others: a lint that compared pairs would take minutes. */
    @Test
    void tenThousandTagsOfOneSeriesTakeNoTimeEither() {
        TreeMap<String, Integer> names = new TreeMap<>();
        for (char a = 'a'; a < 'a' + 22; a++) {
            for (char b = 'a'; b < 'a' + 22; b++) {
                for (char c = 'a'; c < 'a' + 21; c++) {
                    names.put("ser" + a + "ies" + b + "of" + c + "tags", 1);
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(10_000);
        assertThat(best(names)).as("milliseconds for a series").isLessThan(800);
    }

    private static long best(TreeMap<String, Integer> names) {
        long best = Long.MAX_VALUE;
        for (int look = 0; look < 5 && best > 800; look++) {
            long start = System.nanoTime();
            new TagLint(new TreeMap<>(names), List.of(), Map.of()).findings();
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        return best;
    }

    private static List<Kind> kinds(String... names) {
        Map<String, Integer> counts = new HashMap<>();
        Arrays.stream(names).forEach(name -> counts.put(name, 1));
        return findings(counts).stream().map(TagFinding::kind).toList();
    }

    private static List<TagFinding> findings(Map<String, Integer> counts) {
        return new TagLint(new TreeMap<>(counts), List.of(), Map.of()).findings();
    }
}
