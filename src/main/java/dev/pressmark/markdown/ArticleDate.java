package dev.pressmark.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an article, as archives write it. The day is taken as it stands: a time and an offset behind it are
 * checked for their form and do not move it, so that the same text is the same day everywhere.
 */
public final class ArticleDate {

    private static final String DAY = "(\\d{4})-(\\d{1,2})-(\\d{1,2})";
    private static final String TIME = "\\d{1,2}(?:[:.]\\d{1,2}(?:[:.]\\d{1,2}(?:[.,]\\d{1,9})?)?)?(?:\\s*(?i:[ap]\\.?m\\.?))?";
    private static final String ZONE = "(?:[Zz]|\\(?[A-Za-z][A-Za-z_/]{1,30}\\)?|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{1,2})?)";
    private static final String BEHIND =
            "(?:,?\\s*(?:[Tt]|\\bat\\b)?\\s*" + TIME + "(?:\\s*" + ZONE + "){0,2}(?:\\s*\\[[\\w/+-]+])?)?";
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,?\\s+)?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + "(?:[Tt ]\\s*" + "(?:at\\s+)?"
            + TIME + "(?:\\s*" + ZONE + "){0,2}(?:\\s*\\[[\\w/+-]+])?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}Z?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + BEHIND);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            WEEKDAY + "([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + BEHIND);
    private static final Pattern MONTH_DAY_TIME_YEAR = Pattern.compile(
            WEEKDAY + "([A-Za-z]{3,9})\\s+(\\d{1,2})\\s+" + TIME + "(?:\\s+" + ZONE + ")?\\s+(\\d{4})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})" + BEHIND);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})[\\s-]+([A-Za-z]{3,9})[\\s-]+(\\d{1,2})");
    private static final Pattern HAN = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日.{0,30}");

    private static final Pattern FILE_NAME = Pattern.compile("(?:.*/)?" + DAY + "(?:[-_ ]([^/]*?))?(?:\\.[^./]*)?");
    private static final Pattern PATH = Pattern.compile("(?:^|/)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?=[-_/ .]|$)");
    private static final Pattern MONTH_PATH = Pattern.compile("(?:^|/)(\\d{4})[-/](\\d{2})(?=/)");
    private static final int LONGEST = 100;
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    /**
     * What the name of a file says.
     *
     * @param date the day at its front
     * @param slug what follows, without the extension; empty where nothing does
     */
    public record FileName(LocalDate date, String slug) {}

    private ArticleDate() {}

    /**
     * The day of {@code 2018-05-11}, {@code 2014-03-19T10:14:29-04:00}, {@code 2018-05-11 9:00:00 -4}, {@code 24-05-2015},
     * {@code May 11, 2018}, {@code Fri, 11 May 2018 10:00:00 +0000} and the like; empty for any other text and for days
     * that no calendar has. Of three numbers that end in the year, the day is the first, save with strokes between them
     * ({@code 05/24/2015}), or where only one order gives a day.
     */
    public static Optional<LocalDate> of(String text) {
        String written = text.strip();
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher m = ISO.matcher(written);
        if (m.matches()) {
            return day(m.group(1), m.group(3), m.group(4));
        }
        m = DAY_FIRST.matcher(written);
        if (m.matches()) {
            return numbers(m);
        }
        return inWords(written);
    }

    private static Optional<LocalDate> inWords(String written) {
        Matcher m = MONTH_DAY_YEAR.matcher(written);
        if (m.matches() || (m = MONTH_DAY_TIME_YEAR.matcher(written)).matches()) {
            return day(m.group(3), month(m.group(1)), m.group(2));
        }
        m = DAY_MONTH_YEAR.matcher(written);
        if (m.matches()) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        m = YEAR_MONTH_DAY.matcher(written);
        if (m.matches()) {
            return day(m.group(1), month(m.group(2)), m.group(3));
        }
        m = HAN.matcher(written);
        if (m.matches() || (m = COMPACT.matcher(written)).matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        return Optional.empty();
    }

    /** Whether a date can be read in two ways, and was read with the month first: {@code 05/06/2015}. */
    static boolean isAmbiguous(String text) {
        Matcher m = DAY_FIRST.matcher(text.strip());
        return text.length() <= LONGEST && m.matches() && m.group(2).equals("/") && !m.group(1).equals(m.group(3))
                && Integer.parseInt(m.group(1)) <= 12 && Integer.parseInt(m.group(3)) <= 12;
    }

    private static Optional<LocalDate> numbers(Matcher m) {
        Optional<LocalDate> dayFirst = day(m.group(4), m.group(3), m.group(1));
        Optional<LocalDate> monthFirst = day(m.group(4), m.group(1), m.group(3));
        return m.group(2).equals("/") ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
    }

    /** The number of an English month or its first three or four letters; 0 for any other word. */
    private static String month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            if (name.equals(lower) || lower.length() <= 4 && name.startsWith(lower.substring(0, 3))) {
                return Integer.toString(i + 1);
            }
        }
        return "0";
    }

    /** What {@code YYYY-MM-DD-slug.md} says, with or without folders before it; empty for any other name. */
    public static Optional<FileName> ofFileName(String path) {
        Matcher matcher = FILE_NAME.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String slug = matcher.group(4) == null ? "" : matcher.group(4);
        return day(matcher.group(1), matcher.group(2), matcher.group(3)).map(date -> new FileName(date, slug));
    }

    /**
     * The day that a path says: {@code 2018/05/11/title}, {@code 2018-05-11/title}, {@code 2018/05-11-title}; the first of
     * the month for {@code 2018/05/title}. Empty for any other path.
     */
    public static Optional<LocalDate> ofPath(String path) {
        Matcher day = PATH.matcher(path);
        while (day.find()) {
            Optional<LocalDate> date = day(day.group(1), day.group(2), day.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher month = MONTH_PATH.matcher(path);
        return month.find() ? day(month.group(1), month.group(2), "1") : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() == 0 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
