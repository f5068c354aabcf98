package dev.pressmark.check;

import static dev.pressmark.diagnostic.Severity.ERROR;
import static dev.pressmark.diagnostic.Severity.NOTE;
import static dev.pressmark.diagnostic.Severity.WARNING;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What {@code check} may find. An error is what a reader meets as broken, or what the host refuses; a warning is worse
 * than it should be; a note is to be known. {@code docs/checks.md} is written from here.
 */
public enum RuleId {

    BROKEN_LINK(ERROR, "a link to a page or file of the site that is not there",
            "who follows it meets an error", "correct the link, or add the page"),
    BROKEN_ANCHOR(ERROR, "a link to an id that its page does not have",
            "who follows it lands at the top of the page", "correct the link, or give the heading that id"),
    BAD_LINK(ERROR, "a link that is no address",
            "browsers guess what it means, each in its own way", "percent-encode blanks and signs"),
    MISSING_IMAGE(ERROR, "a picture, sound or film of the site that is not there",
            "readers see a hole", "put the file beside the article, or correct its name"),
    DUPLICATE_ID(ERROR, "an id that stands twice on a page",
            "links lead to the first alone; labels name the wrong thing",
            "rename one of the two headings, or take the id out of the template"),
    HOST_LIMIT(ERROR, "more or larger files than the host of deploy.host takes",
            "the host refuses the site, or serves a part of it",
            "make fewer pages (intersections.max_pages, taxonomies.tags.min_articles), or take another host"),
    VANISHED_ADDRESS(ERROR, "an address of the build named by --against that nothing answers now",
            "links of other sites and bookmarks break", "add the alias or the redirect that the finding names"),

