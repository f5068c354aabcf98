package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.frontmatter.Dialect;
import dev.pressmark.frontmatter.Header;
import dev.pressmark.frontmatter.Keys;
import dev.pressmark.frontmatter.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the keys of front matter that are ours, whatever they are called and in whatever dialect. A value of the wrong
 * shape is told as a warning and left out: what another generator took must not fail a build. For one use.
 */
final class FrontMatterReader {

    private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "y");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "n");
    private static final Set<String> UNPUBLISHED = Set.of("draft", "hidden", "private", "pending", "unpublished");
    private static final List<String> NAMES_OF_A_PERSON = List.of("name", "display_name", "title", "label", "key", "id");

    private final Header header;
    private final Diagnostics diagnostics;

    FrontMatterReader(Header header, Diagnostics diagnostics) {
        this.header = header;
        this.diagnostics = diagnostics;
    }

    /** What a key holds, and the name that it was found under. */
    private record Found(String name, Value value) {}

    FrontMatter read() {
        List<String> categories = names(FrontMatterKey.CATEGORY);
        List<String> tags = new ArrayList<>(names(FrontMatterKey.TAGS));
        tags.addAll(categories.subList(Math.min(1, categories.size()), categories.size()));
        return new FrontMatter(
                text(FrontMatterKey.TITLE),
                date(FrontMatterKey.DATE),
                date(FrontMatterKey.UPDATED),
                text(FrontMatterKey.SLUG),
                text(FrontMatterKey.SOURCE),
                categories.stream().findFirst(),
                tags.stream().distinct().toList(),
                authors(),
                language(),
                aliases(),
                link(),
                text(FrontMatterKey.SUMMARY),
                integer(FrontMatterKey.LIKES, 0, 1_000_000_000),
                integer(FrontMatterKey.MINUTES, 1, 100_000),
                isDraft(),
                text(FrontMatterKey.NAV),
                places());
    }

    private Optional<Found> find(FrontMatterKey key) {
        return all(key).findFirst();
    }

    /** What all the names of a key hold that say something, in the order of the names. */
    private Stream<Found> all(FrontMatterKey key) {
        return key.names().stream().flatMap(name -> at(header.keys(), name).map(value -> new Found(name, value)).stream());
    }

    private static Optional<Value> at(Value.Group group, String path) {
        int dot = path.indexOf('.');
        Value.Entry entry = group.entries().get(dot < 0 ? path : path.substring(0, dot));
        if (entry == null || !says(entry.value())) {
            return Optional.empty();
        }
        if (dot < 0) {
            return Optional.of(entry.value());
        }
        return entry.value() instanceof Value.Group inner ? at(inner, path.substring(dot + 1)) : Optional.empty();
    }

    private static boolean says(Value value) {
        boolean nothing = value instanceof Value.Text text && (text.isAbsent() || clean(text.text()).isEmpty())
                || value instanceof Value.Items items && items.items().isEmpty()
                || value instanceof Value.Group group && group.entries().isEmpty();
        return !nothing;
    }

    private Optional<String> text(FrontMatterKey key) {
        return find(key).flatMap(found -> {
            Optional<String> text = found.value() instanceof Value.Group group ? person(group) : single(found.value());
            if (text.isEmpty()) {
                wrong(found, "is " + found.value().kind(), "text", "write one value, in quotes if need be");
            }
            return text;
        });
    }

    /** A text, or the only one of a list. */
    private static Optional<String> single(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(clean(text.text())).filter(clean -> !clean.isEmpty());
        }
        return Optional.empty();
    }

    /** On one line, without what nobody sees at the ends. */
    private static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMargin(text.charAt(from))) {
            from++;
        }
        while (to > from && isMargin(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    private Optional<LocalDate> date(FrontMatterKey key) {
        for (Found found : all(key).toList()) {
            Optional<String> written = single(found.value());
            boolean isSwitch = found.name().equals("published") && written.filter(FrontMatterReader::isTruth).isPresent();
            if (isSwitch || found.value() instanceof Value.Group) {
                continue;
            }
            Optional<LocalDate> date = written.flatMap(ArticleDate::of);
            if (date.isEmpty()) {
                tell("front-matter-date", found, "no day that a calendar has", "a date such as 2018-05-11",
                        "write year-month-day, with a time behind it if you like");
            } else if (ArticleDate.isAmbiguous(written.get())) {
                tell("front-matter-date", found, "a date that can be read in two ways; it is read as " + date.get(),
                        "a date such as 2018-05-11", "write year-month-day");
            }
            return date;
        }
        return Optional.empty();
    }

    private static boolean isTruth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return TRUE.contains(word) || FALSE.contains(word);
    }

    private OptionalInt integer(FrontMatterKey key, int min, int max) {
        Optional<Found> found = find(key);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = single(found.get().value()).orElse("");
        if (text.matches("[+-]?[0-9]{1,15}")) {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return OptionalInt.of((int) value);
            }
        }
        String expected = "a whole number from " + min + " to " + max;
        wrong(found.get(), "is no such number", expected, "write " + expected);
        return OptionalInt.empty();
    }

    private boolean isDraft() {
        boolean switched = all(FrontMatterKey.DRAFT).anyMatch(this::isTrue);
        boolean unpublished = find(FrontMatterKey.PUBLISHED).flatMap(found -> single(found.value()))
                .filter(text -> isTruth(text) && !TRUE.contains(text.toLowerCase(Locale.ROOT))).isPresent();
        boolean status = find(FrontMatterKey.STATUS).flatMap(found -> single(found.value()))
                .filter(text -> UNPUBLISHED.contains(text.toLowerCase(Locale.ROOT))).isPresent();
        return switched || unpublished || status;
    }

    private boolean isTrue(Found found) {
        String word = single(found.value()).orElse("").toLowerCase(Locale.ROOT);
        if (!isTruth(word)) {
            wrong(found, "is neither true nor false", "true or false", "write true or false");
        }
        return TRUE.contains(word);
    }

    /**
     * Tags or categories. Items of a list are taken whole. One text is parted by commas; without one, by semicolons; in
     * YAML, without either, by blanks, as Jekyll does it.
     */
    private List<String> names(FrontMatterKey key) {
        return find(key).map(found -> {
            List<String> names = new ArrayList<>();
            gather(found, found.value(), names);
            if (found.value() instanceof Value.Text text) {
                boolean blanks = header.dialect() == Dialect.YAML && !found.name().equals("category");
                names = parted(text.text(), blanks);
            }
            return names.stream().map(FrontMatterReader::withoutSign).map(FrontMatterReader::clean)
                    .filter(name -> !name.isEmpty()).distinct().toList();
        }).orElse(List.of());
    }

    private void gather(Found found, Value value, List<String> names) {
        if (value instanceof Value.Items items) {
            items.items().stream().filter(item -> says(item)).forEach(item -> gather(found, item, names));
        } else if (value instanceof Value.Group group) {
            person(group).ifPresentOrElse(names::add, () -> wrong(found, "is a group of keys", "a list", "write [one, two]"));
        } else {
            names.add(((Value.Text) value).text());
        }
    }

    private static List<String> parted(String written, boolean atBlanks) {
        String text = written.strip();
        boolean bracketed = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
        String inner = bracketed ? text.substring(1, text.length() - 1) : text;
        String sign = inner.indexOf(',') >= 0 ? "[,\\uFF0C]" : inner.indexOf('\uFF0C') >= 0 ? "\uFF0C"
                : inner.indexOf(';') >= 0 ? ";" : atBlanks && !bracketed ? "\\s+" : ",";
        return Stream.of(inner.split(sign)).map(String::strip).map(FrontMatterReader::unquoted).toList();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"))
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** {@code #tag} is {@code tag}. */
    private static String withoutSign(String name) {
        String text = name.strip();
        return text.length() > 1 && text.charAt(0) == '#' && text.charAt(1) > ' ' ? text.substring(1) : text;
    }

    private List<String> authors() {
        Optional<Found> found = find(FrontMatterKey.AUTHORS);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        authors(found.get().value(), found.get().name().endsWith("authors"), names);
        return names.stream().map(FrontMatterReader::nameAlone).filter(name -> !name.isEmpty())
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)).stream().toList();
    }

    private void authors(Value value, boolean several, List<String> names) {
        if (value instanceof Value.Items items) {
            items.items().forEach(item -> authors(item, false, names));
        } else if (value instanceof Value.Group group) {
            Optional<String> person = person(group);
            person.ifPresentOrElse(names::add, () -> group.entries().values().forEach(entry -> {
                boolean isPerson = entry.value() instanceof Value.Group inner && person(inner).isPresent();
                names.add(isPerson ? person((Value.Group) entry.value()).get() : entry.name());
            }));
        } else if (says(value)) {
            String text = ((Value.Text) value).text();
            String sign = text.indexOf(';') >= 0 ? ";" : several ? "," : "\n";
            names.addAll(List.of(text.split(sign)));
        }
    }

    /** The name that a group of keys has for a person or a thing. */
    private static Optional<String> person(Value.Group group) {
        return NAMES_OF_A_PERSON.stream().flatMap(key -> at(group, key).stream())
                .flatMap(value -> single(value).stream()).findFirst();
    }

    /** {@code Ann <ann@example.org>} and {@code [Ann](https://…)} are {@code Ann}. */
    private static String nameAlone(String written) {
        String name = clean(unquoted(written.strip()));
        int mail = name.indexOf('<');
        int link = name.indexOf("](");
        if (mail > 0 && name.endsWith(">")) {
            return name.substring(0, mail).strip();
        }
        return link > 1 && name.startsWith("[") ? name.substring(1, link).strip() : name;
    }

    private Optional<String> language() {
        Optional<Found> found = find(FrontMatterKey.LANGUAGE);
        Optional<String> tag = found.flatMap(some -> single(some.value())).flatMap(LanguageTag::of);
        if (found.isPresent() && tag.isEmpty()) {
            wrong(found.get(), "is no language", "a tag such as en or zh-Hans", "write the tag of the language");
        }
        return tag;
    }

    private List<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        all(FrontMatterKey.ALIASES).forEach(found -> {
            List<String> written = new ArrayList<>();
            gather(found, found.value(), written);
            written.forEach(alias -> aliases.addAll(parted(alias, true)));
        });
        all(FrontMatterKey.ADDRESS).flatMap(found -> single(found.value()).stream())
                .filter(FrontMatterReader::isAddress).forEach(aliases::add);
        return aliases.stream().map(FrontMatterReader::clean).filter(alias -> !alias.isEmpty()).toList();
    }

    /** Whether it is a path as it stands, and not a pattern of a generator, nor another site's. */
    private static boolean isAddress(String text) {
        return text.indexOf(':') < 0 && text.indexOf('{') < 0 && text.indexOf('*') < 0 && text.indexOf(' ') < 0
                && !text.equals("false") && !text.equals("true") && !text.equals("pretty") && !text.equals("date");
    }

    private Optional<String> link() {
        return Stream.of(FrontMatterKey.LINK, FrontMatterKey.ADDRESS, FrontMatterKey.SOURCE).flatMap(this::all)
                .flatMap(found -> single(found.value()).stream())
                .filter(FrontMatterReader::isAbsolute)
                .findFirst();
    }

    private static boolean isAbsolute(String text) {
        return (text.startsWith("https://") || text.startsWith("http://")) && text.indexOf(' ') < 0 && text.length() > 10;
    }

    private void wrong(Found found, String what, String expected, String mend) {
        tell("front-matter-value", found, "\"" + found.name() + "\" " + what, expected, mend);
    }

    private void tell(String code, Found found, String what, String expected, String mend) {
        SourceSpan span = found.value().span();
        diagnostics.add(Diagnostic.warning(code, span, what, expected, mend).withExcerpt(header.line(span)));
    }

    private Map<String, FrontMatter.Place> places() {
        Map<String, FrontMatter.Place> places = new HashMap<>();
        for (FrontMatterKey key : FrontMatterKey.values()) {
            for (String name : key.names()) {
                Value.Entry entry = header.keys().entries().get(Keys.fold(name));
                if (entry != null) {
                    SourceSpan span = says(entry.value()) ? entry.value().span() : entry.nameSpan();
                    places.putIfAbsent(key.names().get(0), new FrontMatter.Place(span, header.line(span)));
                }
            }
        }
        return places;
    }
}
