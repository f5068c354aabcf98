package dev.pressmark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What only some articles say of themselves: a listing knows none of it, and all its articles share {@link #NONE}.
 *
 * @param body clean HTML of what the article has beside its summary; never empty where it is present
 * @param language a BCP 47 tag such as {@code zh-Hans}, where it is not the site's own
 * @param updated the day of the last change, where it is not the day of publication
 * @param authors who wrote it, in the order of the byline
 * @param aliases paths in the site at which it stood before, as the keeper wrote them
 * @param link where else it stands: an absolute address of http or https
 */
public record Details(
        Optional<String> body,
        Optional<String> language,
        Optional<LocalDate> updated,
        List<String> authors,
        List<String> aliases,
        Optional<String> link) {

    /** Nothing of all this. */
    public static final Details NONE = new Details(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());

    public Details {
        authors = List.copyOf(authors);
        aliases = List.copyOf(aliases);
    }

    /** A body and nothing else; {@link #NONE} where that is empty. */
    public static Details ofBody(String html) {
        return html.isEmpty()
                ? NONE
                : new Details(
                        Optional.of(html), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
