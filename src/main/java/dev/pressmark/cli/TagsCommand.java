package dev.pressmark.cli;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.lint.TagFinding;
import dev.pressmark.lint.TagLint;
import dev.pressmark.lint.TagsYaml;
import dev.pressmark.model.KnownTag;
import dev.pressmark.model.Library;
import dev.pressmark.model.Slug;
import dev.pressmark.model.UncertainTags;
import dev.pressmark.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "tags", mixinStandardHelpOptions = true,
        description = "Counts the tags, and shows which cuts and spellings to look at.",
        footer = {"", "Example:", "  pressmark tags --site my-archive"})
final class TagsCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Mixin
    private SiteOption site;

    @Option(names = "--suggest", paramLabel = "FILE", arity = "0..1", fallbackValue = STANDARD_OUTPUT,
            description = "write a tags.yaml to review, into a new file or, without one, as the result")
    private String suggest;

    TagsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SiteIndex index = new SiteBuilder(site.folder(), Optional.empty()).index(diagnostics);
        if (suggest != null) {
            return suggest(index, diagnostics);
        }
        List<Term> tags = index.taxonomy(Axis.TAG).terms();
        printCounts(tags);
        printUncertain(index.library().uncertain());
        printHidden(index.library());
        printFindings(new TagLint(index).findings());
        console.tell(diagnostics);
        return (diagnostics.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.FINE).code();
    }

    private void printCounts(List<Term> tags) {
        console.result("# " + counted(tags.size(), "tag") + ", by articles");
        tags.stream()
                .sorted(Term.BY_COUNT)
                .forEach(tag -> console.result(tag.count() + "\t" + tag.name()));
    }

    private void printUncertain(List<UncertainTags> uncertain) {
        console.result("");
        console.result("# " + counted(uncertain.size(), "uncertain cut") + ", the least certain first");
        uncertain.stream()
                .sorted(Comparator.comparingDouble(UncertainTags::confidence).thenComparing(UncertainTags::place))
                .forEach(this::printUncertain);
        if (!uncertain.isEmpty()) {
            console.result("To settle a cut, name its tags in content/tags.yaml, for the first of them:");
            uncertain.get(0).tags().forEach(tag -> console.result("  " + TagsYaml.quoted(tag) + ":"));
        }
    }

    private void printUncertain(UncertainTags cut) {
        console.result(cut.place() + ": " + cut.run());
        console.result("  taken:     " + String.join(" | ", cut.tags()) + "  (" + Math.min(99, Math.round(cut.confidence() * 100)) + " %)");
        if (!cut.runnerUp().isEmpty()) {
            console.result("  or:        " + String.join(" | ", cut.runnerUp()));
        }
    }

    private void printFindings(List<TagFinding> findings) {
        List<TagFinding> groups = findings.stream().filter(finding -> finding.kind() != TagFinding.Kind.CATEGORY)
                .toList();
        List<TagFinding> categories = findings.stream().filter(finding -> !groups.contains(finding)).toList();
        console.result("");
        console.result("# " + counted(groups.size(), "group") + " of tags that may be the same");
        groups.forEach(group -> console.result("[" + group.kind().id() + "] " + group.line()));
        if (!groups.isEmpty()) {
            console.result("To make one tag of a group, write into content/tags.yaml, for the first of them:");
            groups.get(0).lines().forEach(line -> console.result("  " + line));
        }
        if (!categories.isEmpty()) {
            console.result("");
            console.result("# " + counted(categories.size(), "tag") + " named like a category");
            categories.forEach(tag -> console.result("[" + tag.kind().id() + "] " + tag.line()));
            console.result("To say that a tag is meant, write into content/tags.yaml, for the first of them; with"
                    + " \"hidden: true\" below it, to have the category alone:");
            categories.get(0).lines().forEach(line -> console.result("  " + line));
        }
        if (!findings.isEmpty()) {
            console.result("");
            console.result("All of it as a file to review: pressmark tags --suggest FILE");
        }
    }

    private void printHidden(Library library) {
        List<KnownTag> hidden = library.authority().tags().stream().filter(KnownTag::hidden).toList();
        if (!hidden.isEmpty()) {
            console.result("");
            console.result("# " + counted(hidden.size(), "hidden tag") + ", by articles");
            hidden.forEach(tag -> console.result(articles(tag, library) + "\t" + tag.name()));
        }
    }

    private static int articles(KnownTag tag, Library library) {
        Set<Slug> names = new HashSet<>(Set.of(tag.slug()));
        tag.aliases().forEach(alias -> names.add(Slug.of(alias.name())));
        return names.stream().mapToInt(name -> library.renamed().getOrDefault(name, 0)).sum();
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** Writes a tags.yaml to review; never over a file that is there. */
    private int suggest(SiteIndex index, Diagnostics diagnostics) throws IOException {
        List<TagFinding> findings = new TagLint(index).findings();
        String text = TagsYaml.write(index.library().authority(), findings);
        console.tell(diagnostics);
        if (diagnostics.hasErrors()) {
            console.fail("nothing is suggested until this is mended");
            return ExitStatus.PROBLEMS.code();
        }
        if (suggest.equals(STANDARD_OUTPUT)) {
            console.results().print(text);
        } else {
            Files.writeString(site.folder().getFileSystem().getPath(suggest), text, StandardOpenOption.CREATE_NEW);
        }
        console.say(counted(findings.size(), "suggestion") + (suggest.equals(STANDARD_OUTPUT) ? "" : ": " + suggest));
        return ExitStatus.FINE.code();
    }
}
