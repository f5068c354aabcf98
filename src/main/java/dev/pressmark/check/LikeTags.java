package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.lint.TagFinding;
import dev.pressmark.lint.TagLint;
import dev.pressmark.lint.TagsYaml;
import java.util.stream.Collectors;

/** What the lint of tags finds, with the line to write into {@code tags.yaml}. */
final class LikeTags implements Rule {

    private static final SourceSpan PLACE = SourceSpan.file("content/tags.yaml");

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        site.index().ifPresent(index -> new TagLint(index).findings().forEach(finding -> tell(finding, diagnostics)));
    }

    private static void tell(TagFinding finding, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.warning(finding.kind().id(), PLACE, finding.line() + " " + finding.kind().why(),
                finding.kind() == TagFinding.Kind.CATEGORY ? "a tag that says more than the category"
                        : "one name for a tag",
                "write " + line(finding) + ", if that is so"));
    }

    private static String line(TagFinding finding) {
        if (finding.kind() == TagFinding.Kind.CATEGORY) {
            return TagsYaml.quoted(finding.keep()) + ": {hidden: true}, or {} to keep it";
        }
        return TagsYaml.quoted(finding.keep()) + ": {aliases: [" + finding.aliases().stream().map(TagsYaml::quoted)
                .collect(Collectors.joining(", ")) + "]}";
    }
}
