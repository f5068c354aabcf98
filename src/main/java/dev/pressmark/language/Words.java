package dev.pressmark.language;

import java.time.LocalDate;
import java.util.List;

/** Numbers, dates and counted words as pages of one language show them. Immutable and safe to share. */
public final class Words {

    private final Strings strings;
    private final List<String> months;
    private final List<String> monthsShort;
    private final Phrase date;
    private final String grouping;
    private final String decimal;

    public Words(Strings strings) {
        this.strings = strings;
        this.months = strings.names("months");
        this.monthsShort = strings.names("monthsShort");
        this.date = strings.phrase("date");
        this.grouping = strings.phrase("grouping").toString();
        this.decimal = strings.phrase("decimal").toString();
    }

    /** The text under a key, with values in its places: name, value, name, value. */
    public String say(String key, Object... values) {
        return strings.phrase(key).with(values);
    }

    /** The text under a key for a count, with values in its places. */
    public String sayFor(int count, String key, Object... values) {
        return strings.phrase(key, count).with(values);
    }

    /** {@code 1,275}. */
    public String number(int n) {
        String digits = Integer.toString(n);
        if (digits.length() < 4) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, grouping);
        }
        return grouped.toString();
    }

    /** The word for a count, under a key such as {@code articles}. */
    public String word(String key, int n) {
        return strings.phrase(key, n).toString();
    }

    /** {@code 1,275 articles}, of a key such as {@code articles}. */
    public String counted(String key, int n) {
        return say("counted", "count", number(n), "word", word(key, n));
    }

    /** The word for as many articles. */
    public String articles(int n) {
        return word("articles", n);
    }

    /** A share as a percentage: whole from 10% on, with one decimal below, and {@code 0%} only for nothing. */
    public String percent(double share) {
        long tenths = Math.round(share * 1_000);
        if (tenths >= 100 || tenths == 0) {
            return share > 0 && tenths == 0 ? say("percentUnder", "share", percentOf("0" + decimal + "1"))
                    : percentOf(Long.toString((tenths + 5) / 10));
        }
        return percentOf(tenths / 10 + (tenths % 10 == 0 ? "" : decimal + tenths % 10));
    }

    private String percentOf(String number) {
        return say("percent", "number", number);
    }

    /** {@code May 11, 2018}. */
    public String date(LocalDate day) {
        return date(date, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** {@code May 2018}, of a month from 1 to 12. */
    public String month(int year, int month) {
        return date(strings.phrase("dateOfMonth"), year, month, 1);
    }

    /** {@code May}, of a month from 1 to 12. */
    public String month(int month) {
        return months.get(month - 1);
    }

    /** {@code Jan}, of a month from 1 to 12. */
    public String monthShort(int month) {
        return monthsShort.get(month - 1);
    }

    private String date(Phrase phrase, int year, int month, int day) {
        StringBuilder text = new StringBuilder(24).append(phrase.texts().get(0));
        for (int i = 0; i < phrase.names().size(); i++) {
            switch (phrase.names().get(i)) {
                case "year" -> text.append(year);
                case "month" -> text.append(months.get(month - 1));
                case "monthShort" -> text.append(monthsShort.get(month - 1));
                case "monthNumber" -> text.append(month);
                default -> text.append(day);
            }
            text.append(phrase.texts().get(i + 1));
        }
        return text.toString();
    }

    /** {@code 2012–2024}, or one year where they are the same. */
    public String span(int first, int last) {
        return first == last ? Integer.toString(first) : say("span", "first", first, "last", last);
    }

    /**
     * What names of a script stand under, given how it is called in English; that itself where there is no other word.
     */
    public String script(String name) {
        String key = "script" + name.replace(" ", "");
        return strings.text(key).isPresent() ? say(key) : name;
    }
}
