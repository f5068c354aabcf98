package dev.pressmark.markdown;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a body of HTML that others wrote, under the rules that Markdown bodies keep. Pictures of other sites become
 * links, so that no page of ours asks another site for anything.
 */
public final class HtmlBody {

    /** The longest body, in UTF-16 units. */
    public static final int MAX_LENGTH = MarkdownRenderer.MAX_LENGTH;

    private HtmlBody() {}

    /**
     * The body; nothing where the HTML holds no text, is longer than {@link #MAX_LENGTH} or cannot be read. What may
     * not stand in a page is left out in silence: it is not the keeper's to mend.
     *
     * @param base the address that relative links are relative to; empty to drop them
     */
    public static Rendered of(String html, String base) {
        if (html.isBlank() || html.length() > MAX_LENGTH) {
            return Rendered.NOTHING;
        }
        try {
            Document clean = new AllowList().clean(html);
            clean.select("img").forEach(HtmlBody::linkPicture);
            clean.select("input").remove();
            Rendered rendered = new ArticleBody(clean, "").finish(link -> absolute(link, base));
            return clean.body().hasText() ? rendered : Rendered.NOTHING;
        } catch (StackOverflowError e) {
            return Rendered.NOTHING;
        }
    }

    /** The text of HTML, its blanks made single. */
    public static String text(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html.strip() : Jsoup.parseBodyFragment(html).text();
    }

    private static void linkPicture(Element picture) {
        String words = picture.attr("alt").isBlank() ? "Picture" : picture.attr("alt").strip();
        boolean linked = picture.closest("a") != null;
        Element instead = new Element(linked ? "span" : "a").text(words);
        if (!linked && picture.hasAttr("src")) {
            instead.attr("href", picture.attr("src"));
        }
        picture.replaceWith(instead);
    }

    private static String absolute(String link, String base) {
        try {
            return base.isEmpty() ? "" : Optional.of(URI.create(base).resolve(link)).map(URI::toString).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
