package dev.pressmark.render;

import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.Pager;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The card of every article, drawn when it is first asked for and then kept as bytes: it stands on eight lists or so. Safe
 * to share; two threads that meet draw the same bytes.
 */
final class Cards {

    private final Theme theme;
    private final Parts parts;
    private final AtomicReferenceArray<Html> drawn;

    Cards(Theme theme, Parts parts, int articles) {
        this.theme = theme;
        this.parts = parts;
        this.drawn = new AtomicReferenceArray<>(articles);
    }

    /** The cards of one page of a list. */
    List<Html> of(ArticleList list, Pager pager) {
        return of(list.positions(pager));
    }

    List<Html> of(IntStream positions) {
        return positions.mapToObj(this::card).toList();
    }

    private Html card(int position) {
        Html card = drawn.get(position);
        if (card == null) {
            PageWriter writer = new PageWriter(2_048);
            theme.write("partials/card", new Views.Card(parts.site(), parts.article(position)), writer);
            card = Html.of(writer.toBytes());
            drawn.set(position, card);
        }
        return card;
    }
}
