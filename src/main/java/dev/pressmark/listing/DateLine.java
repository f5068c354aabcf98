package dev.pressmark.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The line {@code Mon D, YYYY · Category}, or the same with {@code YYYY年M月D日} (rule 5). The category may be missing.
 */
record DateLine(LocalDate date, String category) {

    private static final String[] MONTHS = {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december"
    };

    /** The date and category of a line; empty where it is not such a line, or where there is no such day. */
    static Optional<DateLine> read(String text) {
        if (text.length() >= 9 && text.charAt(4) == '年') {
            return readChinese(text);
        }
        if (!mayBe(text)) {
            return Optional.empty();
        }
        int word = wordEnd(text);
        int month = month(text.substring(0, word));
        Cursor cursor = new Cursor(text, word);
        cursor.skip('.');
        int day = cursor.blanks() ? cursor.number(2) : -1;
        cursor.skip(',');
        int year = cursor.blanks() ? cursor.number(4) : -1;
        return of(year, month, day, cursor);
    }

    private static Optional<DateLine> readChinese(String text) {
        Cursor cursor = new Cursor(text, 0);
        int year = cursor.number(4);
        int month = cursor.skip('年') ? cursor.number(2) : 0;
        int day = cursor.skip('月') ? cursor.number(2) : -1;
        return cursor.skip('日') ? of(year, month, day, cursor) : Optional.empty();
    }

    /** A date, with the category behind it. */
    private static Optional<DateLine> of(int year, int month, int day, Cursor rest) {
        rest.blanks();
        boolean alone = rest.atEnd();
        if (year < 1000 || !isDay(year, month, day) || !alone && !rest.skipDot()) {
            return Optional.empty();
        }
        return Optional.of(new DateLine(LocalDate.of(year, month, day), rest.rest()));
    }

    /** Whether a line that does not read as a date was most likely meant as one: a word, numbers, a dot. */
    static boolean looksLike(String text) {
        int dot = Cursor.dotIn(text);
        if (dot < 0 || FactsLine.read(text).isPresent()) {
            return false;
        }
        String head = text.substring(0, dot);
        return head.length() <= 30 && head.codePoints().filter(Character::isDigit).count() >= 2;
    }

    /** A cheap look before the real one: most lines are not dates. */
    private static boolean mayBe(String text) {
        int word = text.length() >= 10 ? wordEnd(text) : 0;
        for (int i = word; word >= 3 && word <= 9 && i < Math.min(text.length(), word + 4); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text) {
        int i = 0;
        while (i < text.length() && i < 10 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** 1 to 12 for a month's name or its first three letters or more, in any case; 0 for anything else. */
    private static int month(String word) {
        for (int m = 0; m < MONTHS.length && word.length() >= 3; m++) {
            if (MONTHS[m].regionMatches(true, 0, word, 0, word.length()) && word.length() <= MONTHS[m].length()) {
                return m + 1;
            }
        }
        return 0;
    }

    private static boolean isDay(int year, int month, int day) {
        return day >= 1 && month >= 1 && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
