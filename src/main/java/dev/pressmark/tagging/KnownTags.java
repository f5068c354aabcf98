package dev.pressmark.tagging;

import java.util.Arrays;
import java.util.Optional;

/** Cuts runs wholly into tags that are known already, which is quick: few pieces are. */
final class KnownTags {

    private KnownTags() {}

    /** All cuts of the run into known tags; empty where there is none, or absurdly many. */
    static Optional<Cuts> cut(RunText run, Cuts.Pieces known) {
        int[] places = places(run, known);
        if (places.length > CutPlaces.MOST + 2) {
            return Optional.empty();
        }
        Cuts cuts = new Cuts(run, places, known);
        return cuts.size() == 0 ? Optional.empty() : Optional.of(cuts);
    }

    /** The places where a first tag may end or a last one begin, with the start and the end of the run. */
    private static int[] places(RunText run, Cuts.Pieces known) {
        int[] places = new int[run.length() + 1];
        int size = 1;
        for (int i = 1; i < run.length(); i++) {
            if (run.mayBeCut(i) && (known.allow(0, i) || known.allow(i, run.length()))) {
                places[size++] = i;
            }
        }
        places[size] = run.length();
        return Arrays.copyOf(places, size + 1);
    }
}
