package dev.pressmark.tagging;

import java.util.Arrays;

/**
 * All texts that may be tags, by number, with how often each is believed to be one.
 *
 * <p>The weight of a tag is that of a Chinese restaurant process over the prior (Goldwater, Griffiths and Johnson, "A
 * Bayesian framework for word segmentation", 2009), but for one thing: what has been counted is worth less the less
 * likely the tag is by itself, and is worth it in full only when it has come often. Two tags that always stand
 * together would otherwise stay one.
 */
final class Vocabulary {

    private static final double CONCENTRATION = 20;
    private static final double PATIENCE = 2;
    private static final double NOTHING = 1e-9;
    private static final int LOWER = 0;
    private static final int UPPER = 1;
    private static final int OTHER = 2;

    private final HashIndex numbers = new HashIndex();
    private double[] counts = new double[1 << 10];
    private double[] priors = new double[1 << 10];
    private double[] logPriors = new double[1 << 10];

    /** How many tags begin with what; the start values stand for not knowing. */
    private final double[] initials = {5, 5, 0};

    /** How many runs have one tag, two, three; likewise. */
    private final double[] tagCounts = {3, 3, 14};

    private double total;
    private double[] weights = new double[0];

    /** Whether nothing has been counted yet. */
    boolean isEmpty() {
        return total == 0;
    }

    /** The number of the piece, or -1. */
    int find(RunText run, int start, int end) {
        return numbers.find(run.hash(start, end));
    }

    /** The number of the piece; one that is new gets this prior. */
    int add(RunText run, int start, int end, double prior) {
        int number = numbers.add(run.hash(start, end));
        if (number >= counts.length) {
            grow();
        }
        if (priors[number] == 0) {
            setPrior(number, prior);
        }
        return number;
    }

    private void grow() {
        int length = counts.length * 2;
        counts = Arrays.copyOf(counts, length);
        priors = Arrays.copyOf(priors, length);
        logPriors = Arrays.copyOf(logPriors, length);
    }

    private void setPrior(int number, double prior) {
        priors[number] = CONCENTRATION * prior;
    }

    /** Worked out when it is needed: most numbers are never counted. */
    private double logPrior(int number) {
        if (logPriors[number] == 0) {
            logPriors[number] = Math.min(0, StrictMath.log(priors[number]));
        }
        return logPriors[number];
    }

    /** Tells that the text is a tag, whatever its words; one that no run could hold teaches nothing. */
    void teach(String tag) {
        if (tag.isEmpty() || tag.length() > RunText.LONGEST) {
            return;
        }
        counts[add(new RunText(tag), 0, tag.length(), TagPrior.LISTED)]++;
        initials[initial(tag.charAt(0))]++;
        total++;
    }

    /** In how many runs the piece is believed to be a tag. */
    double count(int number) {
        return number < 0 ? 0 : counts[number];
    }

    /** Adds the beliefs of the cuts to what is known, or takes them away. */
    void count(Cuts cuts, int sign) {
        for (int cut = 0; cut < cuts.size(); cut++) {
            double belief = sign * cuts.belief(cut);
            if (belief != 0) {
                count(cuts, cut, belief);
            }
        }
    }

    private void count(Cuts cuts, int cut, double belief) {
        int tags = cuts.tagCount(cut);
        tagCounts[tags - 1] += belief;
        total += tags * belief;
        for (int tag = 0; tag < tags; tag++) {
            int piece = cuts.piece(cut, tag);
            int number = cuts.number(piece);
            initials[initial(cuts.initial(piece))] += belief;
            if (number >= 0) {
                counts[number] += belief;
            }
        }
    }

    private static int initial(char c) {
        return Character.isLowerCase(c) ? LOWER : Character.isUpperCase(c) ? UPPER : OTHER;
    }

    /** Believes in each cut as far as all other runs speak for it; those must be counted, and these cuts not. */
    void weigh(Cuts cuts) {
        weighPieces(cuts);
        cuts.believe(weights, tagCounts);
    }

    private void weighPieces(Cuts cuts) {
        weights = weights.length < cuts.pieceLimit() ? new double[cuts.pieceLimit()] : weights;
        double cased = initials[LOWER] + initials[UPPER];
        double[] shares = {initials[LOWER] / cased, initials[UPPER] / cased, 1};
        cuts.forEachPiece((piece, start, end) -> {
            int number = cuts.number(piece);
            double weight = number < 0 ? CONCENTRATION * cuts.prior(piece) : weight(number);
            weights[piece] = weight * shares[initial(cuts.text.charAt(start))] / (total + CONCENTRATION);
        });
    }

    private double weight(int number) {
        double count = counts[number];
        double earned = count < NOTHING ? 0 : count * StrictMath.exp(logPrior(number) / (1 + PATIENCE * count));
        return priors[number] + earned;
    }
}
