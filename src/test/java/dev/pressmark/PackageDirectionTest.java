package dev.pressmark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Imports point one way: what a package may know of the others, and who may know a library. */
class PackageDirectionTest {

    private static final String BASE = "dev.pressmark.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.pressmark");

    /** What each package may know, from the bottom up. */
    private static final Map<String, String> MAY_KNOW = Map.ofEntries(
            Map.entry("diagnostic", ""),
            Map.entry("cover", ""),
            Map.entry("chart", ""),
            Map.entry("tagging", ""),
            Map.entry("hosting", ""),
            Map.entry("output", "hosting"),
            Map.entry("model", "diagnostic"),
            Map.entry("input", "diagnostic"),
            Map.entry("yaml", "diagnostic"),
            Map.entry("listing", "diagnostic"),
            Map.entry("check", "lint output plan index model config hosting diagnostic"),
            Map.entry("lint", "index model diagnostic"),
            Map.entry("sample", "listing"),
            Map.entry("starter", "sample listing model"),
            Map.entry("config", "hosting input yaml diagnostic"),
            Map.entry("language", "yaml diagnostic"),
            Map.entry("frontmatter", "yaml diagnostic"),
            Map.entry("markdown", "frontmatter yaml diagnostic model"),
            Map.entry("lists", "markdown config input model diagnostic"),
            Map.entry("content", "lists listing markdown tagging yaml config input model diagnostic"),
            Map.entry("index", "model diagnostic"),
            Map.entry("stats", "index model"),
            Map.entry("search", "index model diagnostic"),
            Map.entry("plan", "search index model config hosting diagnostic"),
            Map.entry("feed", "plan index config model"),
            Map.entry("data", "plan model diagnostic"),
            Map.entry("render", "feed data plan search stats chart index model config cover hosting language input diagnostic"),
            Map.entry("site", "output render plan search index content config model input diagnostic"));

    @TestFactory
    Stream<DynamicTest> aPackageKnowsOnlyThoseBelowIt() {
        return MAY_KNOW.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> {
            String name = entry.getValue().isEmpty() ? entry.getKey() + " knows no other"
                    : entry.getKey() + " knows only " + entry.getValue();
            return DynamicTest.dynamicTest(name, () -> checkKnows(entry.getKey(), entry.getValue()));
        });
    }

    private static void checkKnows(String name, String known) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(known.split(" "))
                .filter(word -> !word.isEmpty()))
                .map(word -> BASE + word)
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(BASE + name)
                .should().dependOnClassesThat(resideInAPackage("dev.pressmark..").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    /** The packages that stand above all stages, and may know any of them. */
    @Test
    void noPackageIsForgottenHere() {
        TreeSet<String> packages = new TreeSet<>();
        CLASSES.forEach(one -> packages.add(one.getPackageName().replace("dev.pressmark", "")
                .replaceFirst("^\\.", "")));
        packages.removeAll(List.of("", "cli", "serve"));
        assertThat(packages).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("dev.pressmark.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownToOnePackageAlone() {
        return Map.ofEntries(
                        Map.entry("com.github.mustachejava..", "render"), Map.entry("com.vladsch..", "markdown"),
                        Map.entry("org.fife..", "markdown"), Map.entry("org.tomlj..", "frontmatter"),
                        Map.entry("org.yaml..", "yaml"), Map.entry("picocli..", "cli"),
                        Map.entry("com.fasterxml.jackson.dataformat.csv..", "lists"),
                        Map.entry("com.aayushatharva..", "hosting"), Map.entry("io.methvin..", "serve"),
                        Map.entry("com.sun.net.httpserver..", "serve"))
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest("only " + entry.getValue() + " knows " + entry.getKey(), () ->
                        noClasses().that().resideOutsideOfPackage(BASE + entry.getValue())
                                .should().dependOnClassesThat().resideInAPackage(entry.getKey())
                                .check(CLASSES)));
    }

    @Test
    void nothingPrintsPastTheTwoStreamsOfTheCommandLine() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName("dev.pressmark.Main")
                .should().callMethod(System.class, "exit", int.class).check(CLASSES);
    }

    @Test
    void whatIsWrittenDoesNotDependOnTheClockTheZoneOrChance() {
        noClasses().that().resideInAnyPackage(MAY_KNOW.keySet().stream().map(name -> BASE + name)
                .toArray(String[]::new))
                .should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(java.util.Locale.class, "getDefault")
                .orShould().callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }
}
