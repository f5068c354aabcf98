package dev.pressmark.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Works out the tags of some runs together, each from what the others say, and leaves them in the vocabulary.
 *
 * <p>Expectation-maximisation, run by run: a run is taken out of the counts, its cuts are weighed by what is left, and
 * it is counted again by the new beliefs. After the wide rounds only the places stay where it may still be cut. The
 * first batch needs more of them: what is narrowed while nothing is known yet stays wrong.
 */
final class TagLearner {

    private static final int ROUNDS = 5;
    private static final int FIRST_WIDE_ROUNDS = 3;
    private static final int WIDE_ROUNDS = 1;
    private static final double NEGLIGIBLE = 1e-7;
    private static final Cuts.Pieces ALL = (start, end) -> true;

    private final TextEvidence texts;
    private final TagPrior prior;
    private final Vocabulary vocabulary;
    private int batches;
    private final CutPlaces places;

    TagLearner(TextEvidence texts, TagPrior prior, Vocabulary vocabulary) {
        this.texts = texts;
        this.prior = prior;
        this.vocabulary = vocabulary;
        this.places = new CutPlaces(texts);
    }

    /** The cuts of each run, in the order of the runs, which bears on the result. */
    List<Cuts> learn(List<RunText> runs) {
        int wideRounds = batches++ == 0 ? FIRST_WIDE_ROUNDS : WIDE_ROUNDS;
        List<Cuts> cuts = wide(runs);
        for (int round = 0; round < wideRounds + ROUNDS; round++) {
            for (int i = 0; i < runs.size(); i++) {
                vocabulary.count(cuts.get(i), -1);
                if (round == wideRounds) {
                    cuts.set(i, narrow(runs.get(i), cuts.get(i)));
                }
                vocabulary.weigh(cuts.get(i));
                vocabulary.count(cuts.get(i), 1);
            }
        }
        return cuts;
    }

    private List<Cuts> wide(List<RunText> runs) {
        Cuts[] cuts = forEach(runs, i -> new Cuts(runs.get(i), places.of(runs.get(i)), ALL)).toArray(Cuts[]::new);
        Recurrence recurrence = new Recurrence();
        for (int i = 0; i < cuts.length; i++) {
            RunText run = runs.get(i);
            prior.wantPhrases(run, cuts[i].places());
            cuts[i].forEachPiece((piece, start, end) -> recurrence.note(run.hash(start, end)));
        }
        texts.countPhrases();
        double[][] priors = forEach(runs, i -> prior.of(runs.get(i), cuts[i])).toArray(double[][]::new);
        for (int i = 0; i < cuts.length; i++) {
            number(runs.get(i), cuts[i], priors[i], recurrence);
        }
        return new ArrayList<>(List.of(cuts));
    }

    /** What asks each run by itself is done on all cores. */
    private static <T> Stream<T> forEach(List<RunText> runs, IntFunction<T> task) {
        return IntStream.range(0, runs.size()).parallel().mapToObj(task);
    }

    /** Gives numbers to the pieces that come again; what comes once has nothing but its prior. */
    private void number(RunText run, Cuts cuts, double[] priors, Recurrence recurrence) {
        cuts.setPriors(priors);
        cuts.forEachPiece((piece, start, end) -> {
            boolean again = recurrence.cameAgain(run.hash(start, end));
            int number = again ? vocabulary.add(run, start, end, priors[piece]) : vocabulary.find(run, start, end);
            cuts.setNumber(piece, number);
        });
    }

    private Cuts narrow(RunText run, Cuts wide) {
        Cuts cuts = wide.narrowed(run, NEGLIGIBLE);
        double[] priors = prior.of(run, cuts);
        cuts.forEachPiece((piece, start, end) -> cuts.setNumber(piece, vocabulary.add(run, start, end, priors[piece])));
        return cuts;
    }
}
