package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.lint.TagsYaml;
import dev.pressmark.model.UncertainTags;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Tags that few articles have, and tags that may be none: each kind is told once, with the worst few. */
final class TagCheck implements Rule {

    private static final int SHOWN = 3;

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        site.index().ifPresent(index -> {
            if (index.articles().isEmpty()) {
                diagnostics.add(RuleId.NO_ARTICLES.at(SourceSpan.file("content"), "no articles", "one at least"));
            }
            if (site.config().minTagArticles() == 1) {
                thin(index, diagnostics);
            }
            uncertain(index.library().uncertain(), diagnostics);
        });
    }

    private static void thin(SiteIndex index, Diagnostics diagnostics) {
        List<Term> tags = index.taxonomy(Axis.TAG).terms();
        List<Term> thin = tags.stream().filter(tag -> tag.count() == 1).toList();
        if (!thin.isEmpty()) {
            diagnostics.add(RuleId.THIN_TAGS.at(SourceSpan.file("content/tags.yaml"), thin.size() + " of " + tags.size()
                            + " tags have one article, such as " + thin.stream().limit(SHOWN).map(Term::name)
                            .collect(Collectors.joining(", ")), ""));
        }
    }

    private static void uncertain(List<UncertainTags> cuts, Diagnostics diagnostics) {
        List<UncertainTags> worst = cuts.stream().sorted(Comparator.comparingDouble(UncertainTags::confidence)
                .thenComparing(UncertainTags::place)).limit(SHOWN).toList();
        if (!worst.isEmpty()) {
            diagnostics.add(RuleId.UNCERTAIN_TAGS.at(worst.get(0).place(), cuts.size()
                            + (cuts.size() == 1 ? " tag run" : " tag runs") + " might be cut in another way; the least certain: "
                            + worst.stream().map(cut -> cut.place() + " " + String.join(" | ", cut.tags()))
                            .collect(Collectors.joining("; ")), "tags that content/tags.yaml names",
                    "if that is right, write " + worst.get(0).tags().stream().map(tag -> TagsYaml.quoted(tag) + ":")
                            .collect(Collectors.joining(" and ")) + " into content/tags.yaml, a line each;"
                            + " pressmark tags shows all"));
        }
    }
}
