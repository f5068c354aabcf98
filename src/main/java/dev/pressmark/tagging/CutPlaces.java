package dev.pressmark.tagging;

import java.util.Arrays;

/**
 * Chooses the places where a run may be cut. In a run of common length that is everywhere; in a long one, so that the
 * cuts to be weighed stay few, first where capitals or scripts change, then where a word of the texts begins or ends.
 */
final class CutPlaces {

    /** No run is cut at more places than this; the number of cuts grows with its square. */
    static final int MOST = 40;

    private static final int EDGE = 2;
    private static final int WORD = 1;

    private final TextEvidence texts;

    CutPlaces(TextEvidence texts) {
        this.texts = texts;
    }

    /** The places in ascending order, with the start and the end of the run. */
    int[] of(RunText run) {
        int[] places = new int[run.length() + 1];
        int size = 1;
        for (int at = 1; at < run.length(); at++) {
            if (run.mayBeCut(at)) {
                places[size++] = at;
            }
        }
        places[size] = run.length();
        return size <= MOST ? Arrays.copyOf(places, size + 1) : strongest(run, Arrays.copyOf(places, size + 1));
    }

    private int[] strongest(RunText run, int[] places) {
        int[] ranked = new int[places.length - 2];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = places[i + 1] - strength(run, places[i + 1]) * RunText.LONGEST;
        }
        Arrays.sort(ranked);
        int[] kept = new int[MOST + 2];
        for (int i = 0; i < MOST; i++) {
            kept[i + 1] = Math.floorMod(ranked[i], RunText.LONGEST);
        }
        kept[MOST + 1] = run.length();
        Arrays.sort(kept);
        return kept;
    }

    private int strength(RunText run, int at) {
        return run.isEdge(at) ? EDGE : isWordEdge(run, at) ? WORD : 0;
    }

    private boolean isWordEdge(RunText run, int at) {
        int token = run.tokens().at(at);
        return texts.wordCount(run.foldedHash(run.tokens().start(token), at)) > 0
                || texts.wordCount(run.foldedHash(at, run.tokens().end(token))) > 0;
    }
}
