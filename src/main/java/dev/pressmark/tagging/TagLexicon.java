package dev.pressmark.tagging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tags that the keeper of the archive knows: canonical names and their aliases. Immutable.
 *
 * <p>A spelling is looked up as it stands first, then folded: letter case, typographic hyphens and blanks, curly
 * quotes. A folded spelling that two names share stands for neither, so {@code Go} and {@code GO} are kept apart when
 * both are listed.
 */
public final class TagLexicon {

    /** Knows no tag. */
    public static final TagLexicon EMPTY = new TagLexicon(Map.of());

    private static final String SHARED = "";

    private final Map<String, String> exact;
    private final Map<String, String> folded = new TreeMap<>();
    private final HashIndex exactHashes = new HashIndex();
    private final HashIndex foldedHashes = new HashIndex();

    private TagLexicon(Map<String, String> exact) {
        this.exact = new TreeMap<>(exact);
        this.exact.forEach((spelling, name) ->
                folded.merge(Folding.fold(spelling), name, (one, other) -> one.equals(other) ? one : SHARED));
        exact.keySet().forEach(spelling -> exactHashes.add(Hashes.whole(spelling)));
        folded.forEach((spelling, name) -> {
            if (!name.equals(SHARED)) {
                foldedHashes.add(Hashes.whole(spelling));
            }
        });
    }

    /** Names that have no aliases. */
    public static TagLexicon of(Collection<String> names) {
        Map<String, List<String>> bare = new TreeMap<>();
        names.forEach(name -> bare.put(name, List.of()));
        return of(bare);
    }

    /**
     * Canonical names with their aliases. A name wins over an alias of the same spelling; of two names that claim one
     * alias the first in code point order has it.
     */
    public static TagLexicon of(Map<String, ? extends Collection<String>> aliasesByName) {
        Map<String, String> spellings = new TreeMap<>();
        new TreeMap<>(aliasesByName).forEach((name, aliases) -> {
            aliases.forEach(alias -> spellings.putIfAbsent(alias.strip(), name.strip()));
        });
        aliasesByName.keySet().forEach(name -> spellings.put(name.strip(), name.strip()));
        spellings.remove("");
        return spellings.isEmpty() ? EMPTY : new TagLexicon(spellings);
    }

    /** The canonical name for a spelling; empty where the lexicon does not know it. */
    public Optional<String> canonical(String spelling) {
        String name = isEmpty() ? SHARED : exact.get(spelling);
        if (name == null) {
            name = folded.getOrDefault(Folding.fold(spelling), SHARED);
        }
        return name.equals(SHARED) ? Optional.empty() : Optional.of(name);
    }

    /** Whether the spelling is a known name or alias. */
    public boolean knows(String spelling) {
        return !exact.isEmpty() && canonical(spelling).isPresent();
    }

    /** Whether no tag is known. */
    public boolean isEmpty() {
        return exact.isEmpty();
    }

    /** Whether the piece of the run is a known name or alias. */
    boolean knows(RunText run, int start, int end) {
        return exactHashes.find(run.hash(start, end)) >= 0 || foldedHashes.find(run.foldedHash(start, end)) >= 0;
    }
}
