package dev.pressmark.tagging;

import java.util.List;

/**
 * Says which cut of a run is the one, and whether it is certain: when it has all but all belief, and each of its tags
 * more to show for it than that the others leave it over.
 */
final class Verdicts {

    private static final double CERTAIN = 0.99;
    private static final double AGAIN = 1.5;
    private static final double OFTEN = 3;

    private final Vocabulary vocabulary;
    private final TagPrior prior;

    Verdicts(Vocabulary vocabulary, TagPrior prior) {
        this.vocabulary = vocabulary;
        this.prior = prior;
    }

    /** Whether the piece has come as a tag in more runs than one. */
    boolean cameAgain(RunText run, int start, int end) {
        return vocabulary.count(vocabulary.find(run, start, end)) >= AGAIN;
    }

    /** Whether one cut has all but all belief. */
    static boolean isClear(Cuts cuts) {
        return cuts.belief(cuts.best()) >= CERTAIN;
    }

    /** The cut most believed in; {@code listed} where all these cuts are into tags of the lexicon. */
    TagCut of(Cuts cuts, boolean listed) {
        int best = cuts.best();
        int second = cuts.bestBut(best);
        boolean only = listed && second < 0;
        boolean certain = only || isClear(cuts) && (listed || isSupported(cuts, best));
        List<String> runnerUp = second < 0 ? List.of() : cuts.tags(second);
        return new TagCut(cuts.tags(best), cuts.belief(best), certain, runnerUp);
    }

    private boolean isSupported(Cuts cuts, int cut) {
        for (int tag = 0; tag < cuts.tagCount(cut); tag++) {
            int piece = cuts.piece(cut, tag);
            double count = vocabulary.count(cuts.number(piece));
            if (count < OFTEN && !isSupported(new RunText(cuts.text), cuts.start(piece), cuts.end(piece), count)) {
                return false;
            }
        }
        return true;
    }

    /** A rare tag must begin where a tag would, and end so too where it came only once; or stand in a text. */
    private boolean isSupported(RunText run, int start, int end, double count) {
        boolean looksIt = run.isEdge(start) && (count >= AGAIN || run.isEdge(end));
        return looksIt || prior.isAttested(run, start, end);
    }
}
