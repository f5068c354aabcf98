package dev.pressmark.feed;

import dev.pressmark.model.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A feed, as both forms tell it. Addresses are absolute.
 *
 * @param subtitle may be empty
 * @param site where the site stands; ends with {@code /}
 * @param page the page that it is the feed of
 * @param address where the feed itself stands
 * @param author who keeps the archive; never empty
 * @param updated the day of its newest article
 */
record Feed(String title, String subtitle, String site, String page, String address, String language, String author,
        LocalDate updated, List<Entry> entries) {

    /**
     * One article.
     *
     * @param address its page, which also stands for it for good
     * @param author never empty
     * @param summary plain text; may be empty
     * @param body its HTML; empty for an article from a listing
     * @param subjects its category and its tags, each once
     * @param language its own, where that is not the feed's
     * @param article what the forms have room for beside that
     */
    record Entry(String title, String address, String author, LocalDate date, String summary, Optional<String> body,
            List<String> subjects, Optional<String> language, Article article) {}

    /** The beginning of a day, as RFC 3339 writes it. */
    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
