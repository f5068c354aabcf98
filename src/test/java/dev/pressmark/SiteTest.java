package dev.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The language of the golden sites. {@code SiteTest.of("two-pages", folder)} copies
 * {@code src/test/resources/golden/two-pages/site} aside; what is built of it is held against {@code expected} beside
 * it: the list of files first, then their bytes; only {@code assets/} is passed over, which is the theme's. With
 * {@code -Dgolden.update=true} the expectation is written anew instead, and the difference is for a reader to judge.
 */
public final class SiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String DIAGNOSTICS = "diagnostics.txt";
    private static final String FILE_LIST = "files.txt";

    private final Path expected;
    private final Folder site;
    private CommandRun run;

    private SiteTest(Path golden, Path parent) {
        this.expected = golden.resolve("expected");
        this.site = new Folder(parent.resolve("site"));
        assertThat(golden.resolve("site")).isDirectory();
    }

    /**
     * The golden site of one behaviour, copied into a folder. What it has no template of its own for is drawn with the
     * few lines in {@code golden/templates}, so that it does not change with every stroke of the built-in theme.
     */
    public static SiteTest of(String behaviour, Path parent) {
        SiteTest test = withTheBuiltInTheme(behaviour, parent);
        new Folder(GOLDEN.resolve("templates")).files().forEach((file, bytes) -> {
            if (!test.site.has("templates/" + file)) {
                test.site.with("templates/" + file, bytes);
            }
        });
        return test;
    }

    /** The same, drawn with the built-in theme. */
    public static SiteTest withTheBuiltInTheme(String behaviour, Path parent) {
        SiteTest test = new SiteTest(GOLDEN.resolve(behaviour), parent);
        test.site.copyOf(GOLDEN.resolve(behaviour).resolve("site"));
        return test;
    }

    /** Builds it with the real command. */
    public SiteTest build(String... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "build";
        args[1] = "--site";
        args[2] = site.path();
        System.arraycopy(options, 0, args, 3, options.length);
        run = CommandRun.of(args);
        return this;
    }

    /** Changes a file of the site. */
    public SiteTest change(String file, String text) {
        site.with(file, text);
        return this;
    }

    /** Removes a file of the site. */
    public SiteTest remove(String file) {
        site.without(file);
        return this;
    }

    /** The site is written, and every file is byte for byte as expected; so is what was said of it. */
    public SiteTest expectSite() {
        assertThat(run.code()).as(run.said()).isZero();
        compare(site.folder("public").files());
        return this;
    }

    /** The site is written, and has exactly the expected files, whatever stands in them. */
    public SiteTest expectFileList() {
        assertThat(run.code()).as(run.said()).isZero();
        String names = String.join("\n", site.folder("public").files().keySet())
                .replaceAll("(?m)^(assets/.*)\\.[0-9a-z]{5}(\\.\\w+)$", "$1.HASH$2");
        compare(Map.of(FILE_LIST, (names + "\n").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Nothing is written, and what is told is as expected. */
    public SiteTest expectDiagnostics() {
        assertThat(run.code()).as(run.said()).isEqualTo(1);
        assertThat(site.folder("public").path()).as("what is built of a wrong site").doesNotExist();
        assertThat(run.out()).isEmpty();
        compare(Map.of());
        return this;
    }

    /** One page of the site, as text. */
    public String page(String file) {
        return site.folder("public").text(file);
    }

    /** One page has a piece of text. */
    public SiteTest expectPage(String file, String piece) {
        assertThat(page(file)).contains(piece);
        return this;
    }

    /** The site does not have a file. */
    public SiteTest expectNo(String file) {
        assertThat(site.folder("public").has(file)).as(file).isFalse();
        return this;
    }

    private void compare(Map<String, byte[]> built) {
        Map<String, byte[]> actual = new TreeMap<>(built);
        actual.keySet().removeIf(file -> file.startsWith("assets/"));
        String told = told();
        if (!told.isEmpty()) {
            actual.put(DIAGNOSTICS, told.getBytes(StandardCharsets.UTF_8));
        }
        if (Boolean.getBoolean("golden.update")) {
            update(actual);
            return;
        }
        Map<String, byte[]> wanted = new Folder(expected).files();
        assertThat(actual.keySet()).as("files of %s", expected).isEqualTo(new TreeSet<>(wanted.keySet()));
        for (String file : actual.keySet()) {
            assertThat(text(actual.get(file))).as("%s of %s", file, expected).isEqualTo(text(wanted.get(file)));
        }
    }

    /** What the build said, but for its last line, which holds the time that it took. */
    private String told() {
        return run.err().replaceAll("(?m)^.* articles?, \\d+ files?, .* s: .*\n", "")
                .replace(site.path().toString(), "SITE");
    }

    private void update(Map<String, byte[]> actual) {
        Folder folder = new Folder(expected);
        folder.without("");
        actual.forEach(folder::with);
        if (actual.isEmpty()) {
            fail("a golden site expects something");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
