package dev.pressmark.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All cuts of one run at some chosen places into tags that ascend, and the belief in each, which sums to 1.
 *
 * <p>A <em>piece</em> is the text between two of the places. It goes by an index: that of its start among the places,
 * times how many places there are, plus that of its end.
 */
final class Cuts {

    /** As many tags of an article are shown. */
    static final int MOST_TAGS = 3;

    /** Says which texts may be tags. */
    interface Pieces {
        boolean allow(int start, int end);
    }

    /** Does something with a piece. */
    interface PieceAction {
        void accept(int piece, int start, int end);
    }

    private static final double NOTHING = 1e-9;
    private static final double[] NO_PRIORS = {};

    final String text;
    private final int[] places;
    private final int[] numbers;
    private final boolean[] used;
    private byte[] firstEnds = new byte[4];
    private byte[] secondEnds = new byte[4];
    private int size;
    private double[] priors = NO_PRIORS;
    private double[] beliefs;

    /** All cuts at the places, which begin with 0 and end with the length of the run, into pieces that are allowed. */
    Cuts(RunText run, int[] places, Pieces pieces) {
        this.text = run.text;
        this.places = places;
        this.numbers = new int[places.length * places.length];
        this.used = new boolean[numbers.length];
        enumerate(run, pieces);
        this.beliefs = new double[size];
    }

    private Cuts(Cuts other) {
        this.text = other.text;
        this.places = other.places;
        this.numbers = other.numbers;
        this.used = other.used;
        this.firstEnds = other.firstEnds;
        this.secondEnds = other.secondEnds;
        this.size = other.size;
        this.beliefs = other.beliefs;
    }

    private void enumerate(RunText run, Pieces pieces) {
        int last = places.length - 1;
        for (int i = 1; i <= last; i++) {
            if (pieces.allow(0, places[i])) {
                enumerateAfter(run, pieces, i);
            }
        }
    }

    private void enumerateAfter(RunText run, Pieces pieces, int i) {
        int last = places.length - 1;
        for (int j = Math.min(i + 1, last); j <= last; j++) {
            boolean second = i == last || follows(run, pieces, 0, i, j);
            if (second && (j == last || follows(run, pieces, i, j, last))) {
                add(i, j);
            }
        }
    }

    private boolean follows(RunText run, Pieces pieces, int from, int middle, int to) {
        return pieces.allow(places[middle], places[to]) && run.ascends(places[from], places[middle], places[to]);
    }

    private void add(int firstEnd, int secondEnd) {
        if (size == firstEnds.length) {
            firstEnds = Arrays.copyOf(firstEnds, size * 2);
            secondEnds = Arrays.copyOf(secondEnds, size * 2);
        }
        firstEnds[size] = (byte) firstEnd;
        secondEnds[size++] = (byte) secondEnd;
        for (int tag = 0; tag < tagCount(size - 1); tag++) {
            used[piece(size - 1, tag)] = true;
        }
    }

    /** How many cuts there are; never 0 where every piece is allowed. */
    int size() {
        return size;
    }

    int[] places() {
        return places;
    }

    /** Above the index of every piece. */
    int pieceLimit() {
        return numbers.length;
    }

    /** Whether any cut makes this piece a tag. */
    boolean uses(int piece) {
        return used[piece];
    }

    /** Goes through the pieces that a cut makes a tag. */
    void forEachPiece(PieceAction action) {
        for (int i = 0; i < places.length; i++) {
            int row = i * places.length;
            for (int j = i + 1; j < places.length; j++) {
                if (used[row + j]) {
                    action.accept(row + j, places[i], places[j]);
                }
            }
        }
    }

    /** The number of the piece in the vocabulary, -1 where it has none. */
    int number(int piece) {
        return numbers[piece];
    }

    void setNumber(int piece, int number) {
        numbers[piece] = number;
    }

    /** What is thought of a piece that has no number. */
    double prior(int piece) {
        return piece < priors.length ? priors[piece] : 0;
    }

    void setPriors(double[] priors) {
        this.priors = priors;
    }

