package dev.pressmark.tagging;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of the {@link TagSplitter}: what it has learned, and its steps in their order. */
final class Splitting {

    /** Runs are learned from in batches of this many; what one has taught makes most of the later runs easy. */
    private static final int BATCH = 500;

    /** Titles and summaries of about as many entries are read; more say nothing new. */
    private static final int MOST_TEXTS = 4000;

    private final TagLexicon lexicon;
    private final List<TagRun> runs;
    private final DistinctRun[] distinct;
    private final Vocabulary vocabulary = new Vocabulary();
    private final TagLearner learner;
    private final Verdicts verdicts;
    private final List<DistinctRun> batch = new ArrayList<>(BATCH);

    Splitting(TagLexicon lexicon, List<TagRun> runs) {
        this.lexicon = lexicon;
        this.runs = runs;
        this.distinct = DistinctRun.of(runs);
        TextEvidence texts = new TextEvidence(sample(runs));
        TagPrior prior = new TagPrior(texts, lexicon);
        this.learner = new TagLearner(texts, prior, vocabulary);
        this.verdicts = new Verdicts(vocabulary, prior);
    }

    /** Titles and summaries, in a large archive those of some entries: the same ones in whatever order they come. */
    private static List<Tokens> sample(List<TagRun> runs) {
        long share = runs.size() <= MOST_TEXTS ? -1 : Long.divideUnsigned(-1, runs.size()) * MOST_TEXTS;
        return runs.parallelStream()
                .filter(run -> Long.compareUnsigned(rank(run), share) <= 0)
                .map(run -> Tokens.of(run.title(), run.summary()))
                .toList();
    }

    private static long rank(TagRun run) {
        return Hashes.mix(run.title().hashCode() * 31L + run.text().hashCode());
    }

    Split split() {
        runs.forEach(run -> run.apart().forEach(vocabulary::teach));
        DistinctRun.shuffled(distinct).forEach(this::settleOrLearn);
        learnBatch();
        List<TagCut> cuts = cuts();
        List<Optional<String>> ownTags = OwnTags.of(runs, cuts);
        return new Split(withOwnTags(cuts, ownTags), ownTags);
    }

    private void settleOrLearn(DistinctRun run) {
        RunText text = new RunText(run.text);
        if (!settleByLexicon(run, text) && !settleByVocabulary(run, text)) {
            batch.add(run);
        }
        if (batch.size() == BATCH) {
            learnBatch();
        }
    }

    private boolean settleByLexicon(DistinctRun run, RunText text) {
        if (lexicon.isEmpty()) {
            return false;
        }
        Optional<Cuts> cuts = KnownTags.cut(text, (start, end) -> lexicon.knows(text, start, end));
        cuts.ifPresent(listed -> {
            listed.forEachPiece((piece, start, end) ->
                    listed.setNumber(piece, vocabulary.add(text, start, end, TagPrior.LISTED)));
            vocabulary.weigh(listed);
            settle(run, listed, true);
        });
        return cuts.isPresent();
    }

    private boolean settleByVocabulary(DistinctRun run, RunText text) {
        if (vocabulary.isEmpty()) {
            return false;
        }
        Optional<Cuts> cuts = KnownTags.cut(text, (start, end) -> verdicts.cameAgain(text, start, end));
        cuts.ifPresent(known -> {
            known.forEachPiece((piece, start, end) -> known.setNumber(piece, vocabulary.find(text, start, end)));
            vocabulary.weigh(known);
        });
        cuts.filter(Verdicts::isClear).ifPresent(clear -> settle(run, clear, false));
        return run.isSettled();
    }

    private void settle(DistinctRun run, Cuts cuts, boolean listed) {
        vocabulary.count(cuts, 1);
        run.settle(cuts, listed);
    }

    private void learnBatch() {
        List<RunText> texts = batch.stream().map(run -> new RunText(run.text)).toList();
        List<Cuts> learned = learner.learn(texts);
        for (int i = 0; i < learned.size(); i++) {
            batch.get(i).settle(learned.get(i), false);
        }
        batch.clear();
    }

    private List<TagCut> cuts() {
        Map<DistinctRun, TagCut> done = new IdentityHashMap<>(distinct.length);
        List<TagCut> cuts = new ArrayList<>(runs.size());
        for (int i = 0; i < distinct.length; i++) {
            cuts.add(distinct[i] == null ? uncut(runs.get(i)) : done.computeIfAbsent(distinct[i], this::cut));
        }
        return cuts;
    }

    private static TagCut uncut(TagRun run) {
        boolean tooLong = run.apart().isEmpty() && !run.text().isEmpty();
        return tooLong ? new TagCut(List.of(run.text()), 0, false, List.of()) : TagCut.settled(run.apart());
    }

    private TagCut cut(DistinctRun run) {
        return verdicts.of(run.cuts(), run.isListed());
    }

    /** The cuts again, after what the own tags of the listings rule out. */
    private List<TagCut> withOwnTags(List<TagCut> cuts, List<Optional<String>> ownTags) {
        List<TagCut> constrained = new ArrayList<>(cuts);
        for (int i = 0; i < distinct.length; i++) {
            Optional<String> ownTag = ownTags.get(runs.get(i).listing());
            if (distinct[i] != null && ownTag.isPresent() && isOpen(cuts.get(i), ownTag.get())) {
                Cuts conforming = distinct[i].cuts().withOwnTag(ownTag.get());
                constrained.set(i, verdicts.of(conforming, distinct[i].isListed()));
            }
        }
        return constrained;
    }

    private static boolean isOpen(TagCut cut, String ownTag) {
        return !cut.certain() || !OwnTags.conforms(cut.tags(), ownTag);
    }
}
