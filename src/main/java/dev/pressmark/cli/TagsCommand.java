package dev.pressmark.cli;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.model.Folded;
import dev.pressmark.model.UncertainTags;
import dev.pressmark.site.SiteBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "tags", mixinStandardHelpOptions = true,
        description = "Counts the tags, and shows which cuts and spellings to look at.",
        footer = {"", "Example:", "  pressmark tags --site my-archive"})
final class TagsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOption site;

    TagsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        SiteIndex index = new SiteBuilder(site.folder(), Optional.empty()).index(diagnostics);
        List<Term> tags = index.taxonomy(Axis.TAG).terms();
        printCounts(tags);
        printUncertain(index.library().uncertain());
        printAlike(tags);
        console.tell(diagnostics);
        return (diagnostics.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.FINE).code();
    }

    private void printCounts(List<Term> tags) {
        console.result("# " + tags.size() + " tags, by articles");
        tags.stream()
                .sorted(Term.BY_COUNT)
                .forEach(tag -> console.result(tag.count() + "\t" + tag.name()));
    }

    private void printUncertain(List<UncertainTags> uncertain) {
        console.result("");
        console.result("# " + uncertain.size() + " uncertain cuts, the least certain first");
        uncertain.stream()
                .sorted(Comparator.comparingDouble(UncertainTags::confidence).thenComparing(UncertainTags::place))
                .forEach(this::printUncertain);
        if (!uncertain.isEmpty()) {
            console.result("To settle a cut, name its tags in content/tags.yaml, for the first of them:");
            uncertain.get(0).tags().forEach(tag -> console.result("  " + quoted(tag) + ":"));
        }
    }

    private void printUncertain(UncertainTags cut) {
        console.result(cut.place() + ": " + cut.run());
        console.result("  taken:     " + String.join(" | ", cut.tags()) + "  (" + Math.min(99, Math.round(cut.confidence() * 100)) + " %)");
        if (!cut.runnerUp().isEmpty()) {
            console.result("  or:        " + String.join(" | ", cut.runnerUp()));
        }
    }

    private void printAlike(List<Term> tags) {
        Map<String, List<Term>> alike = new TreeMap<>();
        tags.forEach(tag -> alike.computeIfAbsent(skeleton(tag.name()), key -> new ArrayList<>()).add(tag));
        List<List<Term>> groups = alike.values().stream().filter(group -> group.size() > 1).toList();
        console.result("");
        console.result("# " + groups.size() + " groups of tags that may be the same");
        for (List<Term> group : groups) {
            console.result(group.stream().map(tag -> tag.name() + " (" + tag.count() + ")").collect(Collectors.joining(", ")));
        }
        if (!groups.isEmpty()) {
            printAdvice(groups.get(0));
        }
    }

    private void printAdvice(List<Term> group) {
        List<Term> ordered = group.stream().sorted(Comparator.comparingInt(Term::count).reversed()).toList();
        console.result("To make one tag of a group, write into content/tags.yaml, for the first of them:");
        console.result("  " + quoted(ordered.get(0).name()) + ":");
        console.result("    aliases: [" + ordered.stream().skip(1).map(tag -> quoted(tag.name()))
                .collect(Collectors.joining(", ")) + "]");
    }

    /** A name as YAML takes it, whatever its signs. */
    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What is left of a name without case, blanks, hyphens and a plural s; a name of signs alone as it is. */
    private static String skeleton(String name) {
        String bare = Folded.of(name).replaceAll("[\\s\\-_.]+", "");
        if (bare.isEmpty()) {
            return name;
        }
        return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
