package dev.pressmark.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The manual of the format is true: every example on it is read, and gives what the manual says. */
class ListingFormatTest {

    private static final Path MANUAL = Path.of("docs/listing-format.md");
    private static final Pattern EXAMPLE = Pattern.compile("```listing\n(.*?)```\n+```reads\n(.*?)```", Pattern.DOTALL);

    /** An example of the manual: the line it begins at, its listing, and what that reads as. */
    private record Example(int line, String listing, String reads) {}

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheManualReadsAsItSays() throws IOException {
        return examples().stream().map(example -> DynamicTest.dynamicTest("example at line " + example.line(), () ->
                assertThat(ListingNotation.of(example.listing())).isEqualTo(example.reads())));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleReadsTheSameWithTheLineEndsOfOtherSystems() throws IOException {
        return examples().stream().map(example -> DynamicTest.dynamicTest("example at line " + example.line(), () -> {
            String lf = example.listing();
            assertThat(ListingNotation.of(lf.replace("\n", "\r\n"))).isEqualTo(example.reads());
            assertThat(ListingNotation.of(lf.replace("\n", "\r"))).isEqualTo(example.reads());
            assertThat(ListingNotation.of("\uFEFF" + lf)).isEqualTo(example.reads());
            assertThat(ListingNotation.of(lf.stripTrailing())).isEqualTo(example.reads());
        }));
    }

    @Test
    void noExampleIsLeftWithoutItsReading() throws IOException {
        long listings = manual().lines().filter("```listing"::equals).count();
        assertThat(listings).isPositive();
        assertThat((long) examples().size()).isEqualTo(listings);
    }

    @Test
    void everyCodeThatReadingAListingTellsIsInTheManual() throws IOException {
        Set<String> told = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/pressmark/listing"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"").matcher(Files.readString(source)).results()
                        .forEach(match -> told.add(match.group(1)));
            }
        }
        String manual = manual();
        assertThat(told).contains("cut-entry", "missing-pages");
        assertThat(told).allSatisfy(code -> assertThat(manual).containsPattern("(?m)^\\|[^|]*`" + code + "`"));
    }

    private static List<Example> examples() throws IOException {
        String manual = manual();
        return EXAMPLE.matcher(manual).results()
                .map(match -> new Example(1 + (int) manual.substring(0, match.start()).lines().count(),
                        match.group(1), match.group(2).strip()))
                .toList();
    }

    private static String manual() throws IOException {
        return Files.readString(MANUAL).replace("\r\n", "\n");
    }
}
