package dev.pressmark.listing;

import java.time.LocalDate;
import java.util.List;

/** Prints a listing in its canonical form: reading the text gives the same pages again, and printing those the same text. */
public final class ListingPrinter {

    /** The title of a listing that is about no one tag (rule 2). */
    public static final String MIXED_TITLE = "All articles";

    private static final String MIXED_TITLE_IN_CHINESE = "全部文章";

    /** Stands for a source that is not known (rule 4). */
    static final String NO_SOURCE = "–";

    private static final String[] MONTHS =
            {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

    /** The text of all pages, one after the other, without a last line end. */
    public String print(List<ListingPage> pages) {
        StringBuilder text = new StringBuilder();
        for (ListingPage page : pages) {
            page.header().ifPresent(header -> printHeader(header, text));
            page.entries().forEach(entry -> printEntry(entry, text));
        }
        text.setLength(Math.max(0, text.length() - 1));
        return text.toString();
    }

    /** Whether a title says, in a language of the theme, that a listing is about no one tag (rule 2). */
    public static boolean isMixed(String title) {
        return title.equals(MIXED_TITLE) || title.equals(MIXED_TITLE_IN_CHINESE);
    }

    /** {@code May 11, 2018}. */
    static String date(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + date.getDayOfMonth() + ", " + date.getYear();
    }

    private static void printHeader(ListingPage.Header header, StringBuilder text) {
        if (!header.title().isEmpty()) {
            line(text, header.title());
        }
        if (header.articles() >= 0) {
            line(text, header.articles() + (header.articles() == 1 ? " article" : " articles"));
        }
        if (header.page() > 0) {
            line(text, "Page " + header.page() + " of " + header.pages());
        }
    }

    private static void printEntry(ListingEntry entry, StringBuilder text) {
        String source = entry.source().isEmpty() ? NO_SOURCE : entry.source();
        line(text, source);
        line(text, source);
        line(text, date(entry.date()) + (entry.category().isEmpty() ? "" : " · " + entry.category()));
        line(text, "");
        line(text, entry.title());
        line(text, "");
        line(text, entry.summary());
        line(text, "");
        line(text, entry.tags().isEmpty() ? entry.run() : TagLines.join(entry.tags()));
        line(text, entry.likes() + (entry.likes() == 1 ? " like" : " likes") + " · " + entry.minutes() + " min read");
        line(text, entry.title());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
