package dev.pressmark.content;

import dev.pressmark.model.Article;
import dev.pressmark.model.CodePoints;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.model.UncertainTags;
import dev.pressmark.tagging.Split;
import dev.pressmark.tagging.TagCut;
import dev.pressmark.tagging.TagLexicon;
import dev.pressmark.tagging.TagRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes articles of drafts: cuts their tag runs, adds the tag that the whole listing is about, and names tags canonically. */
final class TagCutting {

    /** The articles in the order of the drafts, and the cuts to look at. */
    record Result(List<Article> articles, List<UncertainTags> uncertain) {}

    private final Map<String, List<String>> known;
    private final TagLexicon lexicon;
    private final Optional<String> listingTag;
    private final CutMemory memory;
    private final Shared names = new Shared();

    TagCutting(TagAuthority authority, Optional<String> listingTag, CutMemory memory) {
        this.known = new TreeMap<>(authority.aliases());
        listingTag.ifPresent(tag -> known.putIfAbsent(tag, List.of()));
        this.lexicon = TagLexicon.of(known);
        this.listingTag = listingTag;
        this.memory = memory;
    }

    Result cut(List<Draft> drafts) {
        int apart = drafts.stream().mapToInt(Draft::listing).max().orElse(-1) + 1;
        List<TagRun> runs = drafts.stream()
                .map(d -> new TagRun(d.run(), d.tags(), d.title(), d.summary(), d.listing() < 0 ? apart : d.listing()))
                .toList();
        Split split = memory.cut(known, runs);
        List<Article> articles = IntStream.range(0, drafts.size()).parallel()
                .mapToObj(i -> article(drafts.get(i), split.cuts().get(i), ownTag(drafts.get(i), split)))
                .toList();
        List<UncertainTags> uncertain = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            TagCut cut = split.cuts().get(i);
            if (!cut.certain()) {
                uncertain.add(new UncertainTags(
                        drafts.get(i).place(), drafts.get(i).run(), cut.tags(), cut.confidence(), cut.runnerUp()));
            }
        }
        return new Result(articles, uncertain);
    }

    private Optional<String> ownTag(Draft draft, Split split) {
        return draft.listing() < 0 ? Optional.empty() : listingTag.or(() -> split.ownTag(draft.listing()));
    }

    private Article article(Draft draft, TagCut cut, Optional<String> ownTag) {
        List<String> tags = new ArrayList<>(cut.tags().size() + 1);
        cut.tags().forEach(tag -> tags.add(name(tag)));
        ownTag.ifPresent(tag -> tags.add(name(tag)));
        tags.sort(CodePoints.ORDER);
        for (int i = tags.size() - 1; i > 0; i--) {
            if (tags.get(i).equals(tags.get(i - 1))) {
                tags.remove(i);
            }
        }
        return new Article(draft.title(), draft.summary(), draft.date(), draft.source(), draft.category(), tags,
                cut.certain(), draft.likes(), draft.minutes(), draft.slug(), draft.details(), draft.place());
    }

    private String name(String tag) {
        return names.of(lexicon.canonical(tag).orElse(tag));
    }
}
