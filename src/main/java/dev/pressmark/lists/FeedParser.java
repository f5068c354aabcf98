package dev.pressmark.lists;

import dev.pressmark.config.ListColumn;
import dev.pressmark.markdown.Excerpt;
import dev.pressmark.markdown.HtmlBody;
import dev.pressmark.model.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one feed, from its root to its end. What the formats have in common goes by the same name. For one use. */
final class FeedParser {

    /** The deepest nesting that is read. */
    private static final int MAX_DEPTH = 200;

    /** The longest text of one element, in UTF-16 units; what is longer is cut. */
    private static final int MAX_TEXT = 4 << 20;

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final Set<String> KNOWN = Set.of("", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#",
            "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/", CONTENT);
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final String GENERATOR = "Pressmark";

    private final XMLStreamReader xml;
    private final Entries entries;
    private final List<Item> items = new ArrayList<>();
    private String title = "";
    private String language = "";
    private String author = "";
    private String home = "";
    private boolean own;
    private boolean refused;
    private int depth;

    /** An entry, and what it takes the whole feed to understand. */
    private static final class Item {
        private final Entry entry;
        private final List<String> tags = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private String url = "";
        private int urlRank = Integer.MAX_VALUE;
        private String category = "";
        private String description = "";

        Item(Entry entry) {
            this.entry = entry;
        }

        void url(String text, int rank) {
            if (!text.isBlank() && rank < urlRank) {
                url = text.strip();
                urlRank = rank;
            }
        }
    }

    FeedParser(XMLStreamReader xml, Entries entries) {
        this.xml = xml;
        this.entries = entries;
    }

    /** Gives all entries that can be read to {@code entries}; throws where the XML breaks off, after giving them. */
    void read() throws XMLStreamException {
        try {
            while (!refused && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    refuse("feed-with-doctype", "a document type (<!DOCTYPE …>)", "a feed without one", "remove it");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    start();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } finally {
            finish();
        }
    }

    private void refuse(String code, String found, String expected, String mend) {
        entries.error(code, Math.max(1, xml.getLocation().getLineNumber()), Math.max(0,
                xml.getLocation().getColumnNumber()),
                found, expected, mend);
        refused = true;
    }

    private void start() throws XMLStreamException {
        depth++;
        String name = xml.getLocalName();
        if (depth == 1 && !ROOTS.contains(name)) {
            refuse("no-feed", "<" + name + "> is no feed", "RSS 2.0, RSS 1.0 or Atom: <rss>, <rdf:RDF> or <feed>",
                    "see docs/lists.md");
        } else if (depth > MAX_DEPTH) {
            refuse("feed-too-deep", "elements that are nested deeper than " + MAX_DEPTH, "", "");
        } else if (name.equals("item") || name.equals("entry")) {
            readItem();
        } else if (depth == 1) {
            String said = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
            language = said == null ? "" : said;
        } else if (!name.equals("channel")) {
            readOfFeed(name);
        }
    }

    private void readOfFeed(String name) throws XMLStreamException {
        switch (known() ? name : "") {
            case "title" -> title = title();
            case "language" -> language = text();
            case "generator" -> own = text().equals(GENERATOR);
            case "author" -> author = childText("name");
            case "link" -> {
                String address = link();
                home = address.isEmpty() ? home : address;
            }
            default -> skip();
        }
    }

    private boolean known() {
        return KNOWN.contains(xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
    }

    private void readItem() throws XMLStreamException {
        Item item = new Item(new Entry(Math.max(1, xml.getLocation().getLineNumber()), 0));
        String said = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        item.entry.say(ListColumn.LANGUAGE, 0, said == null ? "" : said);
        int outside = depth - 1;
        while (!refused && depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                readMember(item, known() ? xml.getLocalName() : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (!refused) {
            items.add(item);
        }
    }

    private void readMember(Item item, String name) throws XMLStreamException {
        Entry entry = item.entry;
        switch (name) {
            case "title" -> entry.say(ListColumn.TITLE, 0, title());
            case "link" -> readLink(item);
            case "guid" -> {
                boolean permanent = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
                String guid = text();
                item.url(permanent ? WebAddress.of(guid).orElse("") : "", 1);
            }
            case "id" -> item.url(WebAddress.of(text()).orElse(""), 2);
            case "pubDate", "published", "date", "issued" -> entry.say(ListColumn.DATE, 0, text());
            case "updated", "modified" -> {
                String day = text();
                entry.say(ListColumn.DATE, 1, day);
                entry.say(ListColumn.UPDATED, 0, day);
            }
            case "description" -> item.description = text();
            case "summary" -> entry.say(ListColumn.SUMMARY, 0, plain());
            case "encoded" -> entry.say(ListColumn.BODY, 0, text());
            case "content" -> readContent(entry);
            case "category", "subject" -> readCategory(item);
            case "author" -> item.authors.add(person(childText("name")));
            case "creator" -> item.authors.add(person(text()));
            case "source" -> entry.say(ListColumn.SOURCE, 0, childText("title"));
            case "language" -> entry.say(ListColumn.LANGUAGE, 0, text());
            default -> skip();
        }
    }

    private void readLink(Item item) throws XMLStreamException {
        boolean elsewhere = "via".equals(xml.getAttributeValue(null, "rel"));
        String address = xml.getAttributeValue(null, "href");
        if (elsewhere && address != null) {
            item.entry.say(ListColumn.LINK, 0, address);
        }
        item.url(link(), 0);
    }

    /**
     * The address of a page: that of {@code <link>…</link>}, or of one with {@code rel="alternate"} or no {@code
     * rel}.
     */
    private String link() throws XMLStreamException {
        String address = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        String text = text();
        return address == null ? text : relation == null || relation.equals("alternate") ? address : "";
    }

    private void readContent(Entry entry) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "type");
        boolean html = type != null && (type.contains("html"));
        String content = text();
        if (html) {
            entry.say(ListColumn.BODY, 0, content);
        } else {
            entry.say(ListColumn.SUMMARY, 2, Excerpt.of(content));
        }
    }

    private void readCategory(Item item) throws XMLStreamException {
        String label = xml.getAttributeValue(null, "label");
        String term = xml.getAttributeValue(null, "term");
        String scheme = xml.getAttributeValue(null, "scheme");
        String text = text();
        String name = label != null ? label : term != null ? term : text;
        if (scheme != null && scheme.endsWith("/categories/")) {
            item.category = name;
        } else {
            item.tags.add(name);
        }
    }

    /** Of {@code mail@example.org (Jane Doe)} the name; a mail address alone is nobody's name. */
    private static String person(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        String name = open >= 0 && close > open && text.indexOf('@') >= 0 ? text.substring(open + 1, close) : text;
        return name.indexOf('@') > 0 && name.strip().indexOf(' ') < 0 ? "" : name.strip();
    }

    /** A title: HTML where Atom says so; elsewhere text, in which many feeds have character references all the same. */
    private String title() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "type");
        boolean atom = xml.getNamespaceURI() != null && xml.getNamespaceURI().endsWith("Atom");
        String text = text();
        boolean html = atom ? type != null && type.contains("html") : text.indexOf('<') < 0;
        return html ? HtmlBody.text(text) : text;
    }

