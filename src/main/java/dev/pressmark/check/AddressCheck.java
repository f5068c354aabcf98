package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A site that is put online names no machine of its keeper's, and loads by https what stands on pages of https. */
final class AddressCheck implements Rule {

    private static final Set<String> LOADED = Set.of(
            "img", "script", "iframe", "source", "video", "audio", "embed", "object", "track", "input");
    private static final Pattern OWN_MACHINE = Pattern.compile(
            "https?://(?:localhost|127\\.[0-9.]+|0\\.0\\.0\\.0|\\[::1])(?:[:/?#].*)?", Pattern.CASE_INSENSITIVE);

    private final String base;
    private final boolean isSecure;
    private final boolean isOwnMachine;

    AddressCheck(CheckedSite site) {
        base = site.config().baseUrl().toString();
        isSecure = base.startsWith("https:");
        isOwnMachine = OWN_MACHINE.matcher(base).matches();
    }

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        for (Element element : page.elements()) {
            String address = loaded(element);
            if (isSecure && address.regionMatches(true, 0, "http://", 0, 7)) {
                diagnostics.add(RuleId.MIXED_CONTENT.at(page.place(element),
                        PictureCheck.shown(address) + " is loaded without https", "an address of https"));
            }
            String link = element.normalName().equals("a") ? element.attr("href") : address;
            if (OWN_MACHINE.matcher(link).matches() && !(isOwnMachine && link.startsWith(base))) {
                diagnostics.add(RuleId.LOCALHOST_LINK.at(page.place(element),
                        "a link to " + PictureCheck.shown(link), "an address that readers can reach"));
            }
        }
    }

    /** What a browser fetches for an element by itself; empty where it fetches nothing. */
    private static String loaded(Element element) {
        if (element.normalName().equals("link")) {
            String relation = element.attr("rel").toLowerCase(Locale.ROOT);
            boolean isFetched = relation.contains("stylesheet") || relation.contains("icon") || relation.contains("preload");
            return isFetched ? element.attr("href") : "";
        }
        return !LOADED.contains(element.normalName()) ? ""
                : element.hasAttr("src") ? element.attr("src") : element.attr("data");
    }

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        if (isOwnMachine && site.index().isPresent()) {
            diagnostics.add(RuleId.NO_BASE_URL.at(SourceSpan.file("site-config.yaml"), "the site stands at " + base,
                    "the address at which it will be read"));
        }
    }
}
