package dev.pressmark.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.output.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds in processes of their own that are killed at random moments, and readers that walk the site while builds go on.
 * {@code -Dpressmark.kills=500} kills as many.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("pressmark.kills", 12);

    @TempDir
    private Path folder;

    private Folder site;
    private Folder output;

    @BeforeEach
    void aSite() {
        site = TwoSites.small(new Folder(folder.resolve("site")));
        output = new Folder(folder.resolve("public"));
    }

    @Test
    @Tag("slow")
    void wheneverABuildIsKilledTheSiteIsWholeAndTheNextBuildCleansUp() throws Exception {
        List<String> states = new ArrayList<>();
        for (int state = 0; state < 3; state++) {
            TwoSites.change(site, state);
            assertThat(CommandRun.of("build", "--site", site.path(), "--output", folder.resolve("of" + state)).code()).isZero();
            states.add(new Folder(folder.resolve("of" + state)).print());
        }
        CommandRun.of("build", "--site", site.path(), "--output", output.path());
        output.with("CNAME", "example.org");
        long usual = TimeUnit.SECONDS.toNanos(1);
        int killed = 0;
        int amid = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Random dice = new Random(kill);
            TwoSites.change(site, kill % 3);
            java.lang.Process process = BuildProcess.of(BuildProcess.java(), List.of(), site.path(), output.path(), 2).start();
            long start = System.nanoTime();
            // most of the time goes into starting: one of four is killed at any time, one once it writes, two once it puts in place
            int kind = dice.nextInt(4);
            Path sign = output.path().resolve(kind == 1 ? ".pressmark/stage" : ".pressmark/kept");
            boolean left = Files.exists(sign);
            while (kind > 0 && process.isAlive() && (left || !Files.exists(sign))) {
                left = left && Files.exists(sign);
                Thread.onSpinWait();
            }
            TimeUnit.MICROSECONDS.sleep(dice.nextInt(kind == 0 ? (int) (usual / 1_000) : kind == 1 ? 60_000 : 9_000));
            boolean wasAlive = process.isAlive();
            process.destroyForcibly().waitFor();
            killed += wasAlive ? 1 : 0;
            usual = wasAlive ? usual : System.nanoTime() - start;
            Map<String, byte[]> files = output.files();
            assertThat(files.remove("CNAME")).as("a file of somebody else, kill %s", kill).isNotNull();
            assertThat(WholeSite.missing(files)).as("kill %s", kill).isEmpty();
            amid += states.contains(Folder.print(files)) ? 0 : 1;
            if (kill % 3 == 2) {
                assertThat(CommandRun.of("build", "--site", site.path(), "--output", output.path()).code()).isZero();
                files = output.files();
                files.remove("CNAME");
                assertThat(Folder.print(files)).as("the build after kill %s", kill).isEqualTo(states.get(kill % 3));
                assertThat(Arrays.stream(output.path().resolve(".pressmark").toFile().list()).sorted())
                        .containsExactly("lock", "manifest");
            }
        }
        System.getLogger("pressmark").log(System.Logger.Level.INFO, killed + " of " + KILLS + " builds killed, " + amid
                + " while files were put in place; broken links: 0");
        assertThat(killed).isGreaterThan(KILLS / 4);
    }

    @Test
    void aReaderWhoWalksFromTheHomePageWhileBuildsGoOnMeetsNoMissingFile() throws Exception {
        TwoSites.change(site, 0);
        CommandRun.of("build", "--site", site.path(), "--output", output.path());
        AtomicBoolean over = new AtomicBoolean();
        List<String> missed = java.util.Collections.synchronizedList(new ArrayList<>());
        int[] steps = {0};
        Thread reader = new Thread(() -> {
            Random dice = new Random(7);
            while (!over.get()) {
                walk(dice, missed);
                steps[0]++;
            }
        });
        reader.start();
        for (int build = 1; build <= 8; build++) {
            TwoSites.change(site, build % 3);
            assertThat(CommandRun.of("build", "--site", site.path(), "--output", output.path(), "--quiet").code()).isZero();
        }
        over.set(true);
        reader.join();
        assertThat(missed).isEmpty();
        assertThat(steps[0]).isGreaterThan(10);
    }

    /** Follows links at random. A missing file counts where every page on the way to it still says what it said. */
    private void walk(Random dice, List<String> missed) {
        String page = "index.html";
        List<String> way = new ArrayList<>();
        List<byte[]> said = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            byte[] html = read(page);
            if (html == null) {
                boolean stands = !way.isEmpty();
                for (int i = 0; i < way.size(); i++) {
                    stands &= Arrays.equals(read(way.get(i)), said.get(i));
                }
                if (stands && read(page) == null) {
                    missed.add(way + " -> " + page);
                }
                return;
            }
            if (!page.endsWith(".html")) {
                return;
            }
            way.add(page);
            said.add(html);
            List<String> links = new ArrayList<>(WholeSite.links(page, html));
            page = links.get(dice.nextInt(links.size()));
        }
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(output.path().resolve(file));
        } catch (java.nio.file.NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSecondBuildSaysThatAnotherIsAtWorkAndALockDiesWithItsProcess() throws Exception {
        ProcessBuilder second = BuildProcess.of(BuildProcess.java(), List.of(), site.path(), output.path(), 1);
        try (OutputFolder first = OutputFolder.open(output.path())) {
            java.lang.Process process = second.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(said).contains("another build is writing into " + output.path() + "; wait for it to end");
            first.abandon();
        }
        BuildProcess.run(second);
        assertThat(WholeSite.missing(output.files())).isEmpty();
    }
}
