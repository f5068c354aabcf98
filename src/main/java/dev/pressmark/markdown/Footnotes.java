package dev.pressmark.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Puts footnotes into the order in which the text refers to them. Flexmark numbers them by the last reference to each,
 * so that a text that returns to its first note would begin with 2. For one use.
 */
final class Footnotes {

    private static final Evaluator REFERENCES = Selector.evaluatorOf("sup[id] > a.footnote-ref[href^=#fn-]");

    private final Document document;
    private final Set<String> ids = new HashSet<>();

    Footnotes(Document document) {
        this.document = document;
    }

    /** Renumbers references and notes, drops all other ids of the document, and gives the ids that are taken then. */
    Set<String> fit() {
        Map<String, List<Element>> references = references();
        Map<String, Element> notes = notes();
        document.getElementsByAttribute("id").removeAttr("id");
        int number = 1;
        for (Map.Entry<String, List<Element>> reference : references.entrySet()) {
            Element note = notes.get(reference.getKey());
            if (note != null) {
                fit(number++, note, reference.getValue());
            }
        }
        return ids;
    }

    /** The links to each note in the order of the text, by the id of the note. */
    private Map<String, List<Element>> references() {
        Map<String, List<Element>> references = new LinkedHashMap<>();
        for (Element link : document.select(REFERENCES)) {
            references.computeIfAbsent(link.attr("href").substring(1), id -> new ArrayList<>()).add(link);
        }
        return references;
    }

    /** The notes by id: they stand in one list at the end of the body. */
    private Map<String, Element> notes() {
        Map<String, Element> notes = new HashMap<>();
        Element last = document.body().lastElementChild();
        Elements items = last == null || !last.hasClass("footnotes") ? new Elements() : last.select("> ol > li[id]");
        items.forEach(note -> notes.putIfAbsent(note.id(), note));
        items.forEach(note -> note.parent().textNodes().forEach(TextNode::remove));
        return notes;
    }

    private void fit(int number, Element note, List<Element> links) {
        note.attr("id", taken("fn-" + number));
        note.select("a.footnote-backref").remove();
        note.parent().appendChild(note).appendChild(new TextNode("\n"));
        for (int i = 0; i < links.size(); i++) {
            String back = taken("fnref-" + number + (i == 0 ? "" : "-" + (i + 1)));
            links.get(i).text(Integer.toString(number)).attr("href", "#fn-" + number);
            links.get(i).parent().attr("id", back);
            addWayBack(note, back);
        }
    }

    private static void addWayBack(Element note, String target) {
        Element last = note.lastElementChild();
        Element end = last != null && last.nameIs("p") ? last : note;
        end.appendChild(new TextNode(" "));
        end.appendElement("a").attr("href", "#" + target).addClass("footnote-backref")
                .attr("aria-label", "Back to the text").text("↩");
    }

    private String taken(String id) {
        ids.add(id);
        return id;
    }
}
