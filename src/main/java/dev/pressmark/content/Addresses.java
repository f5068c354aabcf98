package dev.pressmark.content;

import dev.pressmark.model.Slug;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Knows an article of this site by its address, so that what the site has written keeps its addresses when it is
 * read.
 */
final class Addresses {

    private final String base;

    /**
     * The addresses of a site.
     *
     * @param base where it stands; ends with {@code /}
     */
    Addresses(URI base) {
        this.base = base.toString();
    }

    /** The folder of a month, from the root of the site; what plans the pages has the same one. */
    static String of(LocalDate date) {
        return "/articles/" + padded(date.getYear(), 4) + "/" + padded(date.getMonthValue(), 2) + "/";
    }

    /** The slug that an address gives to an article of that day; empty for the address of anything else. */
    Optional<Slug> slug(String address, LocalDate date) {
        String path = address.startsWith(base) ? address.substring(base.length() - 1) : address;
        String folder = of(date);
        if (!path.startsWith(folder) || !path.endsWith("/") || path.length() < folder.length() + 2) {
            return Optional.empty();
        }
        try {
            String word = path.substring(folder.length(), path.length() - 1).replace("+", "%2B");
            String slug = URLDecoder.decode(word, StandardCharsets.UTF_8);
            return Slug.of(slug).value().equals(slug) ? Optional.of(new Slug(slug)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
