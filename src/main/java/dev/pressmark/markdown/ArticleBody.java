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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes clean HTML fit into a page of ours: headings, pictures, tables, boxes and links. For one use. */
final class ArticleBody {

    private static final Set<String> ANY_SAFE = Set.of("http", "https", "mailto");

    private final Document document;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    ArticleBody(Document document) {
        this.document = document;
    }

    /** The body as it is written, with {@code link} applied to each address into the site. */
    Rendered finish(UnaryOperator<String> link) {
        ids.addAll(new Footnotes(document).fit());
        fitHeadings();
        fitTables();
        fitCode();
        fitBoxes();
        document.select("img").forEach(ArticleBody::fitPicture);
        fitLinks("href", link);
        fitLinks("src", link);
        Element body = document.body();
        return new Rendered(body.html(), excerpt(), ReadingTime.minutes(body.text()));
    }

    /** Headings begin at {@code h2}, below the title, and go down one level at a time. */
    private void fitHeadings() {
        Deque<Integer> open = new ArrayDeque<>();
        for (Element heading : document.select("h1,h2,h3,h4,h5,h6")) {
            if (!heading.hasText() && heading.select("img").isEmpty()) {
                heading.remove();
                continue;
            }
            int level = heading.normalName().charAt(1) - '0';
            while (!open.isEmpty() && open.peek() >= level) {
                open.pop();
            }
            open.push(level);
            heading.tagName("h" + Math.min(6, open.size() + 1));
            heading.attr("id", headingId(heading.text()));
        }
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
        for (Element table : document.select("table")) {
            number++;
            Element region = new Element("div").addClass("table").attr("tabindex", "0").attr("role", "region");
            region.attr("aria-label", number == 1 ? "Table" : "Table " + number);
            table.replaceWith(region);
            region.appendChild(table);
        }
        document.select("thead th").attr("scope", "col");
        for (Element cell : document.select("[align]")) {
            String side = cell.attr("align");
            cell.removeAttr("align");
            if (List.of("left", "center", "right").contains(side)) {
                cell.addClass("align-" + side);
            }
        }
    }

    /** Code scrolls by itself where it is wider than the page, and so must be reached by keyboard. */
    private void fitCode() {
        document.select("pre").attr("tabindex", "0");
    }

    /** The boxes of task lists; nothing else of a form is let through. */
    private void fitBoxes() {
        document.select("input:not([type=checkbox])").remove();
        for (Element box : document.select("input")) {
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
        for (Element element : document.select("[" + attribute + "]")) {
            String url = SafeUrl.of(element.attr(attribute), ANY_SAFE).orElse("");
            element.attr(attribute, SafeUrl.isInSite(url) ? link.apply(url) : url);
        }
    }

    /** The first paragraph that stands by itself, else the first of all. */
    private String excerpt() {
        Element first = firstWithText("body > p");
        Element found = first == null ? firstWithText("p") : first;
        if (found == null) {
            return "";
        }
        Element plain = found.clone();
        plain.select("sup:has(a.footnote-ref)").remove();
        return Excerpt.of(plain.text());
    }

    private Element firstWithText(String query) {
        return document.select(query).stream().filter(Element::hasText).findFirst().orElse(null);
    }
}
