package dev.pressmark.lint;

import dev.pressmark.index.SiteIndex;
import dev.pressmark.lint.TagFinding.Kind;
import dev.pressmark.lint.TagFinding.Name;
import dev.pressmark.model.Article;
import dev.pressmark.model.Folded;
import dev.pressmark.model.KnownTag;
import dev.pressmark.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds tags that may be one, tags with a comma too many, and tags that are categories. A name that {@code tags.yaml}
 * gives is meant as it is: two of them are never taken for each other, and none for a category. Takes time in
 * proportion to the names.
 */
public final class TagLint {

    private final TreeMap<String, Integer> counts;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> categories;

    /** A look over an archive. */
    public TagLint(SiteIndex index) {
        this(counts(index), index.library().authority().tags(), categories(index));
    }

    /**
     * A look over some names.
     *
     * @param counts how many articles have each name, as it is written; those that the keeper knows are added to it
     * @param known what the keeper says of tags
     * @param categories by folded name
     */
    TagLint(TreeMap<String, Integer> counts, List<KnownTag> known, Map<String, String> categories) {
        this.counts = counts;
        this.categories = categories;
        known.forEach(tag -> {
            this.known.add(tag.name());
            counts.putIfAbsent(tag.name(), 0);
        });
    }

    private static TreeMap<String, Integer> counts(SiteIndex index) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Article article : index.articles()) {
            for (String tag : article.tags()) {
                counts.merge(tag, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, String> categories(SiteIndex index) {
        Map<String, String> categories = new HashMap<>();
        for (Article article : index.articles()) {
            if (!article.category().isEmpty()) {
                categories.putIfAbsent(article.category(), Folded.of(article.category()));
            }
        }
        Map<String, String> folded = new TreeMap<>();
        new TreeMap<>(categories).forEach((name, key) -> folded.putIfAbsent(key, name));
        return folded;
    }

    /** All findings: groups of names first, by the name that is kept, then the tags that are categories. */
    public List<TagFinding> findings() {
        List<TagFinding> findings = new ArrayList<>(new LikeNames(counts, known).findings());
        findings.sort(Comparator.comparing((TagFinding finding) -> Slug.of(finding.keep()))
                .thenComparing(TagFinding::keep));
        Set<String> settled = new HashSet<>(known);
        findings.forEach(finding -> settled.addAll(finding.aliases()));
        counts.forEach((name, count) -> {
            if (!settled.contains(name) && categories.containsKey(Folded.of(name))) {
                findings.add(new TagFinding(Kind.CATEGORY, List.of(new Name(name, count)), name));
            }
        });
        return findings;
    }
}
