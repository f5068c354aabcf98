package dev.pressmark.index;

import dev.pressmark.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles by year and month. Articles stand in site order, so each year and month is one stretch of it.
 *
 * @param years newest first; only those with articles
 */
public record DateArchive(List<Year> years) {

    /** Articles from one position to another, the last not included. */
    public record Stretch(int from, int to) {

        /** How many articles it has. */
        public int count() {
            return to - from;
        }
    }

    /**
     * One year.
     *
     * @param months newest first; only those with articles
     */
    public record Year(int year, Stretch articles, List<Month> months) {}

    /** One month, 1 to 12. */
    public record Month(int year, int month, Stretch articles) {}

    public DateArchive {
        years = List.copyOf(years);
    }

    /** The archive of articles in site order. */
    static DateArchive of(List<Article> articles) {
        List<Year> years = new ArrayList<>();
        int end = articles.size();
        for (int from = 0; from < end; ) {
            int year = articles.get(from).date().getYear();
            int to = from;
            while (to < end && articles.get(to).date().getYear() == year) {
                to++;
            }
            years.add(new Year(year, new Stretch(from, to), months(articles, from, to)));
            from = to;
        }
        return new DateArchive(years);
    }

    private static List<Month> months(List<Article> articles, int start, int end) {
        List<Month> months = new ArrayList<>();
        for (int from = start; from < end; ) {
            LocalDate date = articles.get(from).date();
            int to = from;
            while (to < end && articles.get(to).date().getMonthValue() == date.getMonthValue()) {
                to++;
            }
            months.add(new Month(date.getYear(), date.getMonthValue(), new Stretch(from, to)));
            from = to;
        }
        return List.copyOf(months);
    }
}
