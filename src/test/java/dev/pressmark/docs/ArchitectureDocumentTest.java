package dev.pressmark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type and package that {@code docs/ARCHITECTURE.md} names is there, and it names every package. */
class ArchitectureDocumentTest {

    private static final Path MAIN = Path.of("src/main/java/dev/pressmark");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z./]+)`");

    @Test
    void namesNoTypeThatIsGone() throws IOException {
        String document = Files.readString(Path.of("docs/ARCHITECTURE.md"));
        Set<String> known = names();
        Matcher matcher = CODE.matcher(document);
        while (matcher.find()) {
            String name = matcher.group(1);
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
            if (Character.isUpperCase(last.charAt(0))) {
                assertThat(known).as("type named in docs/ARCHITECTURE.md").contains(last);
            }
        }
    }

    @Test
    void tellsOfEveryPackage() throws IOException {
        String document = Files.readString(Path.of("docs/ARCHITECTURE.md"));
        try (Stream<Path> folders = Files.list(MAIN).filter(Files::isDirectory)) {
            List<String> packages = folders.map(folder -> folder.getFileName().toString()).toList();
            assertThat(packages).isNotEmpty().allSatisfy(name ->
                    assertThat(document).as("a paragraph on package %s", name).contains("- **`" + name + "`**"));
        }
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path root : List.of(MAIN, Path.of("src/test/java/dev/pressmark"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    names.add(file.getFileName().toString().replace(".java", ""));
                    Matcher inner = Pattern.compile("(?:record|class|interface|enum) ([A-Z]\\w+)")
                            .matcher(Files.readString(file));
                    while (inner.find()) {
                        names.add(inner.group(1));
                    }
                }
            }
        }
        return names;
    }
}