    NO_BASE_URL(WARNING, "a site that says that it stands on this machine",
            "feeds, the sitemap and search engines get addresses that lead nowhere",
            "write base_url: https://… with the site's own address into site-config.yaml, or build with --base-url"),
    MIXED_CONTENT(WARNING, "a page of https that loads something by http",
            "browsers block it, or say that the page is not safe", "write https:// in place of http://"),
    LOCALHOST_LINK(WARNING, "a link to this machine",
            "for readers it leads to their own machine", "write the public address, or show it as code, without a link"),
    MISSING_ALT(WARNING, "a picture without an alternative text",
            "who does not see it hears its file name", "add alt=\"…\": what it shows; alt=\"\" where it only decorates"),
    EMPTY_LINK(WARNING, "a link with nothing to read in it",
            "who does not see the page hears its address", "put words into the link, or an alt text on its picture"),
    ONE_H1(WARNING, "a page with no first heading, or with several",
            "screen readers and search engines take it for the page's title",
            "have one <h1>, the page's title; begin the headings of an article with ##"),
    HEADING_SKIP(WARNING, "a heading that skips a level",
            "who moves by headings takes it for a part that is missing", "use the next level: ### below ##"),
    NO_TITLE(WARNING, "a page without a <title>",
            "tabs, bookmarks and search results show its address", "give the page's template a <title>"),
    NO_DESCRIPTION(WARNING, "articles and standing pages without a description",
            "search engines and previews choose a text of their own", "add summary: to the front matter"),
    LOW_CONTRAST(WARNING, "text and ground of the theme that differ by less than 4.5 to 1, by day or by night",
            "many readers cannot read it; WCAG 2.2 AA asks for as much",
            "make the ink darker or the paper lighter (by night the reverse): theme in site-config.yaml, or the tokens"
                    + " in templates/assets/site.css"),
    BLOCKED_CODE(WARNING, "a script or handler that the page's own security policy forbids",
            "browsers do not run it",
            "put the code into a file of templates/assets/; name foreign hosts under deploy.allow"),
    HEAVY_PAGE(WARNING, "a page that weighs more than check.page_weight, with its styles and scripts, compressed",
            "it is slow where the line is", "show fewer articles a page (pagination.page_size), or raise the budget"),
    HEAVY_IMAGE(WARNING, "a picture larger than check.image_weight",
            "it is slow where the line is", "make it smaller, or save it as WebP or AVIF"),
    TOO_MANY_FILES(WARNING, "more files than check.files", "you asked to be told",
            "make fewer pages (intersections.max_pages, taxonomies.tags.min_articles), or raise the budget"),
    TOO_MANY_REDIRECTS(WARNING, "more lines in _redirects than the host reads",
            "it passes over the rest, and says so nowhere",
            "nothing, if the pages of redirects are enough or another host serves the site;"
                    + " else leave out the oldest aliases"),
    LONG_REDIRECT(WARNING, "a line in _redirects longer than the host reads",
            "it passes over the line", "as above"),
    SHRUNK_LIST(WARNING, "a list with fewer pages than in the build named by --against",
            "links to its last pages break", "nothing, if the list has become shorter; else a redirect"),
    ORPHAN_PAGE(WARNING, "a standing page to which no other page links",
            "nobody finds it", "link to it, or give it nav: in its front matter; remove it if it is not wanted"),
    NO_ARTICLES(WARNING, "an archive without articles", "there is nothing to read",
            "put listings into content/listings or articles into content/articles"),
    EMPTY_LIST(WARNING, "a list without entries in a page",
            "screen readers announce a list of nothing", "leave the list out in the template; where the archive has no such terms, leave their page out of navigation"),
    MISSING_PAGES(WARNING, "pages of a listing that are not here",
            "their articles are not in the archive", "copy the missing pages into content/listings/ if they are wanted"),
    SHORT_PAGE(WARNING, "a page of a listing with fewer entries than it promises",
            "the rest is not in the archive", "copy the whole page again if the rest is wanted"),
    UNCERTAIN_TAGS(WARNING, "tag runs that might be cut in another way",
            "articles may stand under tags that are none",
            "name the right tags in content/tags.yaml; pressmark tags shows all"),
    TAG_CASE(WARNING, "tags that differ in the case of letters", "articles of one subject stand apart",
            "name one as the alias of the other in content/tags.yaml"),
    TAG_TYPOGRAPHY(WARNING, "tags that differ in the kind of hyphen, blank or quote",
            "articles of one subject stand apart", "as above"),
    TAG_SPACING(WARNING, "tags that differ in hyphens, blanks or punctuation",
            "articles of one subject stand apart", "as above"),
    TAG_PLURAL(WARNING, "a tag and its plural", "articles of one subject stand apart", "as above"),
    TAG_SPELLING(WARNING, "tags that differ in one letter", "articles of one subject stand apart", "as above"),
    TAG_COMMA(WARNING, "a tag with a comma or semicolon at its end", "it is a slip of the pen", "as above"),
    TAG_IS_CATEGORY(WARNING, "a tag that is a category too", "it says nothing that the category does not",
            "hide it in content/tags.yaml, or name it there to keep it"),

    THIN_TAGS(NOTE, "tags with one article",
            "their pages lead nowhere, and make the index of tags long",
            "write taxonomies: {tags: {min_articles: 2}} to leave their pages out, or merge them in content/tags.yaml"),
    CONTRAST_UNKNOWN(NOTE, "colours of the theme that check cannot work out",
            "their contrast was not checked", "look at them with a browser's tools");

    private final Severity severity;
    private final String finds;
    private final String why;
    private final String mend;

    RuleId(Severity severity, String finds, String why, String mend) {
        this.severity = severity;
        this.finds = finds;
        this.why = why;
        this.mend = mend;
    }

    /** The stable name, for scripts and the manual: {@code broken-link}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all, in the order of the alphabet. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(RuleId::id).sorted(Comparator.naturalOrder()).toList();
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** What it finds, as a clause. */
    public String finds() {
        return finds;
    }

    /** Why that matters. */
    public String why() {
        return why;
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }

    /** One finding, to be mended as the manual says. */
    Diagnostic at(SourceSpan place, String found, String expected) {
        return at(place, found, expected, mend);
    }

    /** One finding of which more is known. */
    Diagnostic at(SourceSpan place, String found, String expected, String mend) {
        return new Diagnostic(severity, id(), place, found, expected, mend, "");
    }
}
