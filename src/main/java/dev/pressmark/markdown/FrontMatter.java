package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the front matter of a Markdown file says. A key that is missing or empty gives an empty value. Text is stripped
 * of blanks at its ends and never empty; keys that are not listed here are some other generator's and are passed over.
 *
 * @param title {@code title}
 * @param date the day of {@code date} as written, see {@link ArticleDate}
 * @param slug {@code slug}
 * @param source {@code source}
 * @param category {@code category}
 * @param tags {@code tags}, as a list or as one text with commas; in the order of the text, each once
 * @param summary the first of {@code summary}, {@code description} and {@code excerpt} that says something
 * @param likes {@code likes}
 * @param minutes {@code minutes}, the reading time
 * @param draft {@code draft}; false where it is missing
 * @param nav {@code nav}, the label in the site's navigation
 * @param places where the values stand, by key as written, for {@link #problem}
 */
public record FrontMatter(
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> slug,
        Optional<String> source,
        Optional<String> category,
        List<String> tags,
        Optional<String> summary,
        OptionalInt likes,
        OptionalInt minutes,
        boolean draft,
        Optional<String> nav,
        Map<String, Place> places) {

    /**
     * Where a value stands.
     *
     * @param span the value, or its key where the value is empty
     * @param line the line of the file that {@code span} points into
     */
    public record Place(SourceSpan span, String line) {}

    public FrontMatter {
        tags = List.copyOf(tags);
        places = Map.copyOf(places);
    }

    /** The front matter of a file that has none. */
    public static FrontMatter none() {
        return new FrontMatter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                Optional.empty(),
                Map.of());
    }

    /**
     * A problem of a key's value, with the line it stands in; a problem of the whole file where the key is missing.
     *
     * @param file the file that this front matter was read from
     */
    public Diagnostic problem(
            Severity severity, String code, String file, String key, String found, String expected, String mend) {
        Place place = places.getOrDefault(key, new Place(SourceSpan.file(file), ""));
        return new Diagnostic(severity, code, place.span(), found, expected, mend, place.line());
    }
}
