package dev.pressmark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path parent;

    private Folder folder;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = new Folder(parent.resolve("deep/public"));
    }

    @Test
    void nothingIsSeenBeforeTheEnd() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.path())) {
            output.write("index.html", bytes("home"));
            output.write("tags/a/index.html", bytes("a"));
            assertThat(folder.files()).isEmpty();
            output.finish();
        }
        assertThat(folder.files().keySet()).containsExactly("index.html", "tags/a/index.html");
    }

    @Test
    void whatIsTheSameKeepsItsTimeStamp() throws IOException {
        write(Map.of("same", "1", "other", "1"));
        Files.setLastModifiedTime(folder.path().resolve("same"), LONG_AGO);
        Files.setLastModifiedTime(folder.path().resolve("other"), LONG_AGO);
        assertThat(write(Map.of("same", "1", "other", "2"))).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(folder.path().resolve("same"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.path().resolve("other"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void pagesThatAreGoneVanishWithTheirFolders() throws IOException {
        write(Map.of("a/b/c/index.html", "1", "a/index.html", "1"));
        write(Map.of("a/index.html", "1"));
        assertThat(folder.files().keySet()).containsExactly("a/index.html");
        assertThat(folder.has("a/b")).isFalse();
    }

    @Test
    void filesOfSomebodyElseSurvive() throws IOException {
        write(Map.of("index.html", "1", "a/index.html", "1"));
        folder.with("CNAME", "example.org").with("a/mine.txt", "mine");
        write(Map.of("index.html", "2"));
        assertThat(folder.files().keySet()).containsExactly("CNAME", "a/mine.txt", "index.html");
    }

    @Test
    void aFileOfSomebodyElseIsNeverWrittenOver() throws IOException {
        write(Map.of("index.html", "1"));
        folder.with("about/index.html", "mine");
        assertThatThrownBy(() -> write(Map.of("index.html", "2", "about/index.html", "ours")))
                .isInstanceOf(ForeignFolderException.class)
                .hasMessage(folder.path() + " holds files that Pressmark did not write: about/index.html"
                        + "; name another folder with --output, or empty this one");
        assertThat(folder.text("about/index.html")).isEqualTo("mine");
        assertThat(folder.text("index.html")).isEqualTo("1");
        write(Map.of("index.html", "2"));
        assertThat(folder.text("index.html")).isEqualTo("2");
    }

    @Test
    void aFileThatSomebodyChangedIsMadeGoodAgain() throws IOException {
        write(Map.of("index.html", "right"));
        folder.with("index.html", "wrong");
        write(Map.of("index.html", "right"));
        assertThat(folder.text("index.html")).isEqualTo("right");
    }

    @Test
    void aFileThatSomebodyRemovedIsWrittenAgain() throws IOException {
        write(Map.of("a/index.html", "1", "b", "1"));
        folder.without("a");
        write(Map.of("a/index.html", "1", "b", "1"));
        assertThat(folder.files().keySet()).containsExactly("a/index.html", "b");
    }

    @Test
    void whatAKilledBuildLeftIsCleanedAway() throws IOException {
        write(Map.of("index.html", "1"));
        folder.with(".pressmark/stage/half/index.html", "half").with(".pressmark/manifest.new", "half");
        write(Map.of("index.html", "2"));
        assertThat(folder.files().keySet()).containsExactly("index.html");
        assertThat(folder.has(".pressmark/stage")).isFalse();
    }

    @Test
    void theFirstBuildMayHaveBeenKilledToo() throws IOException {
        folder.with(".pressmark/stage/index.html", "half");
        write(Map.of("index.html", "1"));
        assertThat(folder.files().keySet()).containsExactly("index.html");
    }

    @Test
    void aBuildThatIsGivenUpLeavesNoTrace() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.path())) {
            output.write("index.html", bytes("1"));
            output.abandon();
        }
        assertThat(folder.path().toFile().list()).isNullOrEmpty();
        write(Map.of("index.html", "1"));
        try (OutputFolder output = OutputFolder.open(folder.path())) {
            output.write("index.html", bytes("2"));
            output.abandon();
        }
        assertThat(folder.text("index.html")).isEqualTo("1");
        assertThat(folder.has(".pressmark/stage")).isFalse();
    }

    @Test
    void twoBuildsAtATimeAreNotLetIn() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.path())) {
            assertThatThrownBy(() -> OutputFolder.open(folder.path())).isInstanceOf(IOException.class)
                    .hasMessage("another build is writing into " + folder.path() + "; wait for it to end");
            output.write("index.html", bytes("1"));
            output.finish();
        }
        assertThat(write(Map.of("index.html", "2"))).isEqualTo(1);
    }

    @Test
    void aFolderThatSomebodyElseWroteIsNotTouched() {
        folder.with("diary.txt", "mine");
        assertThatThrownBy(() -> write(Map.of("index.html", "1"))).isInstanceOf(ForeignFolderException.class)
                .hasMessage(folder.path() + " holds files that Pressmark did not write: diary.txt"
                        + "; name another folder with --output, or empty this one");
        assertThat(folder.path().toFile().list()).containsExactly("diary.txt");
    }

    @Test
    void aManifestCannotSendARemovalOutOfTheFolder() throws IOException {
        new Folder(parent).with("deep/precious.txt", "mine");
        write(Map.of("index.html", "1"));
        folder.with(".pressmark/manifest", "pressmark manifest 1\n../precious.txt\nindex.html\n" + parent
                + "/deep/precious.txt\n");
        write(Map.of("index.html", "2"));
        assertThat(new Folder(parent).text("deep/precious.txt")).isEqualTo("mine");
    }

    @Test
    void aLinkInTheOutputIsNotFollowedOut() throws IOException {
        write(Map.of("a/index.html", "1"));
        folder.without("a");
        Path elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
        Files.createSymbolicLink(folder.path().resolve("a"), elsewhere);
        try {
            write(Map.of("a/index.html", "2"));
        } catch (IOException e) {
            assertThat(e).hasMessageContaining(folder.path().toString());
        }
        assertThat(elsewhere.toFile().list()).isEmpty();
    }

    @Test
    void buildingOverTheLastOutputIsBuildingAnewForSixtySeeds() throws IOException {
        Map<String, String> site = new TreeMap<>();
        for (long seed = 0; seed < 60; seed++) {
            Random dice = new Random(seed);
            for (int edits = 1 + dice.nextInt(8); edits > 0; edits--) {
                edit(site, dice);
            }
            write(site);
            Map<String, String> now = new LinkedHashMap<>();
            folder.files().forEach((file, bytes) -> now.put(file, new String(bytes, StandardCharsets.UTF_8)));
            assertThat(now).as("after the edits of seed %s", seed).isEqualTo(site);
        }
    }

    private static void edit(Map<String, String> site, Random dice) {
        String name = "abc".charAt(dice.nextInt(3)) + "/" + dice.nextInt(4);
        String file = dice.nextBoolean() ? name + "/index.html" : name + ".txt";
        if (dice.nextInt(3) == 0) {
            site.remove(file);
        } else {
            site.put(file, "text " + dice.nextInt(3));
        }
    }

    private int write(Map<String, String> files) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.path())) {
            boolean fine = false;
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    output.write(file.getKey(), bytes(file.getValue()));
                }
                output.finish();
                fine = true;
            } finally {
                if (!fine) {
                    output.abandon();
                }
            }
            return output.changedFiles();
        }
    }

    private static ByteBuffer bytes(String text) {
        return StandardCharsets.UTF_8.encode(text);
    }
}
