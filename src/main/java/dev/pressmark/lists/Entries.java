package dev.pressmark.lists;

import dev.pressmark.config.ListColumn;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.markdown.ArticleDate;
import dev.pressmark.markdown.HtmlBody;
import dev.pressmark.markdown.Rendered;
import dev.pressmark.model.Details;
import dev.pressmark.model.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Takes the entries of one file and makes articles of them, by the same rules whatever wrote the file. An entry without
 * a title or a day is set aside as an error; any other value that cannot be read is left out with a warning.
 */
final class Entries {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private final String file;
    private final SiteConfig config;
    private final Diagnostics diagnostics;
    private final List<ListedArticle> articles = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private TextLines lines = TextLines.NONE;
    private String feedTitle = "";
    private String feedLanguage = "";

    Entries(String file, SiteConfig config, Diagnostics diagnostics) {
        this.file = file;
        this.config = config;
        this.diagnostics = diagnostics;
    }

    String file() {
        return file;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The text of the file, so that messages can show it. */
    TextLines lines(String text) {
        lines = new TextLines(text);
        return lines;
    }

    /** What a feed says of all its entries that do not say it themselves. */
    void feed(String title, String language) {
        feedTitle = title;
        feedLanguage = language;
    }

    List<ListedArticle> articles() {
        return articles;
    }

    /** Tells that something cannot be read. */
    void error(String code, int line, int column, String found, String expected, String mend) {
        tell(Severity.ERROR, code, line, column, found, expected, mend);
    }

    private void warning(Entry entry, String code, String found, String expected) {
        tell(Severity.WARNING, code, entry.line(), entry.column(), found + "; it is left out", expected,
                "correct it, or leave it empty");
    }

    void tell(Severity severity, String code, int line, int column, String found, String expected, String mend) {
        SourceSpan place = new SourceSpan(file, line, column, column == 0 ? 0 : 1);
        diagnostics.add(new Diagnostic(severity, code, place, found, expected, mend, lines.text(line)));
    }

    /** Takes an entry that is complete. */
    void add(Entry entry) {
        String title = Plain.of(entry.text(ListColumn.TITLE));
        String written = entry.text(ListColumn.DATE).strip();
        Optional<LocalDate> date = ArticleDate.of(written);
        if (title.isEmpty()) {
            error("list-no-title", entry.line(), entry.column(), "an entry without a title", "a title",
                    "write its title, or remove the entry");
        } else if (date.isEmpty()) {
            error("list-bad-date", entry.line(), entry.column(),
                    written.isEmpty() ? "an entry without a date: " + quoted(title) : quoted(written) + " is no date",
                    "a day such as 2018-05-11 or 11 May 2018", "write the day of publication");
        } else {
            articles.add(article(entry, title, date.get()));
        }
    }

    private ListedArticle article(Entry entry, String title, LocalDate date) {
        String url = entry.text(ListColumn.URL).strip();
        Optional<String> link = link(entry, url);
        Rendered body = config.lists().bodies()
                ? HtmlBody.of(entry.text(ListColumn.BODY), link.orElse("")) : HtmlBody.of("", "");
        String summary = Plain.of(entry.text(ListColumn.SUMMARY));
        return new ListedArticle(title, summary.equals(title) ? "" : summary, date,
                shared(source(entry)), shared(Plain.of(entry.text(ListColumn.CATEGORY))), tags(entry),
                !isNo(entry.text(ListColumn.TAGS_CERTAIN)), count(entry, ListColumn.LIKES),
                count(entry, ListColumn.MINUTES), url, details(entry, body.html(), date, link),
                body.excerpt(), body.html().isEmpty() ? 0 : body.minutes(), new SourceSpan(file, entry.line(), 0, 0));
    }

    private String source(Entry entry) {
        String source = Plain.of(entry.text(ListColumn.SOURCE));
        return source.isEmpty() && !entry.isOwn() ? feedTitle : source;
    }

    private Details details(Entry entry, String body, LocalDate date, Optional<String> link) {
        Details details = new Details(body.isEmpty() ? Optional.empty() : Optional.of(body), language(entry),
                ArticleDate.of(entry.text(ListColumn.UPDATED)).filter(day -> !day.equals(date)), authors(entry),
                        List.of(), link);
        return details.equals(Details.NONE) ? Details.NONE : details;
    }

    /** Its address elsewhere. One without a host, such as {@code list} prints, is an address of this site. */
    private Optional<String> link(Entry entry, String url) {
        String written = entry.text(ListColumn.LINK).strip();
        boolean own = url.startsWith("/") || url.startsWith(config.baseUrl().toString());
        String elsewhere = written.isEmpty() && !own ? url : written;
        Optional<String> link = WebAddress.of(elsewhere);
        if (link.isEmpty() && !elsewhere.isEmpty()) {
            warning(entry, "list-bad-link", quoted(elsewhere) + " is no address of the web",
                    "an address that begins with https:// or http://");
        }
        return link;
    }

    private int count(Entry entry, ListColumn what) {
        String written = entry.text(what);
        OptionalInt count = written.isEmpty() ? OptionalInt.of(0) : Counts.of(written);
        if (count.isEmpty()) {
            warning(entry, "list-bad-number", quoted(written.strip()) + " is no number of " + what.key(),
                    "a whole number such as 1275, 1,275 or 1.2k");
        }
        return count.orElse(0);
    }

    private Optional<String> language(Entry entry) {
        String written = entry.text(ListColumn.LANGUAGE).strip().replace('_', '-');
        String language = written.isEmpty() ? feedLanguage.strip().replace('_', '-') : written;
        if (language.isEmpty() || language.equalsIgnoreCase(config.language())) {
            return Optional.empty();
        }
        if (language.length() > 40 || !language.matches(LANGUAGE)) {
            warning(entry, "list-bad-language", quoted(language) + " is no language tag",
                    "a tag such as en or zh-Hans");
            return Optional.empty();
        }
        return Optional.of(shared(language));
    }

    private List<String> authors(Entry entry) {
        if (entry.isOwn() && entry.authors() == null) {
            return List.of();
        }
        if (entry.authors() != null) {
            return names(entry.authors());
        }
        String cell = entry.text(ListColumn.AUTHORS);
        return cell.isEmpty() ? List.of() : names(isPrinted(entry) ? Separated.atBars(cell) : Separated.split(cell,
                "|;"));
    }

    private List<String> tags(Entry entry) {
        if (entry.tags() != null) {
            return names(entry.tags());
        }
        String cell = entry.text(ListColumn.TAGS);
        if (cell.isEmpty()) {
            return List.of();
        }
        Optional<String> separator = config.lists().tagSeparator();
        if (separator.isPresent()) {
            return names(Separated.at(cell, separator.get()));
        }
        return names(isPrinted(entry) ? Separated.atBars(cell) : Separated.split(cell, "|;,"));
    }

    /** Whether the row is one that Pressmark has printed: nobody else has that column. */
    private static boolean isPrinted(Entry entry) {
        return !entry.text(ListColumn.TAGS_CERTAIN).isEmpty();
    }

    /** Each once, clean, none of them empty. */
    private List<String> names(List<String> written) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (String name : written) {
            String plain = Plain.of(name);
            if (!plain.isEmpty()) {
                names.add(shared(plain));
            }
        }
        return List.copyOf(names);
    }

    /** One string for all that are equal: names come again and again. */
    private String shared(String name) {
        String first = known.putIfAbsent(name, name);
        return first == null ? name : first;
    }

    private static boolean isNo(String text) {
        return text.strip().equalsIgnoreCase("false");
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 60 ? text.substring(0, 59) + "…" : text) + "\"";
    }
}
