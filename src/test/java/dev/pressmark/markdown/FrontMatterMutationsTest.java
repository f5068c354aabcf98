package dev.pressmark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand broken files: each is read, or refused with its line. */
class FrontMatterMutationsTest {

    private static final int FILES = 10_000;
    private static final int BUILT = 400;
    private static final long SEED = 20261124;
    private static final List<String> SEEDS = FrontMatterDialectsTest.onePost().toList();
    private static final String[] PIECES = {": ", ":", "\t", "\"", "'", "[", "]", "{", "}", "&a", "*a", "!x ", "\uFEFF", "\u200B",
        "---\n", "\n---\n", "+++\n", "\r", "\r\n", "%", "@", "`", "- ", "\n\n", "=", "'''", "\"\"\"", "<<: *a", "? ", "|", ">-\n",
        "#", "\\", "\\u12", "\uD83D", "\u0007", "\u0085", "\u2028", "null", "~", ",", "9999999999", "-4", "title: ", "date = ",
        "a.b.c.", "[[x]]\n", "[x]\n", " \n \n", "...\n", "{\"a\":", "/*", "//", "\u202E", "{{ x }}", "\u0000"};

    @TempDir
    private Path folder;

    @Test
    void everyMutationIsReadOrRefusedWithItsLine() {
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            String text = mutated(random);
            Diagnostics told = new Diagnostics();
            Optional<MarkdownFile> read = MarkdownFile.read("a.md", text, told);
            assertThat(told.all()).as("%d: %s", i, text).allMatch(problem -> problem.span().line() > 0);
            assertThat(read.isEmpty()).as("%d: %s\n%s", i, text, told.all()).isEqualTo(
                    told.all().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
            told.all().forEach(problem -> assertThat(problem.format()).startsWith("a.md:" + problem.span().line()));
            refused += read.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(FILES / 100, FILES / 2);
    }

    @Test
    void theCommandSaysSoWithoutATrace() {
        Random random = new Random(SEED + 1);
        Folder site = new Folder(folder.resolve("site"));
        for (int i = 0; i < BUILT; i++) {
            site.with("content/posts/2018-05-11-post-" + i + ".md", mutated(random).replace("\u0000", ""));
        }
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--output", folder.resolve("public"));
        assertThat(run.code()).isIn(0, 1);
        assertThat(run.said()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("StackOverflow");
        Pattern placed = Pattern.compile("content/posts/[^:]+:\\d+(:\\d+)?: error\\[.*");
        assertThat(run.err().lines().filter(line -> line.contains(": error["))).allMatch(line -> placed.matcher(line).matches());
    }

    @Test
    void depthAndLengthDoNoHarm() {
        for (String header : List.of("---\ntitle: " + "[".repeat(30_000) + "\n---\n", "+++\nt = " + "[".repeat(30_000) + "\n+++\n",
                "+++\n" + "a.".repeat(20_000) + "b = 1\n+++\n", "+++\nt = " + "{a=".repeat(10_000) + "\n+++\n",
                "{\"a\":" + "[".repeat(100_000), "---\n" + "a: \"\n".repeat(10_000) + "---\n",
                "---\n" + "a: 'x\n".repeat(10_000) + "---\n", "---\n" + " ".repeat(60_000) + "\n---\n",
                "---\n" + "k: &a\n".repeat(9_000) + "---\n", "+++\n" + "a = x\n".repeat(9_000) + "+++\n",
                "Title: x\n" + " y\n".repeat(20_000), "---\ndate: " + "1".repeat(60_000) + "\n---\n")) {
            long begin = System.nanoTime();
            MarkdownFile.read("a.md", header, new Diagnostics());
            assertThat((System.nanoTime() - begin) / 1_000_000).as(header.substring(0, 12)).isLessThan(8_000);
        }
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            mutate(text, random);
        }
        return text.toString();
    }

    private static void mutate(StringBuilder text, Random random) {
        int head = Math.max(1, Math.min(text.length(), 500));
        int at = random.nextInt(head);
        switch (random.nextInt(7)) {
            case 0 -> text.setLength(random.nextInt(10) == 0 ? at : text.length());
            case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
            case 3 -> text.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(40)));
            case 4 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            case 5 -> {
                if (text.length() > at) {
                    text.setCharAt(at, (char) (32 + random.nextInt(96)));
                }
            }
            default -> {
                int line = Math.max(0, text.lastIndexOf("\n", at) + 1);
                text.insert(Math.min(line, text.length()), PIECES[random.nextInt(PIECES.length)]);
            }
        }
    }
}
