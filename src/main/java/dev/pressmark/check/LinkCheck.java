package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Every link into the site leads to a file that is there, and every fragment to an id on its page. */
final class LinkCheck implements Rule {

    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "poster", "data", "action");
    private static final Set<String> PICTURES = Set.of("img", "source", "video", "audio", "image", "track", "input");

    /** A fragment that was linked to, and the first place that did. */
    private record Fragment(String file, String id) {}

    private final SiteLinks links;
    private final Map<Fragment, SourceSpan> fragments = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> idsOfPages = new ConcurrentHashMap<>();

    /** A check of one site. */
    LinkCheck(CheckedSite site) {
        this.links = site.links();
    }

    /** Checks where the links of a page lead; fragments wait until the ids of all pages are known. */
    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        idsOfPages.put(page.file(), Set.copyOf(page.ids()));
        for (Element element : page.elements()) {
            for (Attribute attribute : element.attributes()) {
                if (ATTRIBUTES.contains(attribute.getKey())) {
                    check(page, element, attribute.getValue().strip(), diagnostics);
                } else if (attribute.getKey().equals("srcset")) {
                    candidates(attribute.getValue()).forEach(link -> check(page, element, link, diagnostics));
                }
            }
        }
    }

    /** The addresses of a {@code srcset}; what follows a blank says for which width one is. */
    static List<String> candidates(String srcset) {
        return List.of(srcset.split(",\\s+|,$")).stream().map(one -> one.strip().split("\\s+", 2)[0])
                .filter(link -> !link.isEmpty()).toList();
    }

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        fragments.forEach((fragment, place) -> {
            Set<String> ids = idsOfPages.get(fragment.file());
            if (ids != null && !ids.contains(fragment.id())) {
                diagnostics.add(RuleId.BROKEN_ANCHOR.at(place,
                        "a link to #" + fragment.id() + ", which " + fragment.file() + " does not have",
                        "an id on that page"));
            }
        });
    }

    private void check(CheckedPage page, Element element, String link, Diagnostics diagnostics) {
        SiteLinks.Target target = links.of(page.file(), link);
        switch (target.kind()) {
            case ELSEWHERE -> { }
            case MALFORMED -> diagnostics.add(RuleId.BAD_LINK.at(page.place(element), "\"" + link + "\" is not an address",
                    "an address as RFC 3986 has it"));
            case MISSING -> diagnostics.add(PICTURES.contains(element.normalName())
                    ? RuleId.MISSING_IMAGE.at(page.place(element), link + " is not there", "a file of the site")
                    : RuleId.BROKEN_LINK.at(page.place(element), "a link to " + link + ", which is not there",
                            "a page or file of the site"));
            case FOUND -> {
                if (!target.fragment().isEmpty()) {
                    fragments.merge(new Fragment(target.file(), target.fragment()), page.place(element),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
    }
}
