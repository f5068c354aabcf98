package dev.pressmark.content;

import dev.pressmark.model.Article;
import dev.pressmark.model.CodePoints;
import dev.pressmark.model.TagAuthority;
import dev.pressmark.model.UncertainTags;
import dev.pressmark.tagging.Split;
import dev.pressmark.tagging.TagCut;
import dev.pressmark.tagging.TagLexicon;
import dev.pressmark.tagging.TagRun;
import dev.pressmark.tagging.TagSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes articles of drafts: cuts their tag runs, adds the tag that the whole listing is about, and names tags canonically. */
final class TagCutting {

    /** The articles in the order of the drafts, and the cuts to look at. */
    record Result(List<Article> articles, List<UncertainTags> uncertain) {}

    private final TagLexicon lexicon;
    private final Optional<String> listingTag;

    TagCutting(TagAuthority authority, Optional<String> listingTag) {
        TreeMap<String, List<String>> names = new TreeMap<>(authority.aliases());
        listingTag.ifPresent(tag -> names.putIfAbsent(tag, List.of()));
        this.lexicon = TagLexicon.of(names);
        this.listingTag = listingTag;
    }

    Result cut(List<Draft> drafts) {
        int apart = drafts.stream().mapToInt(Draft::listing).max().orElse(-1) + 1;
        List<TagRun> runs = drafts.stream()
                .map(d -> new TagRun(d.run(), d.tags(), d.title(), d.summary(), d.listing() < 0 ? apart : d.listing()))
                .toList();
        Split split = new TagSplitter(lexicon).split(runs);
        List<Article> articles = new ArrayList<>(drafts.size());
        List<UncertainTags> uncertain = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            TagCut cut = split.cuts().get(i);
            articles.add(article(draft, cut, ownTag(draft, split)));
            if (!cut.certain()) {
                uncertain.add(new UncertainTags(
                        draft.place(), draft.run(), cut.tags(), cut.confidence(), cut.runnerUp()));
            }
        }
        return new Result(articles, uncertain);
    }

    private Optional<String> ownTag(Draft draft, Split split) {
        return draft.listing() < 0 ? Optional.empty() : listingTag.or(() -> split.ownTag(draft.listing()));
    }

    private Article article(Draft draft, TagCut cut, Optional<String> ownTag) {
        TreeSet<String> tags = new TreeSet<>(CodePoints.ORDER);
        cut.tags().forEach(tag -> tags.add(lexicon.canonical(tag).orElse(tag)));
        ownTag.ifPresent(tag -> tags.add(lexicon.canonical(tag).orElse(tag)));
        return new Article(draft.title(), draft.summary(), draft.date(), draft.source(), draft.category(),
                List.copyOf(tags), cut.certain(), draft.likes(), draft.minutes(), draft.slug(), draft.body(),
                draft.place());
    }
}
