package dev.pressmark.config;

import dev.pressmark.config.SiteConfig.Extra;
import dev.pressmark.config.SiteConfig.Intersections;
import dev.pressmark.config.SiteConfig.Lists;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.input.Presence;
import dev.pressmark.input.TextFile;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import dev.pressmark.yaml.YamlScalar;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code site-config.yaml}. */
public final class SiteConfigReader {

    /** The file's name in the site's folder. */
    public static final String FILE = "site-config.yaml";

    private static final int MAX_LENGTH = 1 << 20;
    private static final int MANY = 1_000_000;
    /** The keys of the file, and those of each group in it; {@code docs/site-config.schema.json} tells what they mean. */
    static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry("", Set.of("title", "description", "language", "author", "base_url", "navigation", "pagination",
                    "theme", "listing", "lists", "taxonomies", "feeds", "search", "intersections", "disable",
                    "deploy", "check")),
            Map.entry("pagination", Set.of("page_size", "order")),
            Map.entry("theme", LookReader.KEYS),
            Map.entry("listing", Set.of("tag")),
            Map.entry("lists", Set.of("columns", "tag_separator", "bodies")),
            Map.entry("columns", ListColumn.KEYS),
            Map.entry("deploy", DeployReader.KEYS),
            Map.entry("check", BudgetsReader.KEYS),
            Map.entry("taxonomies", Set.of("tags")),
            Map.entry("tags", Set.of("min_articles")),
            Map.entry("feeds", Set.of("min_articles")),
            Map.entry("search", Set.of("shortcut")),
            Map.entry("intersections", Set.of("min_articles", "max_pages")));
    private static final List<String> ORDERS = List.of("newest", "oldest");
    private static final List<String> PLACES = NavigationItem.names();
    private static final Pattern LINK = Pattern.compile("(?:/|/[^/\\\\\\s\\p{Cntrl}][^\\\\\\s\\p{Cntrl}]*|https?://[^\\s\\p{Cntrl}]+)");
    private static final List<String> EXTRAS =
            Arrays.stream(Extra.values()).map(extra -> extra.name().toLowerCase(Locale.ROOT)).toList();

    /** The settings of a site; the defaults where there is no file. Every problem of the file is in {@code diagnostics}. */
    public SiteConfig read(Path site, Diagnostics diagnostics) {
        Path file = site.resolve(FILE);
        if (!Presence.of(file)) {
            return SiteConfig.DEFAULT;
        }
        return new TextFile(site).read(file, diagnostics).map(text -> read(text, diagnostics)).orElse(SiteConfig.DEFAULT);
    }

    /** The settings that the text of such a file gives. */
    public SiteConfig read(String text, Diagnostics diagnostics) {
        return YamlDocument.parse(FILE, 1, text, MAX_LENGTH, diagnostics)
                .map(document -> config(document.fields(diagnostics)))
                .orElse(SiteConfig.DEFAULT);
    }

    /** An address as {@code base_url} takes it: absolute, http or https, ending in {@code /}; empty for any other text. */
    public static Optional<URI> baseUrl(String text) {
        try {
            URI uri = URI.create(text.endsWith("/") ? text : text + "/").normalize();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web && plain && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SiteConfig config(YamlFields fields) {
        SiteConfig other = SiteConfig.DEFAULT;
        fields.unknownKeys(KEYS.get(""));
        Optional<YamlFields> pagination = group(fields, "pagination");
        Optional<YamlFields> tags = group(fields, "taxonomies").flatMap(group -> group(group, "tags"));
        return new SiteConfig(
                fields.text("title").orElse(other.title()),
                fields.text("description").orElse(other.description()),
                language(fields),
                fields.text("author").orElse(other.author()),
                baseUrl(fields),
                number(pagination, "page_size", 1, 10_000, other.pageSize()),
                pagination.map(SiteConfigReader::oldestFirst).orElse(other.oldestFirst()),
                navigation(fields),
                group(fields, "listing").flatMap(group -> group.text("tag")),
                disabled(fields),
                number(tags, "min_articles", 1, MANY, other.minTagArticles()),
                number(group(fields, "feeds"), "min_articles", 1, MANY, other.minFeedArticles()),
                group(fields, "search").flatMap(group -> group.bool("shortcut")).orElse(other.searchShortcut()),
                intersections(group(fields, "intersections"), other.intersections()),
                DeployReader.read(fields),
                lists(group(fields, "lists"), other.lists()),
                group(fields, "theme").map(group -> new LookReader(group).read()).orElse(other.look()),
                group(fields, "check").map(BudgetsReader::read).orElse(other.budgets()));
    }

    private static Intersections intersections(Optional<YamlFields> group, Intersections other) {
        return new Intersections(number(group, "min_articles", 1, MANY, other.minArticles()),
                number(group, "max_pages", 0, MANY, other.maxPages()));
    }

    private static Lists lists(Optional<YamlFields> group, Lists other) {
        Map<ListColumn, List<String>> columns = new EnumMap<>(ListColumn.class);
        group.flatMap(fields -> group(fields, "columns")).ifPresent(names -> {
            for (ListColumn column : ListColumn.values()) {
                if (names.keys().contains(column.key())) {
                    columns.put(column, names.texts(column.key()));
                }
            }
        });
        return new Lists(columns, group.flatMap(fields -> fields.text("tag_separator")).filter(text -> !text.isEmpty()),
                group.flatMap(fields -> fields.bool("bodies")).orElse(other.bodies()));
    }

    private static Optional<YamlFields> group(YamlFields fields, String key) {
        Optional<YamlFields> group = fields.mapping(key);
        group.ifPresent(found -> found.unknownKeys(KEYS.get(key)));
        return group;
    }

    private static boolean oldestFirst(YamlFields pagination) {
        String order = pagination.text("order").orElse("newest");
        if (!ORDERS.contains(order)) {
            pagination.add(Diagnostic.error("unknown-order", pagination.span("order"), "there is no order \"" + order + "\"",
                    "which articles come first", Nearest.mend(order, ORDERS)));
        }
        return order.equals("oldest");
    }

    private static List<NavigationItem> navigation(YamlFields fields) {
        List<NavigationItem> items = new ArrayList<>();
        for (YamlFields.Labelled item : fields.labelled("navigation")) {
            int known = PLACES.indexOf(item.value().text());
            if (item.label().isEmpty() && known >= 0) {
                items.add(NavigationItem.Place.values()[known]);
            } else if (!item.label().isEmpty() && LINK.matcher(item.value().text()).matches()) {
                items.add(new NavigationItem.Link(item.label(), item.value().text()));
            } else {
                fields.add(wrongItem(item));
            }
        }
        return fields.node("navigation").isPresent() ? items : SiteConfig.DEFAULT.navigation();
    }

    private static Diagnostic wrongItem(YamlFields.Labelled item) {
        String text = item.value().text();
        return item.label().isEmpty()
                ? Diagnostic.error("unknown-place", item.value().span(), "there is no place \"" + text + "\"",
                        "a place of the site, or \"Label: /path/\"", Nearest.mend(text, PLACES))
                : Diagnostic.error("bad-navigation", item.value().span(), "\"" + text + "\" leads nowhere",
                        "a path from the site's root such as /colophon/, or an address such as https://example.org/",
                        "write such a path or address");
    }

    private static int number(Optional<YamlFields> group, String key, int min, int max, int otherwise) {
        return group.map(fields -> fields.integer(key, min, max)).orElse(OptionalInt.empty()).orElse(otherwise);
    }

    private static Set<Extra> disabled(YamlFields fields) {
        Set<Extra> disabled = EnumSet.noneOf(Extra.class);
        for (YamlScalar name : fields.list("disable")) {
            int known = EXTRAS.indexOf(name.text());
            if (known >= 0) {
                disabled.add(Extra.values()[known]);
            } else {
                fields.add(Diagnostic.error("unknown-extra", name.span(), "there is no extra \"" + name.text() + "\"",
                        "what a site may do without", Nearest.mend(name.text(), EXTRAS)));
            }
        }
        return disabled;
    }

    private static String language(YamlFields fields) {
        String language = fields.text("language").orElse(SiteConfig.DEFAULT.language());
        if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            fields.error("language", "bad-language", "\"" + language + "\" is not a language tag",
                    "a BCP 47 tag such as en or zh-CN", "write such a tag");
        }
        return language;
    }

    private static URI baseUrl(YamlFields fields) {
        String text = fields.text("base_url").orElse(SiteConfig.DEFAULT.baseUrl().toString());
        Optional<URI> url = baseUrl(text);
        if (url.isEmpty()) {
            fields.error("base_url", "bad-base-url", "\"" + text + "\" is not an address of the web",
                    "an address such as https://example.org/archive/", "write the address that the site will have");
        }
        return url.orElse(SiteConfig.DEFAULT.baseUrl());
    }
}
