package dev.pressmark.listing;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a listing. The rules that the comments cite are those of {@code docs/listing-format.md}.
 *
 * <p>An entry is held by two lines that nothing else looks like: its date line and its facts line. All else is told by
 * where it stands to them, so that blank lines, headers and pager text may come and go.
 */
public final class ListingParser {

    /**
     * What the text says. What cannot be read becomes a diagnostic and is left out; everything else is read.
     *
     * @param file the name that diagnostics give
     * @param text the whole text; may be empty
     */
    public Listing parse(String file, String text, Diagnostics diagnostics) {
        return new Reading(file, Line.of(file, text, diagnostics), diagnostics).read();
    }

    /** The state of reading one file: lines are taken from the front, entry by entry. */
    private static final class Reading {

        private final String file;
        private final List<Line> lines;
        private final Diagnostics diagnostics;
        private final FrameReader frame;

        Reading(String file, List<Line> lines, Diagnostics diagnostics) {
            this.file = file;
            this.lines = lines;
            this.diagnostics = diagnostics;
            this.frame = new FrameReader(file, diagnostics);
        }

        Listing read() {
            if (lines.isEmpty()) {
                diagnostics.add(Diagnostic.error("empty-listing", SourceSpan.file(file), "the listing is empty",
                        "at least one entry", "paste the copied page into it, or remove the file"));
            }
            int from = 0;
            while (from < lines.size()) {
                from = readNext(from);
            }
            return new Listing(file, frame.finish());
        }

        /** Reads what stands from {@code from} to the end of the next entry; gives the index after it. */
        private int readNext(int from) {
            int date = from;
            while (date < lines.size() && !isDate(date) && !isFacts(date)) {
                date++;
            }
            if (date == lines.size()) {
                frame.readTail(lines.subList(from, date));
                return date;
            }
            return isDate(date) ? readEntry(from, date) : setAsideUndated(from, date);
        }

        /** An entry whose date line stands at {@code date} (rules 4 to 10). */
        private int readEntry(int from, int date) {
            // rule 6: what stands right under the date is the title, even where it reads like a date
            int end = Math.min(date + 1, lines.size());
            if (end < lines.size() && !isFacts(end)) {
                end++;
            }
            while (end < lines.size() && !isDate(end) && !isFacts(end)) {
                end++;
            }
            int head = headOf(from, date);
            frame.readBetween(lines.subList(from, head));
            boolean complete = end < lines.size() && isFacts(end);
            if (!complete) {
                return setAsideCut(date, end);
            }
            if (head == date) {
                add("no-source", date, "an entry without a source", "the name of its source on the line above the date",
                        "write the source's name there");
            } else if (end == date + 1) {
                add("no-title", date, "an entry without a title", "a title under the date line", "write the title there");
            } else {
                frame.add(entry(head, date, end));
                return afterCover(end, lines.get(date + 1).text());
            }
            return end + 1;
        }

        private ListingEntry entry(int head, int date, int end) {
            DateLine dated = DateLine.read(lines.get(date).text()).orElseThrow();
            FactsLine facts = FactsLine.read(lines.get(end).text()).orElseThrow();
            EntryBody body = EntryBody.read(lines.subList(date + 2, end), lines.get(end).blanks());
            List<String> tags = TagLines.apart(body.tags());
            String run = tags.isEmpty() && !body.tags().isEmpty() ? body.tags().get(0) : "";
            return new ListingEntry(source(date), dated.date(), dated.category(),
                    lines.get(date + 1).text(), body.summary(), run, tags, facts.likes(), facts.minutes(),
                    lines.get(date).number());
        }

        /** Rule 4: a dash says that the source is not known. */
        private String source(int date) {
            String source = lines.get(date - 1).text();
            return source.equals(ListingPrinter.NO_SOURCE) ? "" : source;
        }

        /** Rule 4: the source stands above the date, and its avatar's text, which is the same, may stand above it. */
        private int headOf(int from, int date) {
            if (date == from) {
                return date;
            }
            boolean avatar = date - 2 >= from && lines.get(date - 2).text().equals(lines.get(date - 1).text());
            return avatar ? date - 2 : date - 1;
        }

        /** Rule 10: the cover's text is the title again. */
        private int afterCover(int facts, String title) {
            int next = facts + 1;
            boolean cover = next < lines.size() && lines.get(next).text().equals(title) && !isDate(next + 1);
            return cover ? next + 1 : next;
        }

        private int setAsideCut(int date, int end) {
            boolean last = end == lines.size();
            String title = date + 1 < end ? "the entry \"" + shorten(lines.get(date + 1).text()) + "\"" : "an entry";
            Optional<Line> meant = lines.subList(Math.min(date + 2, end), end).stream()
                    .filter(line -> FactsLine.looksLike(line.text()))
                    .findFirst();
            Line at = meant.orElse(lines.get(date));
            diagnostics.add(Diagnostic.error("cut-entry", at.span(file),
                            title + (meant.isPresent() ? " has a line of facts that does not read as one"
                                    : last ? " is cut off by the end of the text" : " ends without its line of facts"),
                            "a line such as \"0 likes · 12 min read\" after the tags",
                            "copy the rest of the entry, or remove it")
                    .withExcerpt(at.excerpt()));
            return resume(date + 1, last ? end : headOf(date + 1, end));
        }

        /** Nothing else is lost by a cut entry: a header below it begins the next page. */
        private int resume(int from, int to) {
            int at = from;
            while (at < to && FrameLine.articles(lines.get(at).text()) < 0) {
                at++;
            }
            return at == to ? to : Math.max(from, at - 1);
        }

        /** A line of facts without a date line above it. */
        private int setAsideUndated(int from, int facts) {
            int start = frame.skipFrame(lines.subList(from, facts)) + from;
            // also above what a header passed over: the first entry of a page stands right under it
            Line meant = lines.subList(from, facts).stream()
                    .filter(line -> DateLine.looksLike(line.text()))
                    .findFirst()
                    .orElse(null);
            Line at = meant != null ? meant : lines.get(start);
            diagnostics.add(Diagnostic.error(meant != null ? "bad-date" : "no-date", at.span(file),
                            meant != null ? "\"" + shorten(at.text()) + "\" is not a date" : "an entry without a date",
                            "a day of the calendar as in \"May 11, 2018 · Backend Development\"",
                            "correct the date, or remove the entry")
                    .withExcerpt(at.excerpt()));
            int next = facts + 1;
            boolean cover = next < lines.size() && !isDate(next + 1)
                    && lines.subList(start, facts).stream().anyMatch(l -> l.text().equals(lines.get(next).text()));
            return cover ? next + 1 : next;
        }

        private boolean isDate(int index) {
            return index < lines.size() && lines.get(index).kind() == Line.Kind.DATE;
        }

        private boolean isFacts(int index) {
            return lines.get(index).kind() == Line.Kind.FACTS;
        }

        private void add(String code, int index, String found, String expected, String mend) {
            Line line = lines.get(index);
            diagnostics.add(Diagnostic.error(code, line.span(file), found, expected, mend)
                    .withExcerpt(line.excerpt()));
        }

        private static String shorten(String text) {
            return text.length() <= 60 ? text : text.substring(0, 59) + "…";
        }
    }
}
