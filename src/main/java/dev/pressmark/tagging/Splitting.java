package dev.pressmark.tagging;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of the {@link TagSplitter}: what it has learned, and its steps in their order. */
final class Splitting {

    /** Runs are learned from in batches of this many; what a batch has taught makes most later runs easy. */
    private static final int BATCH = 500;

    /** Titles and summaries of about as many entries are read; more say nothing new. */
    private static final int MOST_TEXTS = 4000;

    private static final double CERTAIN = 0.99;
    private static final double ESTABLISHED = 1.5;

    private final TagLexicon lexicon;
    private final List<TagRun> runs;
    private final DistinctRun[] distinct;
    private final TextEvidence texts;
    private final TagPrior prior;
    private final Vocabulary vocabulary = new Vocabulary();
    private final TagLearner learner;
    private final List<DistinctRun> batch = new ArrayList<>(BATCH);

    Splitting(TagLexicon lexicon, List<TagRun> runs) {
        this.lexicon = lexicon;
        this.runs = runs;
        this.distinct = DistinctRun.of(runs);
        this.texts = new TextEvidence(sample(runs));
        this.prior = new TagPrior(texts, lexicon);
        this.learner = new TagLearner(texts, prior, vocabulary);
    }

    /** The titles and summaries, of a large archive those of some entries, the same ones in whatever order they come. */
    private static Tokens sample(List<TagRun> runs) {
        Tokens tokens = new Tokens();
        long share = runs.size() <= MOST_TEXTS ? -1 : Long.divideUnsigned(-1, runs.size()) * MOST_TEXTS;
        for (TagRun run : runs) {
            long rank = Hashes.mix(run.title().hashCode() * 31L + run.text().hashCode());
            if (Long.compareUnsigned(rank, share) <= 0) {
                tokens.append(run.title());
                tokens.append(run.summary());
            }
        }
        return tokens;
    }

    Split split() {
        runs.forEach(run -> run.apart().forEach(vocabulary::teach));
        DistinctRun.shuffled(distinct).forEach(this::settle);
        learnBatch();
        List<TagCut> cuts = cuts();
        List<Optional<String>> ownTags = OwnTags.of(runs, cuts);
        return new Split(withOwnTags(cuts, ownTags), ownTags);
    }

    private void settle(DistinctRun run) {
        RunText text = new RunText(run.text);
        if (!lexicon.isEmpty() && settle(run, text, KnownTags.cut(text, (s, e) -> lexicon.knows(text, s, e)), 0)) {
            return;
        }
        if (vocabulary.isEmpty() || !settle(run, text, KnownTags.cut(text, (s, e) -> isEstablished(text, s, e)), CERTAIN)) {
            batch.add(run);
        }
        if (batch.size() == BATCH) {
            learnBatch();
        }
    }

    private boolean isEstablished(RunText text, int start, int end) {
        return vocabulary.count(vocabulary.find(text, start, end)) >= ESTABLISHED;
    }

    /** Takes these cuts for the run where there are any and one of them is believed in enough. */
    private boolean settle(DistinctRun run, RunText text, Optional<Cuts> known, double belief) {
        known.ifPresent(cuts -> {
            cuts.forEachPiece((piece, start, end) -> cuts.setNumber(piece, vocabulary.find(text, start, end)));
            vocabulary.weigh(cuts);
        });
        Optional<Cuts> settled = known.filter(cuts -> cuts.belief(cuts.best()) >= belief);
        settled.ifPresent(cuts -> {
            vocabulary.count(cuts, 1);
            run.settle(cuts, belief == 0);
        });
        return settled.isPresent();
    }

    private void learnBatch() {
        List<Cuts> learned = learner.learn(batch.stream().map(run -> new RunText(run.text)).toList());
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
        boolean settled = !run.apart().isEmpty() || run.text().isEmpty();
        return settled ? TagCut.settled(run.apart()) : new TagCut(List.of(run.text()), 0, false, List.of());
    }

    private TagCut cut(DistinctRun run) {
        return cut(run, run.cuts());
    }

    private TagCut cut(DistinctRun run, Cuts cuts) {
        int best = cuts.best();
        int second = cuts.bestBut(best);
        boolean certain = cuts.belief(best) >= CERTAIN && isSupported(cuts, best);
        List<String> runnerUp = second < 0 ? List.of() : cuts.tags(second);
        return new TagCut(cuts.tags(best), cuts.belief(best), certain || run.isListed() && second < 0, runnerUp);
    }

    /** Whether each tag of the cut has more to show for it than that the others leave it over. */
    private boolean isSupported(Cuts cuts, int cut) {
        for (int tag = 0; tag < cuts.tagCount(cut); tag++) {
            int piece = cuts.piece(cut, tag);
            if (vocabulary.count(cuts.number(piece)) < ESTABLISHED
                    && !looksLikeTag(new RunText(cuts.text), cuts.start(piece), cuts.end(piece))) {
                return false;
            }
        }
        return true;
    }

    private boolean looksLikeTag(RunText run, int start, int end) {
        return run.isEdge(start) && run.isEdge(end) || prior.isAttested(run, start, end);
    }

    /** The cuts again, after what the own tags of the listings rule out. */
    private List<TagCut> withOwnTags(List<TagCut> cuts, List<Optional<String>> ownTags) {
        List<TagCut> constrained = new ArrayList<>(cuts);
        for (int i = 0; i < distinct.length; i++) {
            Optional<String> ownTag = ownTags.get(runs.get(i).listing());
            boolean open = !cuts.get(i).certain() || ownTag.isPresent() && !OwnTags.conforms(cuts.get(i).tags(), ownTag.get());
            if (distinct[i] != null && ownTag.isPresent() && open) {
                constrained.set(i, cut(distinct[i], distinct[i].cuts().withOwnTag(ownTag.get())));
            }
        }
        return constrained;
    }
}
