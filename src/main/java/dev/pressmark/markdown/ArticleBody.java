package dev.pressmark.markdown;

import dev.pressmark.model.Slug;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Makes clean HTML fit into a page of ours: headings, pictures, tables, boxes and links. For one use. */
final class ArticleBody {

    private static final Set<String> ANY_SAFE = Set.of("http", "https", "mailto");

    /** Parsed once: parsing them costs as much as a short body. */
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1,h2,h3,h4,h5,h6");
    private static final Evaluator COLUMN_HEADS = Selector.evaluatorOf("thead th");
    private static final Evaluator OTHER_INPUTS = Selector.evaluatorOf("input:not([type=checkbox])");
    private static final Evaluator NOTE_SIGNS = Selector.evaluatorOf("sup:has(a.footnote-ref)");

    /** The id that a heading is given by its writer: {@code ## Title {#id}}. */
    private static final Pattern GIVEN_ID = Pattern.compile("[ \\t]*\\{ ?#([\\p{L}\\p{N}_.:-]{1,80}) ?\\}[ \\t]*$");

    private final Document document;
    private final String lead;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /**
     * A body.
     *
     * @param lead what its writer set off as its beginning; empty where that is for us to choose
     */
    ArticleBody(Document document, String lead) {
        this.document = document;
        this.lead = lead;
    }

    /** The body as it is written, with {@code link} applied to each address into the site. */
    Rendered finish(UnaryOperator<String> link) {
        ids.addAll(new Footnotes(document).fit());
        ids.add("");
        fitHeadings();
        fitTables();
        fitCode();
        fitBoxes();
        document.getElementsByTag("img").forEach(ArticleBody::fitPicture);
        fitLinks("href", link);
        fitLinks("src", link);
        Element body = document.body();
        return new Rendered(body.html(), excerpt(), ReadingTime.minutes(body.text()));
    }

    /** Headings begin at {@code h2}, below the title, and go down one level at a time. */
    private void fitHeadings() {
        Deque<Integer> open = new ArrayDeque<>();
        for (Element heading : document.select(HEADINGS)) {
            String given = givenId(heading);
            if (!heading.hasText() && heading.getElementsByTag("img").isEmpty()) {
                heading.remove();
                continue;
            }
            int level = heading.normalName().charAt(1) - '0';
            while (!open.isEmpty() && open.peek() >= level) {
                open.pop();
            }
            open.push(level);
            heading.tagName("h" + Math.min(6, open.size() + 1));
            heading.attr("id", ids.add(given) ? given : headingId(heading.text()));
        }
    }

    /** The id at the end of a heading, which is taken from its text; empty where there is none. */
    private String givenId(Element heading) {
        if (heading.lastChild() instanceof TextNode last && last.getWholeText().indexOf('}') > 0) {
            Matcher matcher = GIVEN_ID.matcher(last.getWholeText());
            if (matcher.find()) {
                last.text(last.getWholeText().substring(0, matcher.start()));
                return matcher.group(1);
            }
        }
        return "";
    }

    /** The words of the heading; with a number from 2 where they stand on the page already. */
    private String headingId(String text) {
        String words = text.isBlank() ? "section" : Slug.of(text).value();
        String id = words;
        int number = lastNumbers.getOrDefault(words, 1);
        while (!ids.add(id)) {
            number++;
            id = words + "-" + number;
        }
        lastNumbers.put(words, number);
        return id;
    }

    /** A table scrolls by itself where it is wider than the page; a named region can be reached by keyboard. */
    private void fitTables() {
        int number = 0;
        for (Element table : document.getElementsByTag("table")) {
            number++;
            Element region = new Element("div").addClass("table").attr("tabindex", "0").attr("role", "region");
            region.attr("aria-label", number == 1 ? "Table" : "Table " + number);
            table.replaceWith(region);
            region.appendChild(table);
        }
        document.select(COLUMN_HEADS).attr("scope", "col");
        for (Element cell : document.getElementsByAttribute("align")) {
            String side = cell.attr("align");
            cell.removeAttr("align");
            if (List.of("left", "center", "right").contains(side)) {
                cell.addClass("align-" + side);
            }
        }
    }

    /** Code scrolls by itself where it is wider than the page, and so must be reached by keyboard; it is marked. */
    private void fitCode() {
        document.getElementsByTag("pre").attr("tabindex", "0");
        for (Element code : document.getElementsByTag("code")) {
            if (code.hasAttr("class") && code.parent().nameIs("pre")) {
                Highlighter.mark(code);
            }
        }
    }

    /** The boxes of task lists; nothing else of a form is let through. */
    private void fitBoxes() {
        document.select(OTHER_INPUTS).remove();
        for (Element box : document.getElementsByTag("input")) {
            box.attr("disabled", true);
            box.attr("aria-label", box.hasAttr("checked") ? "Done" : "To do");
        }
    }

    private static void fitPicture(Element picture) {
        if (!picture.hasAttr("src")) {
            picture.remove();
            return;
        }
        picture.attr("alt", picture.attr("alt"));
        picture.attr("loading", "lazy");
    }

    private void fitLinks(String attribute, UnaryOperator<String> link) {
        for (Element element : document.getElementsByAttribute(attribute)) {
            String url = SafeUrl.of(element.attr(attribute), ANY_SAFE).orElse("");
            if (url.contains("{{") || url.contains("{%")) {
                element.removeAttr(attribute);
                continue;
            }
            element.attr(attribute, SafeUrl.isInSite(url) ? link.apply(url) : url);
        }
    }

    /** What the writer set off, else the first paragraph that stands by itself, else the first of all. */
    private String excerpt() {
        if (!lead.isEmpty()) {
            return Excerpt.of(lead);
        }
        Element first = firstWithText(document.body().children());
        Element found = first == null ? firstWithText(document.getElementsByTag("p")) : first;
        if (found == null) {
            return "";
        }
        Element plain = found.clone();
        plain.select(NOTE_SIGNS).remove();
        return Excerpt.of(plain.text());
    }

    private static Element firstWithText(List<Element> elements) {
        for (Element element : elements) {
            if (element.nameIs("p") && element.hasText()) {
                return element;
            }
        }
        return null;
    }
}
