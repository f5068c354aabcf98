package dev.pressmark.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an article, as archives write it. The day is taken as it stands: a time and an offset behind it are
 * checked for their form and do not move it, so that the same text is the same day everywhere.
 */
public final class ArticleDate {

    private static final String DAY = "(\\d{4})-(\\d{1,2})-(\\d{1,2})";
    private static final String TIME = "[Tt ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?";
    private static final String ZONE = "\\s*(?:[Zz]|[A-Z]{2,5}|[+-]\\d{1,2}(?::?\\d{2})?)?";
    private static final Pattern WRITTEN = Pattern.compile(DAY + "(?:" + TIME + ZONE + ")?");
    private static final Pattern FILE_NAME = Pattern.compile("(?:.*/)?" + DAY + "(?:-([^/]*?))?(?:\\.[^./]*)?");

    /**
     * What the name of a file says.
     *
     * @param date the day at its front
     * @param slug what follows, without the extension; empty where nothing does
     */
    public record FileName(LocalDate date, String slug) {}

    private ArticleDate() {}

    /**
     * The day of {@code 2018-05-11}, {@code 2014-03-19T10:14:29-04:00}, {@code 2018-05-11 10:00:00 +0800} and the like;
     * empty for any other text and for days that no calendar has.
     */
    public static Optional<LocalDate> of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    /** What {@code YYYY-MM-DD-slug.md} says, with or without folders before it; empty for any other name. */
    public static Optional<FileName> ofFileName(String path) {
        Matcher matcher = FILE_NAME.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String slug = matcher.group(4) == null ? "" : matcher.group(4);
        return day(matcher).map(date -> new FileName(date, slug));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
