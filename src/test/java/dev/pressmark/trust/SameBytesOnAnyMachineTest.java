package dev.pressmark.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real command on machines that differ in all that a machine may differ in, several things at a time: each value stands in one
 * row at least. {@code SameBytesTest} tries locales, zones and threads one by one within one JVM.
 */
class SameBytesOnAnyMachineTest {

    private static final Path OTHER_JDK = otherJdk();

    @TempDir
    private Path folder;

    private static Path otherJdk() {
        try (Stream<Path> jdks = Files.exists(Path.of("/usr/lib/jvm")) ? Files.list(Path.of("/usr/lib/jvm")) : Stream.empty()) {
            return jdks.map(jdk -> jdk.resolve("bin/java"))
                    .filter(java -> Files.isExecutable(java) && java.toString().matches(".*(?<!\\d)25(?!\\d).*"))
                    .findFirst().orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    @ParameterizedTest
    @Tag("slow")
    @CsvSource({
        "17, 1, tr-TR, Pacific/Kiritimati, 077, 1999-12-31",
        "25, 8, ar-EG-u-nu-arab, Pacific/Pago_Pago, 022, 2031-02-28",
        "25, 2, th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu, 000, 1999-12-31",
        "17, 4, fa-IR-u-nu-arabext, America/New_York, 027, 2031-02-28",
        "25, 3, ja-JP-u-ca-japanese, UTC, 002, 2031-02-28",
        "17, 7, de-DE, Europe/Berlin, 022, 1999-12-31"})
    void theBytesAreThoseOfThisMachine(int jdk, int threads, String locale, String zone, String umask, String date)
            throws Exception {
        assumeTrue(jdk == 17 || OTHER_JDK != null, "SKIPPED: no JDK 25 below /usr/lib/jvm");
        Folder site = new Folder(folder.resolve("site")).copyOf(Path.of("src/test/resources/golden/tour/site"));
        site.with("content/articles/2019-02-03-istanbul.md", "---\ntags: [ISTANBUL, I/O, \u03A3\u0399\u03A3]\n---\nTITLE \u0130N 1,234.5\n");
        Folder here = new Folder(folder.resolve("here"));
        assertThat(dev.pressmark.CommandRun.of("build", "--site", site.path(), "--output", here.path()).code()).isZero();

        Folder shuffled = shuffled(site, new Random(locale.hashCode()));
        Folder there = new Folder(folder.resolve("there"));
        java.util.Locale words = java.util.Locale.forLanguageTag(locale);
        List<String> options = new ArrayList<>(List.of("-Duser.timezone=" + zone, "-Duser.language=" + words.getLanguage(),
                "-Duser.country=" + words.getCountry(), "-Duser.extensions=" + extensions(locale)));
        ProcessBuilder build = BuildProcess.of(jdk == 17 ? BuildProcess.java() : OTHER_JDK, options, shuffled.path(),
                there.path(), threads);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        if (Files.isExecutable(Path.of("/usr/bin/faketime"))) {
            command.addAll(List.of("faketime", date));
        }
        command.addAll(build.command());
        ProcessBuilder under = new ProcessBuilder(command).redirectErrorStream(true);
        under.environment().put("LC_ALL", "C.UTF-8");
        BuildProcess.run(under);
        assertThat(there.print()).isEqualTo(here.print());
    }

    private static String extensions(String locale) {
        int at = locale.indexOf("-u-");
        return at < 0 ? "" : locale.substring(at + 1);
    }

    /** The same files, made in another order, with time stamps of another day. */
    private Folder shuffled(Folder site, Random dice) throws IOException {
        Folder shuffled = new Folder(folder.resolve("shuffled"));
        List<Map.Entry<String, byte[]>> files = new ArrayList<>(site.files().entrySet());
        Collections.shuffle(files, dice);
        for (Map.Entry<String, byte[]> file : files) {
            shuffled.with(file.getKey(), file.getValue());
            Files.setLastModifiedTime(shuffled.path().resolve(file.getKey()),
                    java.nio.file.attribute.FileTime.fromMillis(dice.nextInt() * 1_000L));
        }
        return shuffled;
    }
}
