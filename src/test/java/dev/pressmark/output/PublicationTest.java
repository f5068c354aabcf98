package dev.pressmark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that change what they are, links where files were, and what stands in the way. */
class PublicationTest {

    @TempDir
    private Path parent;

    private Folder folder;

    @BeforeEach
    void aFolder() {
        folder = new Folder(parent.resolve("public"));
    }

    @Test
    void aFileTakesThePlaceOfAFolderAndAFolderThatOfAFile() throws IOException {
        write(Map.of("a/b/c", "1", "x", "1"));
        write(Map.of("a", "2", "x/y/z", "2"));
        assertThat(folder.files().keySet()).containsExactly("a", "x/y/z");
    }

    @Test
    void aFolderThatHoldsSomebodyElsesFileMakesNoWay() throws IOException {
        write(Map.of("a/b/c", "1"));
        folder.with("a/b/mine", "mine");
        assertThatThrownBy(() -> write(Map.of("a", "2"))).isInstanceOf(ForeignFolderException.class)
                .hasMessageContaining("a/b/mine");
        assertThat(folder.files().keySet()).containsExactly("a/b/c", "a/b/mine");
    }

    @Test
    void aLinkInPlaceOfAFolderOfTheSiteIsNamedAndNothingIsRemovedThroughIt() throws IOException {
        Map<String, String> site = Map.of("index.html", "1", "a/x/index.html", "1", "a/y/index.html", "1");
        write(site);
        Folder elsewhere = new Folder(parent.resolve("elsewhere")).copyOf(folder.path().resolve("a"));
        folder.without("a");
        Files.createSymbolicLink(folder.path().resolve("a"), elsewhere.path());
        String before = elsewhere.print();
        for (Map<String, String> next : java.util.List.of(site, Map.of("index.html", "2"),
                Map.of("index.html", "2", "a/x/index.html", "2"), Map.of("a/new/index.html", "2"))) {
            assertThatThrownBy(() -> write(next)).isInstanceOf(ForeignFolderException.class)
                    .hasMessage(folder.path().resolve("a") + " is a symbolic link, and through links nothing is written or"
                            + " removed; remove it, or name the folder that it leads to with --output");
            assertThat(elsewhere.print()).isEqualTo(before);
            assertThat(folder.text("index.html")).isEqualTo("1");
        }
    }

    @Test
    void aLinkInPlaceOfAFileOfTheSiteIsNamed() throws IOException {
        write(Map.of("index.html", "1"));
        new Folder(parent).with("mine", "mine");
        folder.without("index.html");
        Files.createSymbolicLink(folder.path().resolve("index.html"), parent.resolve("mine"));
        assertThatThrownBy(() -> write(Map.of("index.html", "mine"))).hasMessageContaining("is a symbolic link");
        assertThat(new Folder(parent).text("mine")).isEqualTo("mine");
    }

    @Test
    void linksAmongOurOwnFilesAreNotFollowed() throws IOException {
        write(Map.of("index.html", "1"));
        for (String name : java.util.List.of("stage", "kept", "manifest.new", "pending.new", "lock")) {
            new Folder(parent).with("elsewhere/" + name + "/precious", "mine");
            new Folder(parent).with("precious-" + name, "mine");
            Path link = folder.path().resolve(".pressmark").resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, name.length() > 5 || name.equals("lock") ? parent.resolve("precious-" + name)
                    : parent.resolve("elsewhere").resolve(name));
            try {
                write(Map.of("index.html", "2" + name, name, "new"));
            } catch (IOException e) {
                assertThat(name).isEqualTo("lock");
            }
            assertThat(new Folder(parent).text("elsewhere/" + name + "/precious")).isEqualTo("mine");
            assertThat(new Folder(parent).text("precious-" + name)).isEqualTo("mine");
        }
    }

    @Test
    void somebodyElsesLinksStayAsTheyAre() throws IOException {
        write(Map.of("index.html", "1"));
        Files.createSymbolicLink(folder.path().resolve("downloads"), parent);
        write(Map.of("index.html", "2", "a/index.html", "2"));
        assertThat(Files.isSymbolicLink(folder.path().resolve("downloads"))).isTrue();
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Files.createDirectories(parent.resolve("srv"));
        Files.createSymbolicLink(parent.resolve("public"), parent.resolve("srv"));
        write(Map.of("index.html", "1"));
        write(Map.of("index.html", "2"));
        assertThat(new Folder(parent.resolve("srv")).text("index.html")).isEqualTo("2");
    }

    @Test
    void anythingMayTakeThePlaceOfAnythingForTwoHundredSeeds() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Random dice = new Random(seed);
            Map<String, String> site = new TreeMap<>();
            for (int files = dice.nextInt(6); files > 0; files--) {
                String path = "abc".charAt(dice.nextInt(3)) + (dice.nextBoolean() ? "" : "/" + "abc".charAt(dice.nextInt(3))
                        + (dice.nextBoolean() ? "" : "/" + "abc".charAt(dice.nextInt(3))));
                boolean free = site.keySet().stream().noneMatch(one -> one.startsWith(path + "/") || path.startsWith(one + "/"));
                if (free) {
                    site.put(path, "text " + dice.nextInt(2));
                }
            }
            write(site);
            Map<String, String> now = new LinkedHashMap<>();
            folder.files().forEach((file, bytes) -> now.put(file, new String(bytes, StandardCharsets.UTF_8)));
            assertThat(now).as("seed %s", seed).isEqualTo(site);
            assertThat(folder.path().resolve(".pressmark").toFile().list()).isSubsetOf("lock", "manifest");
        }
    }

    private void write(Map<String, String> files) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.path())) {
            boolean fine = false;
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    output.write(file.getKey(), ByteBuffer.wrap(file.getValue().getBytes(StandardCharsets.UTF_8)));
                }
                output.finish();
                fine = true;
            } finally {
                if (!fine) {
                    output.abandon();
                }
            }
        }
    }
}