    private String plain() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "type");
        String text = text();
        return type != null && type.contains("html") ? Excerpt.of(HtmlBody.text(text)) : text;
    }

    /** The text of the first child of that name; where there are no children, the text of the element itself. */
    private String childText(String name) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String found = null;
        int outside = depth - 1;
        while (!refused && depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals(name) && found == null) {
                    found = text();
                } else {
                    skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (isText(event)) {
                append(text);
            }
        }
        return found == null ? text.toString().strip() : found;
    }

    private void skip() throws XMLStreamException {
        text();
    }

    /**
     * The text of the element that the reader stands on, and of all in it, to its end. Elements in it, which only
     * XHTML has, are written as HTML again; they are cleaned with the rest.
     */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (!refused && depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                writeStart(text);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (depth > outside) {
                    text.append("</").append(xml.getLocalName()).append('>');
                }
            } else if (isText(event)) {
                boolean markup = depth > outside + 1;
                int from = text.length();
                append(text);
                if (markup) {
                    escape(text, from);
                }
            }
        }
        return text.toString().strip();
    }

    private void writeStart(StringBuilder text) {
        if (depth > MAX_DEPTH) {
            refuse("feed-too-deep", "elements that are nested deeper than " + MAX_DEPTH, "", "write it flatter");
            return;
        }
        text.append('<').append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            text.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            int from = text.length();
            text.append(xml.getAttributeValue(i));
            escape(text, from);
            text.append('"');
        }
        text.append('>');
    }

    private static void escape(StringBuilder text, int from) {
        String raw = text.substring(from);
        if (raw.indexOf('<') >= 0 || raw.indexOf('&') >= 0 || raw.indexOf('"') >= 0) {
            text.setLength(from);
            text.append(raw.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE || event == XMLStreamConstants.ENTITY_REFERENCE;
    }

    private void append(StringBuilder text) {
        String more = xml.getText();
        if (more != null && text.length() + more.length() <= MAX_TEXT) {
            text.append(more);
        }
    }

    private void finish() {
        entries.feed(Plain.of(title), language);
        for (Item item : items) {
            Entry entry = item.entry;
            if (own) {
                entry.markOwn();
                String name = item.authors.isEmpty() ? "" : item.authors.get(0);
                entry.say(ListColumn.SOURCE, 0, name.equals(author) ? "" : name);
            } else {
                entry.say(ListColumn.AUTHORS, 0, item.authors);
            }
            entry.say(ListColumn.CATEGORY, 0, item.category);
            entry.say(ListColumn.TAGS, 0, item.tags);
            entry.say(ListColumn.URL, 0, absolute(item.url));
            describe(item);
            entries.add(entry);
        }
    }

    /** A description is a summary; where it is all the text that the feed has, it is the text too. */
    private static void describe(Item item) {
        if (item.description.isEmpty()) {
            return;
        }
        String plain = HtmlBody.text(item.description);
        if (plain.length() > Excerpt.MAX_LENGTH && item.description.contains("<p")) {
            item.entry.say(ListColumn.BODY, 1, item.description);
        }
        item.entry.say(ListColumn.SUMMARY, 1, Excerpt.of(plain));
    }

    private String absolute(String url) {
        if (url.isEmpty() || WebAddress.of(url).isPresent() || own) {
            return url;
        }
        try {
            return WebAddress.of(home).map(base -> URI.create(base).resolve(url).toString()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
