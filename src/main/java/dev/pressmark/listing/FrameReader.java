package dev.pressmark.listing;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands around the entries: headers, pager text, and what a browser copies along with a page (rules 2, 3, 11
 * and 12). Gathers the pages. State of reading one file; not shared.
 */
final class FrameReader {

    private final String file;
    private final Diagnostics diagnostics;
    private final List<ListingPage> pages = new ArrayList<>();
    private Optional<ListingPage.Header> header = Optional.empty();
    private List<ListingEntry> entries = new ArrayList<>();
    private int start = 1;

    FrameReader(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    void add(ListingEntry entry) {
        entries.add(entry);
    }

    /** Lines between two entries, or above the first. */
    void readBetween(List<Line> lines) {
        int unread = skipFrame(lines);
        if (unread < lines.size()) {
            Line line = lines.get(unread);
            diagnostics.add(Diagnostic.warning("unread-text", line.span(file),
                            lines.size() - unread + " line(s) that belong to no entry",
                            "an entry, a header or the text of a pager",
                            "remove them, or complete the entry that they were part of")
                    .withExcerpt(line.excerpt()));
        }
    }

    /** Lines after the last entry: a pager and a page's foot, or the beginning of an entry that was cut off. */
    void readTail(List<Line> lines) {
        int unread = skipFrame(lines);
        if (unread < lines.size() && !(unread == 0 && isFoot(lines))) {
            Line line = lines.get(unread);
            boolean any = !entries.isEmpty() || !pages.isEmpty();
            diagnostics.add(Diagnostic.error(any ? "cut-entry" : "no-entries", line.span(file),
                            any ? "the text ends in the middle of an entry" : "text without a single entry",
                            "a source, a line such as \"May 11, 2018 · Backend Development\", a title, a summary, tags, "
                                    + "and \"0 likes · 12 min read\"",
                            any ? "copy the rest of the entry, or remove its beginning"
                                    : "copy the listing page as plain text, or move this file out of content/listings/")
                    .withExcerpt(line.excerpt()));
        }
    }

    /** All pages; those without header and entries are left out. */
    List<ListingPage> finish() {
        closePage(0);
        return pages;
    }

    /**
     * Takes the lines of headers and pagers and gives the index of the first line that belongs to neither. All that stands
     * around a header is the page's top, all that follows a pager its foot (rule 12).
     */
    int skipFrame(List<Line> lines) {
        int count = lastHeader(lines);
        if (count >= 0) {
            readHeader(lines, count);
            return lines.size();
        }
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).text();
            int[] page = FrameLine.page(text);
            if (page == null && !FrameLine.isPager(text)) {
                return at;
            }
            boolean above = page != null && entries.isEmpty() && header.isEmpty();
            if (!above) {
                return lines.size();
            }
            header = Optional.of(new ListingPage.Header("", -1, page[0], page[1]));
        }
        return lines.size();
    }

    private static int lastHeader(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (FrameLine.articles(lines.get(i).text()) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The header whose {@code N articles} stands at {@code count}. */
    private void readHeader(List<Line> lines, int count) {
        boolean titled = count > 0 && !FrameLine.isPager(lines.get(count - 1).text());
        closePage(lines.get(titled ? count - 1 : count).number());
        int[] page = count + 1 < lines.size() ? FrameLine.page(lines.get(count + 1).text()) : null;
        header = Optional.of(new ListingPage.Header(titled ? lines.get(count - 1).text() : "",
                FrameLine.articles(lines.get(count).text()), page == null ? 0 : page[0], page == null ? 0 : page[1]));
    }

    private void closePage(int nextStart) {
        if (header.isPresent() || !entries.isEmpty()) {
            pages.add(new ListingPage(header, entries, start));
        }
        header = Optional.empty();
        entries = new ArrayList<>();
        start = nextStart;
    }

    private static boolean isFoot(List<Line> lines) {
        return lines.stream().anyMatch(line -> FrameLine.page(line.text()) != null);
    }
}
