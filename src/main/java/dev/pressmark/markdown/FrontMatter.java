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
 * What the front matter of a Markdown file says, under any of the names of {@link FrontMatterKey}. A key that is missing or
 * empty gives an empty value. Text is stripped of blanks at its ends and never empty; keys that are not listed there are
 * some other generator's and are passed over.
 *
 * @param date the day as written, see {@link ArticleDate}
 * @param updated the day of the last change, likewise
 * @param tags in the order of the text, each once
 * @param authors names, or keys of an authors' file; in the order of the text, each once
 * @param language a BCP 47 tag
 * @param aliases former addresses as written, the one that the article had in its generator among them
 * @param link where else it stands: an absolute address of http or https
 * @param minutes the reading time
 * @param draft whether it is not to be published
 * @param nav the label in the site's navigation
 * @param places where the values stand, by the first name of each key, for {@link #problem}
 */
public record FrontMatter(
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<LocalDate> updated,
        Optional<String> slug,
        Optional<String> source,
        Optional<String> category,
        List<String> tags,
        List<String> authors,
        Optional<String> language,
        List<String> aliases,
        Optional<String> link,
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
        authors = List.copyOf(authors);
        aliases = List.copyOf(aliases);
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
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
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
