package dev.pressmark.content;

import dev.pressmark.model.Article;
import dev.pressmark.model.CodePoints;
import dev.pressmark.model.KnownTag;
import dev.pressmark.model.Slug;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.model.UncertainTags;
import dev.pressmark.tagging.Split;
import dev.pressmark.tagging.TagCut;
import dev.pressmark.tagging.TagLexicon;
import dev.pressmark.tagging.TagRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Makes articles of drafts: cuts their tag runs, adds the tag that the whole listing is about, names tags as their
 * keeper does, and leaves out those that are hidden.
 */
final class TagCutting {

    /**
     * The articles in the order of the drafts, the cuts to look at, and how often a name was written that is none now.
     */
    record Result(List<Article> articles, List<UncertainTags> uncertain, Map<Slug, Integer> renamed) {}

    private static final Comparator<TagCut> SUREST = Comparator.comparing(TagCut::certain)
            .thenComparingDouble(TagCut::confidence).thenComparing(cut -> String.join("\n", cut.tags()));

    private final Map<String, List<String>> known;
    private final TagLexicon lexicon;
    private final Optional<String> listingTag;
    private final CutMemory memory;
    private final TagAuthority authority;
    private final Map<String, Named> names = new ConcurrentHashMap<>();

    /**
     * What becomes of a name that is written: empty for one that is hidden; and the articles that have it, if they
     * count.
     */
    private record Named(String name, Optional<LongAdder> renamed) {}

    TagCutting(TagAuthority authority, Optional<String> listingTag, CutMemory memory) {
        this.known = new TreeMap<>(authority.aliases());
        listingTag.ifPresent(tag -> known.putIfAbsent(tag, List.of()));
        this.lexicon = TagLexicon.of(known);
        this.listingTag = listingTag;
        this.authority = authority;
        this.memory = memory;
    }

    Result cut(List<Draft> drafts) {
        int apart = drafts.stream().flatMap(draft -> draft.listings().stream()).mapToInt(Integer::intValue)
                .max().orElse(-1) + 1;
        // an article of two listings speaks in each of them, so that the order of the files tells neither from the
        // other
        List<TagRun> runs = new ArrayList<>(drafts.size());
        int[] firstRun = new int[drafts.size() + 1];
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            for (int listing : d.listings().isEmpty() ? List.of(apart) : d.listings()) {
                runs.add(new TagRun(d.run(), d.tags(), d.title(), d.summary(), listing));
            }
            firstRun[i + 1] = runs.size();
        }
        Split split = memory.cut(known, runs);
        List<TagCut> cuts = IntStream.range(0, drafts.size())
                .mapToObj(i -> surest(split.cuts().subList(firstRun[i], firstRun[i + 1]))).toList();
        List<Article> articles = IntStream.range(0, drafts.size()).parallel()
                .mapToObj(i -> article(drafts.get(i), cuts.get(i), split))
                .toList();
        List<UncertainTags> uncertain = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            TagCut cut = cuts.get(i);
            if (!cut.certain()) {
                uncertain.add(new UncertainTags(
                        drafts.get(i).place(), drafts.get(i).run(), cut.tags(), cut.confidence(), cut.runnerUp()));
            }
        }
        return new Result(articles, uncertain, renamed());
    }

    private Map<Slug, Integer> renamed() {
        Map<Slug, Integer> renamed = new HashMap<>();
        names.forEach((name, to) -> to.renamed().ifPresent(count ->
                renamed.merge(Slug.of(name), count.intValue(), Integer::sum)));
        return renamed;
    }

    /** Of the cuts that one run has in several listings the one that their own tags leave least doubt about. */
    private static TagCut surest(List<TagCut> cuts) {
        return cuts.size() == 1 ? cuts.get(0) : Collections.max(cuts, SUREST);
    }

    private Article article(Draft draft, TagCut cut, Split split) {
        List<String> tags = new ArrayList<>(cut.tags().size() + 1);
        cut.tags().forEach(tag -> addName(tag, tags));
        for (int listing : draft.listings()) {
            listingTag.or(() -> split.ownTag(listing)).ifPresent(tag -> addName(tag, tags));
        }
        tags.sort(CodePoints.ORDER);
        for (int i = tags.size() - 1; i > 0; i--) {
            if (tags.get(i).equals(tags.get(i - 1))) {
                tags.remove(i);
            }
        }
        return new Article(draft.title(), draft.summary(), draft.date(), draft.source(), draft.category(), tags,
                cut.certain() && draft.tagsCertain(), draft.likes(), draft.minutes(), draft.slug(), draft.details(),
                        draft.place());
    }

    private void addName(String tag, List<String> tags) {
        Named named = names.computeIfAbsent(tag, this::named);
        named.renamed().ifPresent(LongAdder::increment);
        if (!named.name().isEmpty()) {
            tags.add(named.name());
        }
    }

    private Named named(String tag) {
        String name = lexicon.canonical(tag).orElse(tag);
        Optional<KnownTag> known = authority.tag(name);
        if (known.isEmpty()) {
            return new Named(name, Optional.empty());
        }
        boolean counts = known.get().hidden() || !Slug.of(tag).equals(known.get().slug());
        return new Named(known.get().hidden() ? "" : known.get().name(),
                counts ? Optional.of(new LongAdder()) : Optional.empty());
    }
}
