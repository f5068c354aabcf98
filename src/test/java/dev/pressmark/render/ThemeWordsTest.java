package dev.pressmark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.language.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of templates, scripts and style sheets come from the strings, and every string is said somewhere. */
class ThemeWordsTest {

    @TempDir
    private Path folder;

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("templates")),
                Files.walk(Path.of("src/main/java/dev/pressmark")))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(mustache|js|css|java)")).toList()) {
                boolean java = file.toString().endsWith(".java");
                Matcher name = Pattern.compile(java ? "\"([A-Za-z]+)\"" : "\\{\\{words\\.([A-Za-z]+)")
                        .matcher(Files.readString(file));
                while (name.find()) {
                    said.add(name.group(1));
                }
            }
        }
        Set<String> unsaid = new TreeSet<>(keys());
        unsaid.removeAll(said);
        unsaid.removeIf(key -> key.startsWith("script") || key.matches("(tags|categories|sources)(Counted)?"));
        assertThat(unsaid).as("texts that nothing says").isEmpty();
    }

    @Test
    void theTemplatesThemselvesHaveNoWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mustache")).toList()) {
                String text = Files.readString(file).replaceAll("(?s)\\{\\{!.*?}}|<script.*?</script>", "")
                        .replaceAll("\\{\\{[^}]*}}+", "").replaceAll("(?s)<[^>]*>", " ");
                assertThat(text).as("text of %s", file).doesNotContainPattern("[A-Za-z]{2}");
                assertThat(Files.readString(file)).as("attributes of %s", file)
                        .doesNotContainPattern("(aria-label|placeholder|title|alt)=\"[A-Za-z]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{words.relatd}} | there is no text \"relatd\" | \"related\"",
        "{{words.pageOf page=site.title}} | \"words.pageOf\" is given nothing for {pages} | pages=",
        "{{words.pageOf page=site.title pages=site.titel}} | unknown name \"site.titel\" | \"site.title\"",
        "{{words.pageOf page=site.title pges=site.title}} | \"words.pageOf\" has no place {pges} | \"pages\"",
        "{{words.pageOf page=site.title pages=site}} | \"site\" is no text | name a text",
        "{{words.pageOf site.title}} | \"site.title\" gives nothing a value | place=site.title",
        "{{words.articles}} | \"articles\" is a text for each kind of count | a key of one text",
        "{{{words.related}}} | three braces | {{words.related}}",
        "{{#words.related}}x{{/words.related}} | unknown name \"words.related\" | a name that this page has"})
    void aTemplateThatNamesAWrongTextIsToldWithItsPlace(String template, String found, String mend) {
        Folder site = new Folder(folder).with("templates/partials/foot.mustache", "<p>\n" + template + "</p>\n");
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("templates/partials/foot.mustache:2: error[template]: ", found, mend);
    }

    @Test
    void soIsAScriptThatDoes() {
        Folder site = new Folder(folder).with("templates/assets/own.js", "// one\nalert(\"{{words.mroe}}\");\n");
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("templates/assets/own.js:2: error[template]: there is no text \"mroe\"",
                "\"more\"");
    }

    @Test
    void aSiteChangesOneWordByOneLine() {
        Folder site = new Folder(folder).with("templates/strings/en.yaml",
                "lost: Gone \"fishing\" & <away>\nlostStart: Try the [list of \"all\"]({root}articles/?a=1&b=2).\n"
                        + "compactView: Rows \"only\" \\ and so\n");
        CommandRun run = CommandRun.of("build", "--site", site.path(), "--base-url", "https://example.org/a/");
        assertThat(run.code()).as(run.said()).isZero();
        String page = site.text("public/404.html");
        assertThat(page).contains("<h1>Gone &quot;fishing&quot; &amp; &lt;away&gt;</h1>",
                "Try the <a href=\"/a/articles/?a=1&amp;b=2\">list of &quot;all&quot;</a>.", ">Tags</a>");
        String script = site.files().keySet().stream().filter(file -> file.matches("public/assets/site\\..*\\.js"))
                .map(site::text).findFirst().orElseThrow();
        assertThat(script).contains("Rows \\u0022only\\u0022 \\u005c and so");
    }

    @Test
    void anUnknownLanguageIsEnglishWithAWarning() {
        Folder site = new Folder(folder).with("site-config.yaml", "language: fr\n");
        CommandRun run = CommandRun.of("build", "--site", site.path());
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.err()).contains("templates/strings/fr.yaml: warning[no-strings]");
        assertThat(site.text("public/404.html")).contains("<html lang=\"fr\">", "Not on the shelf");
    }

    private static Set<String> keys() {
        Diagnostics diagnostics = new Diagnostics();
        Strings strings = Strings.read("en", new TemplateFiles(Path.of("nowhere")), diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::format).isEmpty();
        Set<String> keys = new TreeSet<>(strings.keys());
        keys.remove("plurals");
        return keys;
    }
}
