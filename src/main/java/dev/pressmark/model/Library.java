package dev.pressmark.model;

import java.util.List;
import java.util.Map;

/**
 * The whole archive.
 *
 * @param articles in site order: newest first, of one day by slug
 * @param pages the standing pages, by path
 * @param authority what the keeper says of the tags
 * @param uncertain the tag runs whose cut is not certain, in the order of the input
 * @param renamed in how many articles stands a name that no tag has now: an alias, or the name of a hidden tag
 * @param moves what the keeper says of addresses that are no more
 */
public record Library(
        List<Article> articles,
        List<StandingPage> pages,
        TagAuthority authority,
        List<UncertainTags> uncertain,
        Map<Slug, Integer> renamed,
        List<Move> moves) {

    /** An archive in which no tag is renamed and no page has moved. */
    public Library(
            List<Article> articles, List<StandingPage> pages, TagAuthority authority, List<UncertainTags> uncertain) {
        this(articles, pages, authority, uncertain, Map.of(), List.of());
    }

    public Library {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        uncertain = List.copyOf(uncertain);
        renamed = Map.copyOf(renamed);
        moves = List.copyOf(moves);
    }
}
