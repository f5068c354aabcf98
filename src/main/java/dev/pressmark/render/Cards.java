package dev.pressmark.render;

import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.Pager;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/**
 * The card of every article, drawn when it is first asked for and then kept as bytes: it stands on eight lists or so. Safe
 * to share; two threads that meet draw the same bytes.
 */
final class Cards {

    private static final int USUAL_CARD = 1 << 13;

    private final Theme theme;
    private final Parts parts;
    private final ByteStore store = new ByteStore();
    private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(() -> new PageWriter(USUAL_CARD));

    /** Where each card is in the store, plus one; 0 where it is not drawn yet. */
    private final AtomicLongArray places;

    Cards(Theme theme, Parts parts, int articles) {
        this.theme = theme;
        this.parts = parts;
        this.places = new AtomicLongArray(articles);
    }

    /** The cards of one page of a list. */
    List<Html> of(ArticleList list, Pager pager) {
        return of(list.positions(pager));
    }

    List<Html> of(IntStream positions) {
        return positions.mapToObj(this::card).toList();
    }

    private Html card(int position) {
        return page -> {
            long place = places.get(position);
            if (place == 0) {
                place = 1 + draw(position);
                places.set(position, place);
            }
            store.writeTo(place - 1, page);
        };
    }

    private long draw(int position) {
        PageWriter writer = writers.get();
        writer.clear();
        theme.write("partials/card", new Views.Card(parts.site(), parts.article(position)), writer);
        return store.add(writer.view());
    }
}
