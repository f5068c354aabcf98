package dev.pressmark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final Diagnostic UNKNOWN = Diagnostic.error("unknown-category",
            new SourceSpan("content/articles/storage.md", 4, 11, 11), "unknown category \"Backend Dev\"",
            "a category from site-config.yaml", "write \"Backend Development\"");

    @Test
    void aProblemSaysWhereWhatWhatWasExpectedAndHowToMendIt() {
        assertThat(UNKNOWN.withExcerpt("category: Backend Dev").format()).isEqualTo("""
                content/articles/storage.md:4:11: error[unknown-category]: unknown category "Backend Dev"
                  category: Backend Dev
                            ^^^^^^^^^^^
                  expected: a category from site-config.yaml
                  mend:     write "Backend Development\"""");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(Diagnostic.warning("short-page", SourceSpan.line("a.txt", 1), "page 2 is short", "", "").format())
                .isEqualTo("a.txt:1: warning[short-page]: page 2 is short");
        assertThat(Diagnostic.error("gone", SourceSpan.file("a.txt"), "it is gone", "", "look again").format())
                .isEqualTo("a.txt: error[gone]: it is gone\n  mend:     look again");
    }

    @Test
    void ofALongLineAWindowIsShown() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);
        String shown = Diagnostic.error("code", new SourceSpan("a.txt", 1, 501, 4), "found", "", "")
                .withExcerpt(line).format();
        List<String> lines = shown.lines().toList();
        assertThat(lines.get(1)).startsWith("  …xxx").endsWith("yyy…").hasSizeLessThan(110);
        assertThat(lines.get(2).indexOf("^^^^")).isEqualTo(lines.get(1).indexOf("HERE"));
    }

    @Test
    void aTabOrAControlCharacterDoesNotShiftTheCaret() {
        String shown = Diagnostic.error("code", new SourceSpan("a.txt", 1, 3, 4), "found", "", "")
                .withExcerpt("\t\u001BHERE").format();
        List<String> lines = shown.lines().toList();
        assertThat(lines.get(1)).doesNotContain("\t", "\u001B");
        assertThat(lines.get(2).indexOf("^^^^")).isEqualTo(lines.get(1).indexOf("HERE"));
    }

    @Test
    void anyPlaceInAnyLineCanBeShown() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random dice = new Random(seed);
            String line = "ab c".repeat(dice.nextInt(80));
            SourceSpan span = new SourceSpan("a.txt", 1, dice.nextInt(400), dice.nextInt(400));
            assertThat(Diagnostic.error("code", span, "found", "", "").withExcerpt(line).format())
                    .as("seed %s: %s of %s", seed, span, line.length()).startsWith("a.txt:1");
        }
    }

    @Test
    void problemsStandByFileLineAndColumnHoweverTheyCame() {
        List<Diagnostic> some = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> Diagnostic.error("code", new SourceSpan(i % 2 == 0 ? "a" : "b", i / 10, i % 7, 1), "n "
                        + i, "", ""))
                .toList());
        List<Diagnostic> first = null;
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(some, new Random(seed));
            Diagnostics diagnostics = new Diagnostics();
            some.parallelStream().forEach(diagnostics::add);
            first = first == null ? diagnostics.all() : first;
            assertThat(diagnostics.all()).as("seed %s", seed).isEqualTo(first);
        }
        assertThat(first).extracting(Diagnostic::span).isSorted();
    }

    @Test
    void errorsAndWarningsAreCountedApart() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.warning("w", SourceSpan.file("a"), "x", "", ""));
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.add(UNKNOWN);
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.count(Severity.WARNING)).isEqualTo(diagnostics.count(Severity.ERROR)).isEqualTo(1);
    }
}
