package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** What a reader has to wait for: pages with their styles and scripts as they travel, and pictures one by one. */
final class WeightCheck implements Rule {

    private final CheckedSite site;
    /** Styles and scripts, weighed once. */
    private final Map<String, Long> weights = new ConcurrentHashMap<>();
    private final Set<String> toldPictures = ConcurrentHashMap.newKeySet();

    WeightCheck(CheckedSite site) {
        this.site = site;
    }

    /** What is small enough before it is packed needs no packing. */
    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        long beside = 0;
        for (Element element : page.elements()) {
            String name = element.normalName();
            if (name.equals("img") || name.equals("source")) {
                picture(page, element, diagnostics);
            } else if (name.equals("script") || name.equals("link") && element.attr("rel").equals("stylesheet")) {
                String file = file(page, element.attr(name.equals("script") ? "src" : "href"));
                beside += !file.isEmpty() && seen.add(file) ? weights.computeIfAbsent(file, this::weight) : 0;
            }
        }
        long most = site.config().budgets().page();
        if (page.bytes().length + beside > most) {
            long weight = Weight.packed(page.bytes()) + beside;
            if (weight > most) {
                diagnostics.add(RuleId.HEAVY_PAGE.at(page.place(), Weight.text(weight) + " with styles and scripts, compressed",
                        "at most " + Weight.text(most) + " (check.page_weight)"));
            }
        }
    }

    private void picture(CheckedPage page, Element element, Diagnostics diagnostics) {
        String file = file(page, element.attr("src"));
        long weight = site.sizes().getOrDefault(file, 0L);
        if (weight > site.config().budgets().image() && toldPictures.add(file)) {
            diagnostics.add(RuleId.HEAVY_IMAGE.at(SourceSpan.file(file), Weight.text(weight),
                    "at most " + Weight.text(site.config().budgets().image()) + " (check.image_weight)"));
        }
    }

    private String file(CheckedPage page, String link) {
        return link.isBlank() ? "" : site.links().of(page.file(), link.strip()).file();
    }

    private long weight(String file) {
        try {
            return Weight.packed(Files.readAllBytes(site.folder().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
