package dev.pressmark.content;

import dev.pressmark.tagging.Split;
import dev.pressmark.tagging.TagCut;
import dev.pressmark.tagging.TagLexicon;
import dev.pressmark.tagging.TagRun;
import dev.pressmark.tagging.TagSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the tag runs of an archive were cut. Each run is cut by what all others say, so that one edit asks for all of
 * them again, which takes longer than a keeper likes to wait. Therefore an edit is first answered by the cuts that are
 * known, and what is new is cut by the tags that are known; {@link #settling} is the work that makes it final. Safe to
 * share.
 */
final class CutMemory {

    /** What the cuts of an archive are made from: the names that are known beforehand, and its runs. */
    private record Question(Map<String, List<String>> names, List<TagRun> runs) {

        Split cut() {
            return new TagSplitter(TagLexicon.of(names)).split(runs);
        }
    }

    /** What tells the cut of a run where the rest of the archive is as it was. */
    private record Run(String text, List<String> apart, int listing) {

        static Run of(TagRun run) {
            return new Run(run.text(), run.apart(), run.listing());
        }
    }

    private record Answer(Question question, Split split) {}

    private final boolean keeps;
    private Answer settled;
    private Question open;

    CutMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /**
     * The cuts of some runs.
     *
     * @param names tags that are known beforehand, with their aliases
     */
    Split cut(Map<String, List<String>> names, List<TagRun> runs) {
        Question question = new Question(names, runs);
        return keeps ? remembered(question) : question.cut();
    }

    /** The work that makes the last answer final; empty where it is. */
    synchronized Optional<Runnable> settling() {
        return Optional.ofNullable(open).map(question -> () -> settle(question));
    }

    private void settle(Question question) {
        Split split = question.cut();
        synchronized (this) {
            if (question == open) {
                settled = new Answer(question, split);
                open = null;
            }
        }
    }

    private synchronized Split remembered(Question question) {
        open = null;
        if (settled == null || !settled.question().names().equals(question.names())) {
            settled = new Answer(question, question.cut());
        }
        if (settled.question().runs().equals(question.runs())) {
            return settled.split();
        }
        open = question;
        return provisional(question);
    }

    private Split provisional(Question question) {
        List<TagRun> before = settled.question().runs();
        Map<Run, TagCut> known = new HashMap<>(before.size() * 2);
        for (int i = 0; i < before.size(); i++) {
            known.put(Run.of(before.get(i)), settled.split().cuts().get(i));
        }
        List<TagRun> unknown = question.runs().stream().filter(run -> !known.containsKey(Run.of(run))).toList();
        if (!unknown.isEmpty()) {
            List<TagCut> cuts = new TagSplitter(TagLexicon.of(allNames(question))).split(unknown).cuts();
            for (int i = 0; i < cuts.size(); i++) {
                known.put(Run.of(unknown.get(i)), cuts.get(i));
            }
        }
        List<TagCut> cuts = new ArrayList<>(question.runs().size());
        question.runs().forEach(run -> cuts.add(known.get(Run.of(run))));
        return new Split(cuts, settled.split().ownTags());
    }

    /** The names that are known beforehand, and those of all cuts that leave nothing to doubt. */
    private Map<String, List<String>> allNames(Question question) {
        Map<String, List<String>> names = new TreeMap<>(question.names());
        for (TagCut cut : settled.split().cuts()) {
            if (cut.certain()) {
                cut.tags().forEach(tag -> names.putIfAbsent(tag, List.of()));
            }
        }
        return names;
    }
}
