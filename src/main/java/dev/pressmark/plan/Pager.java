package dev.pressmark.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One page of a list that is split over several.
 *
 * @param base the route of the first page
 * @param page 1-based
 * @param pages at least 1
 * @param pageSize articles on a full page
 * @param total articles in the whole list
 * @param oldestFirst whether the list is shown from its end, which is its oldest article
 */
public record Pager(Route base, int page, int pages, int pageSize, int total, boolean oldestFirst) {

    /** A page number, or a gap that leaves out at least two. */
    public sealed interface Step {
        /** A page to go to. */
        record Page(int number) implements Step {}

        /** Pages left out. */
        record Gap() implements Step {}
    }

    /** All pages of a list that is shown from its beginning; a list of nothing has one empty page. */
    public static List<Pager> split(Route base, int total, int pageSize) {
        return split(base, total, pageSize, false);
    }

    /** All pages of a list; a list of nothing has one empty page. */
    public static List<Pager> split(Route base, int total, int pageSize, boolean oldestFirst) {
        int pages = Math.max(1, (total + pageSize - 1) / pageSize);
        List<Pager> all = new ArrayList<>(pages);
        for (int page = 1; page <= pages; page++) {
            all.add(new Pager(base, page, pages, pageSize, total, oldestFirst));
        }
        return all;
    }

    /** Where the page stands: {@code base} for the first, {@code base/page/N/} for the others. */
    public Route route() {
        return route(page);
    }

    /** Where page {@code number} of the same list stands. */
    public Route route(int number) {
        return number == 1 ? base : base.page("page", Integer.toString(number));
    }

    /** The indexes in the list of the articles on the page, as they are shown. */
    public IntStream indexes() {
        return IntStream.range(from(), to()).map(i -> oldestFirst ? total - 1 - i : i);
    }

    /** How many articles are shown before those on the page. */
    public int from() {
        return (page - 1) * pageSize;
    }

    /** How many articles are shown before the page ends. */
    public int to() {
        return Math.min(total, page * pageSize);
    }

    public OptionalInt previous() {
        return page > 1 ? OptionalInt.of(page - 1) : OptionalInt.empty();
    }

    public OptionalInt next() {
        return page < pages ? OptionalInt.of(page + 1) : OptionalInt.empty();
    }

    /**
     * The first page, the last, this one and two on each side of it, in order; a gap of one page shows that page's number
     * instead. At most nine steps, however many pages there are.
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(9);
        int last = 0;
        for (int n = 1; n <= pages; n = next(n)) {
            if (n == last + 2) {
                steps.add(new Step.Page(last + 1));
            } else if (n > last + 2) {
                steps.add(new Step.Gap());
            }
            steps.add(new Step.Page(n));
            last = n;
        }
        return steps;
    }

    /** From the first page to the neighbours of this one, through them, to the last page, and beyond. */
    private int next(int n) {
        if (n < page - 2) {
            return page - 2;
        }
        if (n < Math.min(pages, page + 2)) {
            return n + 1;
        }
        return n < pages ? pages : pages + 1;
    }
}
