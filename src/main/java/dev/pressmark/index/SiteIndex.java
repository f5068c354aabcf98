package dev.pressmark.index;

import dev.pressmark.model.Article;
import dev.pressmark.model.Library;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The archive, grouped in every way that it is shown. Immutable. */
public final class SiteIndex {

    private final Library library;
    private final Map<Axis, Taxonomy> taxonomies = new EnumMap<>(Axis.class);
    private final DateArchive dates;

    /** Groups an archive; takes time in proportion to its articles. */
    public SiteIndex(Library library) {
        this.library = library;
        Arrays.stream(Axis.values()).parallel().map(axis -> Taxonomy.of(axis, library.articles()))
                .toList().forEach(taxonomy -> taxonomies.put(taxonomy.axis(), taxonomy));
        this.dates = DateArchive.of(library.articles());
    }

    public Library library() {
        return library;
    }

    /** All articles in site order. */
    public List<Article> articles() {
        return library.articles();
    }

    public Taxonomy taxonomy(Axis axis) {
        return taxonomies.get(axis);
    }

    /** Whether a tag tells articles apart: one that nearly all of a larger archive have does not. */
    public boolean tellsApart(Term tag) {
        return tag.count() < 20 || tag.count() < articles().size() * 0.9;
    }

    /** Whether another index groups the same positions in the same way, whatever the articles there say beside that. */
    public boolean groupsAs(SiteIndex other) {
        return dates.equals(other.dates) && articles().size() == other.articles().size()
                && taxonomies.values().stream().allMatch(one -> one.groupsAs(other.taxonomy(one.axis())));
    }

    public DateArchive dates() {
        return dates;
    }
}
