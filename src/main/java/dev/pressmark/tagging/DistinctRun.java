package dev.pressmark.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One text that stands as the run of an entry or of many. It is worked on once, and speaks once. */
final class DistinctRun {

    final String text;
    private final long rank;
    private Cuts cuts;
    private boolean listed;

    private DistinctRun(String text) {
        this.text = text;
        this.rank = Hashes.mix(Hashes.whole(text));
    }

    /** The distinct run of each run, null where the run needs no cutting or is too long for it. */
    static DistinctRun[] of(List<TagRun> runs) {
        Map<String, DistinctRun> byText = new HashMap<>(runs.size());
        DistinctRun[] distinct = new DistinctRun[runs.size()];
        for (int i = 0; i < distinct.length; i++) {
            String text = runs.get(i).apart().isEmpty() ? runs.get(i).text() : "";
            if (!text.isEmpty() && text.length() <= RunText.LONGEST) {
                distinct[i] = byText.computeIfAbsent(text, DistinctRun::new);
            }
        }
        return distinct;
    }

    /** Each once, in an order that is as good as random, but always the same. */
    static List<DistinctRun> shuffled(DistinctRun[] runs) {
        Map<DistinctRun, Boolean> seen = new IdentityHashMap<>(runs.length);
        List<DistinctRun> once = new ArrayList<>();
        Arrays.stream(runs).filter(run -> run != null && seen.put(run, true) == null).forEach(once::add);
        once.sort((one, other) ->
                one.rank == other.rank ? one.text.compareTo(other.text) : Long.compare(one.rank, other.rank));
        return once;
    }

    /** Settles how the run may be cut; {@code listed} where the keeper's own tags say so. */
    void settle(Cuts cuts, boolean listed) {
        this.cuts = cuts;
        this.listed = listed;
    }

    boolean isSettled() {
        return cuts != null;
    }

    Cuts cuts() {
        return cuts;
    }

    /** Whether it can be cut wholly into tags of the lexicon. */
    boolean isListed() {
        return listed;
    }
}
