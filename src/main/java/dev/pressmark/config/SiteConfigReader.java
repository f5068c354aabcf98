package dev.pressmark.config;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.input.TextFile;
import dev.pressmark.yaml.YamlDocument;
import dev.pressmark.yaml.YamlFields;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code site-config.yaml}. */
public final class SiteConfigReader {

    /** The file's name in the site's folder. */
    public static final String FILE = "site-config.yaml";

    private static final int MAX_LENGTH = 1 << 20;
    private static final Set<String> KEYS =
            Set.of("title", "description", "language", "author", "base_url", "pagination", "listing");

    /** The settings of a site; the defaults where there is no file. Every problem of the file is in {@code diagnostics}. */
    public SiteConfig read(Path site, Diagnostics diagnostics) {
        Path file = site.resolve(FILE);
        if (!Files.exists(file)) {
            return SiteConfig.DEFAULT;
        }
        return new TextFile(site).read(file, diagnostics)
                .flatMap(text -> YamlDocument.parse(FILE, 1, text, MAX_LENGTH, diagnostics))
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
        fields.unknownKeys(KEYS);
        Optional<YamlFields> pagination = fields.mapping("pagination");
        pagination.ifPresent(group -> group.unknownKeys(Set.of("page_size")));
        Optional<YamlFields> listing = fields.mapping("listing");
        listing.ifPresent(group -> group.unknownKeys(Set.of("tag")));
        return new SiteConfig(
                fields.text("title").orElse(other.title()),
                fields.text("description").orElse(other.description()),
                language(fields),
                fields.text("author").orElse(other.author()),
                baseUrl(fields),
                pagination.map(group -> group.integer("page_size", 1, 10_000)).orElse(OptionalInt.empty())
                        .orElse(other.pageSize()),
                listing.flatMap(group -> group.text("tag")));
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
