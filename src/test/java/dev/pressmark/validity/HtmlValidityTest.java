package dev.pressmark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.browser.BuiltSite;
import dev.pressmark.browser.PageKind;
import dev.pressmark.plan.PageSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class HtmlValidityTest {

    private static final NuChecker CHECKER = new NuChecker();

    @Test
    void theCheckerFindsWhatIsWrong() {
        assertThat(CHECKER.check("<!doctype html><html lang=en><title>x</title><p id=a><p id=a><ul><p>in a list</ul>"))
                .anyMatch(message -> message.contains("Duplicate ID"))
                .anyMatch(message -> message.contains("not allowed as child of element"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfPageIsValid(PageKind kind) {
        assertThat(CHECKER.check(kind.html())).as("what the Nu checker says of the page \"%s\"", kind).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinese", "arabic"})
    void pagesInOtherLanguagesAreValid(String language) {
        BuiltSite site = BuiltSite.of("/", folder ->
                new Folder(folder).copyOf(Path.of("src/test/resources/sites", language)));
        List<String> wrong = site.htmlFiles().filter(file -> !file.matches("(articles|tags)/.*/.*/.*|archive/.*/.*/.*"))
                .flatMap(file -> CHECKER.check(site.text(file)).stream().map(said -> file + ": " + said)).toList();
        assertThat(wrong).as("what the Nu checker says").isEmpty();
    }

    @Test
    void thePageOfARedirectIsValid() {
        BuiltSite site = BuiltSite.of("/", folder -> Files.writeString(
                Files.createDirectories(folder.resolve("content")).resolve("redirects.yaml"), "/old: /tags/\n"));
        assertThat(CHECKER.check(site.text("old/index.html"))).as("what the Nu checker says").isEmpty();
    }

    @Test
    void theListOfKindsHasEveryKindThatIsPlanned() {
        Set<String> looked = Stream.of(PageKind.values())
                .map(kind -> kindOf(kind.site().spec(kind.path())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> planned = BuiltSite.rich().site().plan().pages().stream()
                .filter(page -> page.route().file().endsWith(".html"))
                .map(HtmlValidityTest::kindOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(looked).as("kinds of page in PageKind; add the one that is missing there").isEqualTo(planned);
    }

    private static String kindOf(PageSpec page) {
        return page instanceof PageSpec.OfList list
                ? "page of " + list.list().getClass().getSimpleName()
                : page.getClass().getSimpleName();
    }

    @Test
    void theArticlesThatAreHardToShowAreValid() {
        List<String> all = BuiltSite.rich().htmlFiles()
                .filter(file -> file.startsWith("articles/2025/06/"))
                .flatMap(file -> CHECKER.check(BuiltSite.rich().text(file)).stream().map(wrong -> file + ": " + wrong))
                .toList();
        assertThat(all).as("what the Nu checker says").isEmpty();
    }
}
