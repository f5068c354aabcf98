package dev.pressmark.model;

import java.util.List;

/**
 * The whole archive.
 *
 * @param articles in site order: newest first, of one day by slug
 * @param pages the standing pages, by path
 * @param authority what the keeper says of the tags
 * @param uncertain the tag runs whose cut is not certain, in the order of the input
 */
public record Library(
        List<Article> articles, List<StandingPage> pages, TagAuthority authority, List<UncertainTags> uncertain) {

    public Library {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        uncertain = List.copyOf(uncertain);
    }
}
