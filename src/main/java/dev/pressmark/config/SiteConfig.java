package dev.pressmark.config;

import java.net.URI;
import java.util.Optional;

/**
 * The settings of a site, complete and checked.
 *
 * @param title the name of the archive
 * @param description a sentence for the first screen and for search engines; may be empty
 * @param language a BCP 47 tag for {@code html lang}
 * @param author who keeps the archive; may be empty
 * @param baseUrl where the site will stand, ending in {@code /}; its path is put before every link
 * @param pageSize articles on a page of a list
 * @param listingTag the tag that all listing pages are about; empty to work it out from their entries
 */
public record SiteConfig(
        String title,
        String description,
        String language,
        String author,
        URI baseUrl,
        int pageSize,
        Optional<String> listingTag) {

    /** The settings of a site that says nothing. */
    public static final SiteConfig DEFAULT =
            new SiteConfig("Archive", "", "en", "", URI.create("http://localhost:4000/"), 100, Optional.empty());

    /** The path that every link begins with; begins and ends with {@code /}. */
    public String root() {
        return baseUrl.getRawPath();
    }

    /** The same settings for another place. */
    public SiteConfig at(URI otherBaseUrl) {
        return new SiteConfig(title, description, language, author, otherBaseUrl, pageSize, listingTag);
    }
}
