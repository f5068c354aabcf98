package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.model.Details;
import dev.pressmark.model.Hash;
import dev.pressmark.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lets articles whose keepers gave them one slug in one month live side by side: the oldest keeps it, the others have their
 * mark behind it, as articles of listings have. What comes later moves nobody, and no order of inputs matters.
 */
final class SlugClashes {

    private static final Comparator<Draft> OLDEST_FIRST = Comparator.comparing(Draft::date).thenComparing(Draft::key);

    private SlugClashes() {}

    /** The same drafts in the same order, no two of them at one address. */
    static List<Draft> settle(List<Draft> drafts, Diagnostics diagnostics) {
        Map<String, Draft> keepers = new HashMap<>();
        for (Draft draft : drafts) {
            if (mayClash(draft)) {
                keepers.merge(address(draft), draft, (one, other) -> OLDEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        List<Draft> settled = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft keeper = mayClash(draft) ? keepers.get(address(draft)) : draft;
            settled.add(keeper.key() == draft.key() ? draft : marked(draft, keeper, diagnostics));
        }
        return settled;
    }

    /** A slug made of title and key meets no other. */
    private static boolean mayClash(Draft draft) {
        return draft.listings().isEmpty() || draft.details() != Details.NONE;
    }

    private static String address(Draft draft) {
        return draft.date().getYear() + "/" + draft.date().getMonthValue() + "/"
                + draft.slug().value().toLowerCase(Locale.ROOT);
    }

    private static Draft marked(Draft draft, Draft keeper, Diagnostics diagnostics) {
        Slug slug = Slug.of(draft.slug() + "-" + Hash.mark(draft.key()));
        diagnostics.add(Diagnostic.warning("same-slug", draft.place(),
                "the slug \"" + draft.slug() + "\" is also that of " + keeper.place() + " in the same month; this one stands at "
                        + slug, "", "write \"slug: " + slug + "\" to make that its own, or choose another"));
        return draft.at(slug);
    }
}
