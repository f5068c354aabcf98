package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong: a clear message, exit status 1, no trace, and the last good site as it was. */
class BadInputTest {

    private static final String GOOD = "Notes\nMay 11, 2018 · Operations\nA title\nA summary of it all.\nCaching · Scalability\n"
            + "1 like · 2 min read\n";

    @TempDir
    private Path folder;

    private Folder site;
    private String lastGood;

    @BeforeEach
    void aGoodSiteWasBuilt() {
        site = new Folder(folder.resolve("site")).with("content/listings/a.txt", GOOD);
        assertThat(build().code()).isZero();
        lastGood = site.folder("public").print();
    }

    @Test
    void anEmptyListing() {
        site.with("content/listings/b.txt", "");
        assertRefused("content/listings/b.txt: error[empty-listing]: the listing is empty");
    }

    @Test
    void aBinaryFile() {
        site.with("content/listings/b.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        assertRefused("content/listings/b.txt: error[binary-file]: a binary file");
    }

    @Test
    void aListingThatIsCutInMidEntry() {
        site.with("content/listings/b.txt", GOOD.substring(0, GOOD.indexOf("Caching")));
        assertRefused("content/listings/b.txt:2:1: error[cut-entry]: the entry \"A title\" is cut off by the end of the text");
    }

    @Test
    void bytesThatAreNotUtf8() {
        site.with("content/listings/b.txt", GOOD.replace("title", "titl\u00E9").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("content/listings/b.txt:2:14: error[not-utf-8]: a byte that is not UTF-8: 0xB7");
    }

    @Test
    @Tag("slow")
    void aLineOfFiftyMegabytes() {
        site.with("content/listings/b.txt", "x".repeat(50 << 20));
        assertRefused("content/listings/b.txt:1:1: error[line-too-long]: a line of 52428800 characters");
    }

    @Test
    void aFolderThatIsNamedLikeAListingIsLookedInto() throws IOException {
        Files.createDirectories(site.path().resolve("content/listings/x.txt"));
        assertThat(build().code()).isZero();
        assertThat(site.folder("public").print()).isEqualTo(lastGood);
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(site.path().resolve("content/listings/x.txt"), Path.of("gone.txt"));
        assertRefused("content/listings/x.txt: error[unreadable-file]: a link that leads nowhere\n");
    }

    @Test
    void foldersThatLeadInACircle() throws IOException {
        Files.createSymbolicLink(site.path().resolve("content/listings/again"), site.path().resolve("content"));
        assertRefused("content/listings: error[unreadable-folder]: its links lead in a circle: content/listings/again/listings\n");
    }

    @ParameterizedTest
    @CsvSource({
        "title: [1,site-config.yaml:1:", "titel: x,site-config.yaml:1:1: error[unknown-key]: unknown key \"titel\"",
        "base_url: /x/,site-config.yaml:1:11: error[bad-base-url]: \"/x/\" is not an address of the web",
        "pagination: {page_size: 0},site-config.yaml:1:25: error[yaml-wrong-shape]: \"0\"",
        "language: a_b,site-config.yaml:1:11: error[bad-language]: \"a_b\" is not a language tag"})
    void aConfigThatIsWrong(String config, String message) {
        site.with("site-config.yaml", config + "\n");
        assertRefused(message);
    }

    @Test
    void aConfigThatIsAFolder() {
        site.with("site-config.yaml/x", "x");
        assertRefused("site-config.yaml: error[unreadable-file]: the file cannot be read: ");
    }

    @Test
    void aTemplateLinkThatLeadsOutOfTheSite() throws IOException {
        new Folder(folder).with("secret.mustache", "the secret");
        Files.createDirectories(site.path().resolve("templates/assets"));
        Files.createSymbolicLink(site.path().resolve("templates/list.mustache"), folder.resolve("secret.mustache"));
        Files.createSymbolicLink(site.path().resolve("templates/assets/secret.txt"), folder.resolve("secret.mustache"));
        CommandRun run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("templates/list.mustache: error[link-out-of-templates]: a link that leads out of templates/",
                "templates/assets/secret.txt: error[link-out-of-templates]").doesNotContain("\tat ");
        site.folder("public").files().forEach((file, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(file).doesNotContain("the secret"));
    }

    @Test
    void aFolderThatSomebodyElseWrote() {
        Folder mine = new Folder(folder.resolve("mine")).with("diary.txt", "mine");
        CommandRun run = build("--output", mine.path());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("pressmark: " + mine.path()
                + " holds files that Pressmark did not write: diary.txt"
                + "; name another folder with --output, or empty this one; the last good site is as it was\n");
        assertThat(mine.path().toFile().list()).containsExactly("diary.txt");
    }

    @Test
    void anOutputThatIsAFile() {
        new Folder(folder).with("file", "mine");
        CommandRun run = build("--output", folder.resolve("file"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("pressmark: " + folder.resolve("file") + " ").doesNotContain("\tat ");
        assertThat(new Folder(folder).text("file")).isEqualTo("mine");
    }

    @Test
    void anOutputBelowAFile() {
        new Folder(folder).with("file", "mine");
        CommandRun run = build("--output", folder.resolve("file/public"));
        assertThat(run.code()).as(run.said()).isEqualTo(1);
        assertThat(run.err()).startsWith("pressmark: ").doesNotContain("\tat ", "Exception");
    }

    @Test
    void aFolderWithBlanksAndSignsInItsName() {
        Folder odd = new Folder(folder.resolve("site with spaces & 系统 #1%20")).copyOf(site.path()).without("public");
        CommandRun run = CommandRun.of("build", "--site", odd.path());
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(odd.folder("public").print()).isEqualTo(lastGood);
    }

    @Test
    void warningsStopAStrictBuildAlone() {
        site.with("content/listings/a.txt", "Scalability\n2 articles\nPage 1 of 1\n" + GOOD);
        CommandRun run = build("--strict");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("content/listings/a.txt:1: warning[short-page]: page 1 of 1 holds 1 of about 2 entries",
                "pressmark: nothing was written; the last good site is as it was");
        assertThat(site.folder("public").print()).isEqualTo(lastGood);
        assertThat(build().code()).isZero();
    }

    @Test
    void ofManyProblemsOfOneKindTheFirstAreShownAndTheRestIsCounted() {
        site.with("content/listings/b.txt", GOOD.replace("May 11", "May 40").repeat(500));
        CommandRun run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("… and 300 more\n500 errors, 0 warnings\n");
    }

    @Test
    void aQuietBuildSaysNothing() {
        CommandRun run = build("--quiet");
        assertThat(run.said()).isEqualTo(new CommandRun(0, "", "").said());
    }

    @Test
    void aBuildSaysWhatCameOfItInOneLine() {
        CommandRun run = build();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("1 article, \\d+ files, 0 written, \\d+\\.\\d s: .*/public\n");
    }

    private CommandRun build(Object... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "build";
        args[1] = "--site";
        args[2] = site.path();
        System.arraycopy(options, 0, args, 3, options.length);
        return CommandRun.of(args);
    }

    private void assertRefused(String message) {
        CommandRun run = build();
        assertThat(run.code()).as(run.said()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("\tat ", "java.")
                .endsWith("pressmark: nothing was written; the last good site is as it was\n");
        assertThat(site.folder("public").print()).as("the last good site").isEqualTo(lastGood);
    }
}
