package dev.pressmark.lists;

import dev.pressmark.markdown.ArticleDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The day of an entry: what {@link ArticleDate} reads, and what lists write beside that. The day is taken as it stands;
 * no time of day and no offset moves it.
 */
final class ListDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private ListDate() {}

    /**
     * The day of {@code 2018-05-11} and all that {@link ArticleDate} takes, {@code 2018/05/11}, {@code 20180511},
     * {@code Fri, 11 May 2018 10:00:00 GMT}, {@code 11 May 2018}, {@code May 11, 2018}. Empty for any other text,
     * that of numbers alone whose order is not plain among them, such as {@code 05/11/2018}.
     */
    static Optional<LocalDate> of(String text) {
        String plain = text.strip();
        if (plain.length() == 10 && plain.charAt(4) == plain.charAt(7) && "-/".indexOf(plain.charAt(4)) >= 0) {
            return day(number(plain, 0, 4), number(plain, 5, 7), number(plain, 8, 10));
        }
        if (plain.length() == 8 && number(plain, 0, 8) >= 0) {
            return day(number(plain, 0, 4), number(plain, 4, 6), number(plain, 6, 8));
        }
        return plain.length() > 80 ? Optional.empty() : ArticleDate.of(plain).or(() -> ofWords(plain));
    }

    private static Optional<LocalDate> ofWords(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, " ,\t\u00A0\u202F");
        while (tokens.hasMoreTokens() && words.size() < 4) {
            words.add(tokens.nextToken());
        }
        int first = !words.isEmpty() && number(words.get(0)) < 0 && month(words.get(0)) == 0 ? 1 : 0;
        if (words.size() < first + 3) {
            return Optional.empty();
        }
        int year = year(words.get(first + 2));
        boolean monthFirst = month(words.get(first)) > 0;
        return monthFirst
                ? day(year, month(words.get(first)), number(words.get(first + 1)))
                : day(year, month(words.get(first + 1)), number(words.get(first)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of two digits as RFC 2822 reads them. */
    private static int year(String word) {
        int year = number(word);
        return word.length() == 4 ? year : word.length() != 2 || year < 0 ? -1 : year < 50 ? 2000 + year : 1900 + year;
    }

    /** 1 to 12; 0 for a word that is no month. */
    private static int month(String word) {
        int at = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    private static int number(String word) {
        return word.isEmpty() || word.length() > 4 ? -1 : number(word, 0, word.length());
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