    int start(int piece) {
        return places[piece / places.length];
    }

    int end(int piece) {
        return places[piece % places.length];
    }

    char initial(int piece) {
        return text.charAt(start(piece));
    }

    /** How many tags the cut makes. */
    int tagCount(int cut) {
        int last = places.length - 1;
        return firstEnds[cut] == last ? 1 : secondEnds[cut] == last ? 2 : MOST_TAGS;
    }

    /** The piece that is a tag of the cut; tags are counted from 0. */
    int piece(int cut, int tag) {
        return switch (tag) {
            case 0 -> firstEnds[cut];
            case 1 -> firstEnds[cut] * places.length + secondEnds[cut];
            default -> (secondEnds[cut] + 1) * places.length - 1;
        };
    }

    List<String> tags(int cut) {
        List<String> tags = new ArrayList<>(MOST_TAGS);
        for (int tag = 0; tag < tagCount(cut); tag++) {
            int piece = piece(cut, tag);
            tags.add(text.substring(start(piece), end(piece)));
        }
        return tags;
    }

    double belief(int cut) {
        return beliefs[cut];
    }

    /**
     * Believes in each cut in proportion to the product of the weights of its pieces and of how many it has.
     *
     * @param pieceWeights by the index of the piece
     * @param tagCountWeights of one tag, two, three
     */
    void believe(double[] pieceWeights, double[] tagCountWeights) {
        int last = places.length - 1;
        double[] weights = new double[size];
        for (int cut = 0; cut < size; cut++) {
            int first = firstEnds[cut];
            int second = secondEnds[cut];
            double weight = tagCountWeights[tagCount(cut) - 1] * pieceWeights[first];
            if (first != last) {
                weight *= pieceWeights[first * places.length + second];
                weight *= second == last ? 1 : pieceWeights[(second + 1) * places.length - 1];
            }
            weights[cut] = weight;
        }
        believe(weights);
    }

    /** Believes in each cut in proportion to these weights, one for each cut; in none but the first where all are 0. */
    void believe(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int cut = 0; cut < size; cut++) {
            double belief = sum > 0 ? weights[cut] / sum : cut == 0 ? 1 : 0;
            weights[cut] = belief < NOTHING ? 0 : belief;
        }
        beliefs = weights;
    }

    /** The cut most believed in, the first of equals. */
    int best() {
        return bestBut(-1);
    }

    /** The cut most believed in but for one; -1 where there is no other with any belief. */
    int bestBut(int excluded) {
        int best = -1;
        for (int cut = 0; cut < size; cut++) {
            if (cut != excluded && beliefs[cut] > (best < 0 ? 0 : beliefs[best])) {
                best = cut;
            }
        }
        return best;
    }

    /** The cuts at only those places where a cut believed in more than this parts two tags. */
    Cuts narrowed(RunText run, double belief) {
        boolean[] used = new boolean[places.length];
        used[0] = true;
        used[places.length - 1] = true;
        for (int cut = 0; cut < size; cut++) {
            used[firstEnds[cut]] |= beliefs[cut] > belief;
            used[secondEnds[cut]] |= beliefs[cut] > belief;
        }
        int[] kept = new int[places.length];
        int count = 0;
        for (int place = 0; place < used.length; place++) {
            kept[count] = places[place];
            count += used[place] ? 1 : 0;
        }
        return new Cuts(run, Arrays.copyOf(kept, count), (start, end) -> true);
    }

    /**
     * The cuts with belief only in those that an entry of a listing with this own tag can have; these cuts as they are
     * where none of them can.
     */
    Cuts withOwnTag(String ownTag) {
        double[] conforming = new double[size];
        boolean any = false;
        for (int cut = 0; cut < size; cut++) {
            if (beliefs[cut] > 0 && OwnTags.conforms(tags(cut), ownTag)) {
                conforming[cut] = beliefs[cut];
                any = true;
            }
        }
        if (!any) {
            return this;
        }
        Cuts cuts = new Cuts(this);
        cuts.believe(conforming);
        return cuts;
    }
}
