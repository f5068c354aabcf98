package dev.pressmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours as browsers work them out, and their contrast by WCAG 2. */
class ContrastTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "#fff                                          | 255 255 255",
        "#1a2B3c                                       | 26 43 60",
        "rebeccapurple                                 | 102 51 153",
        "rgb(26, 43, 60)                               | 26 43 60",
        "rgb(10% 20% 30%)                              | 26 51 77",
        "hsl(210 50% 40%)                              | 51 102 153",
        "hsl(120deg, 100%, 25%)                        | 0 128 0",
        "oklch(.628 .2577 29.23)                       | 255 0 0",
        "oklch(62.8% .2577 29.23deg)                   | 255 0 0",
        "oklab(.8664 -.2339 .1795)                     | 0 255 0",
        "light-dark(#000, #fff)                        | 0 0 0",
        "color-mix(in oklab, #000 50%, #fff)           | 99 99 99",
        "color-mix(in oklab, #fff, #000)               | 99 99 99",
        "color-mix(in srgb, #000 25%, #fff)            | 191 191 191",
        "color-mix(in srgb, #000, #fff 75%)            | 191 191 191",
        "var(--b, red)                                 | 255 0 0",
        "oklch(calc(1 - .5 * 2) var(--c, 0) 0)         | 0 0 0"})
    void coloursAreWhatBrowsersShow(String written, String rgb) {
        Colour colour = new CssValues(Map.of("--a", written), false).colour("--a").orElseThrow();
        String[] expected = rgb.split(" ");
        for (int i = 0; i < 3; i++) {
            assertThat(colour.rgb()[i] * 255).as(written).isCloseTo(Integer.parseInt(expected[i]), within(.75));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nocolour", "#12", "#11223344", "rgb(1 2)", "var(--a)", "var(--gone)", "url(x)", "oklch(a b c)",
        "color-mix(in hsl, red, blue)", "color-mix(in oklab, red)", "rgb(1 2 3 / 50%)", "oklch(calc(1 +) 0 0)", "((((", "light-dark(", "''"})
    void whatIsNoColourIsNotGuessed(String written) {
        assertThat(new CssValues(Map.of("--a", written), true).colour("--a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#000,#fff,21", "#777,#fff,4.478", "#767676,#fff,4.542", "#f00,#00f,2.149"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        CssValues values = new CssValues(Map.of("--a", one, "--b", other), false);
        assertThat(values.colour("--a").orElseThrow().contrast(values.colour("--b").orElseThrow())).isCloseTo(ratio, within(.002));
    }

    private List<String> found(String css) {
        new Folder(folder).with("assets/site.abc12.css", css);
        Diagnostics diagnostics = new Diagnostics();
        try {
            new SiteCheck("/").check(folder, diagnostics);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return diagnostics.all().stream().map(Diagnostic::found).toList();
    }

    private static String theme() throws IOException {
        return Files.readString(Path.of("templates/assets/site.css"));
    }

    @Test
    void theThemeItselfIsFine() throws IOException {
        assertThat(new StyleSheet(theme()).highest(".k")).isEqualTo(39);
        assertThat(found(theme())).isEmpty();
    }

    @Test
    void whatTheSettingsAppendIsSeen() throws IOException {
        assertThat(found(theme() + "@layer tokens{:root{--ink:light-dark(#888,#fff);}}"))
                .anySatisfy(text -> assertThat(text).isEqualTo("--ink on --paper by day has 3.26 to 1"))
                .noneMatch(text -> text.contains("--ink on --paper by night"));
        assertThat(found(theme() + "@layer tokens{:root{--paper:light-dark(#999,#000);}}"))
                .anyMatch(text -> text.matches("\\d+ of 40 inks of categories by day: the weakest, k\\d+, has \\d\\.\\d\\d to 1"));
    }

    @Test
    void conditionsAreLeftOutAndLayersGiveWay() throws IOException {
        assertThat(found(theme() + "@media print{:root{--ink:#ddd}}")).isEmpty();
        assertThat(found(":root{--ink:#000;--paper:#fff;--soft:#444}@layer a{:root{--ink:#fff}}")).isEmpty();
        assertThat(found("/* :root{--ink:#fff} */:root{--ink:#000;--paper:#fff;--soft:#444;--x:\"}\"}")).isEmpty();
    }

    @Test
    void whatCannotBeWorkedOutIsSaidOnce() {
        assertThat(found(":root{--ink:#000;--paper:lab(50 0 0)}"))
                .containsExactly("what colour this is cannot be worked out: --paper, --soft");
        assertThat(found("}}}{{{\"")).containsExactly("what colour this is cannot be worked out: --ink, --paper, --soft");
    }
}
