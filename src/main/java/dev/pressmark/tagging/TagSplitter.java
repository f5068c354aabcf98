package dev.pressmark.tagging;

import java.util.List;
import java.util.Objects;

/**
 * Cuts the tag runs of an archive into tags.
 *
 * <p>No list of tags is needed: the runs of an archive say together, and with the words of its titles and summaries,
 * what its tags are. What a caller may rely on: the tags of a cut, joined, are the run; they ascend by code point and
 * are three at most, unless the run is absurdly long and left whole, or came apart. The same runs in any order, on any
 * machine, give the same cuts. Time grows with the number of runs. Instances are immutable and safe to share.
 */
public final class TagSplitter {

    private final TagLexicon lexicon;

    /** A splitter that knows no tags beforehand. */
    public TagSplitter() {
        this(TagLexicon.EMPTY);
    }

    /** A splitter that trusts a lexicon: a run that can be cut wholly into its tags is cut so. */
    public TagSplitter(TagLexicon lexicon) {
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    }

    /** Cuts all runs of an archive; a run of its own means less than among others. */
    public Split split(List<TagRun> runs) {
        return new Splitting(lexicon, List.copyOf(runs)).split();
    }
}
