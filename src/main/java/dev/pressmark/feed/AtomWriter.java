package dev.pressmark.feed;

import java.nio.charset.StandardCharsets;

/** Writes a feed as Atom, RFC 4287. For one use. */
final class AtomWriter {

    private final StringBuilder out = new StringBuilder(16_384);

    byte[] write(Feed feed) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        text(feed.language());
        out.append("\">\n");
        element("id", feed.address());
        element("title", feed.title());
        if (!feed.subtitle().isEmpty()) {
            element("subtitle", feed.subtitle());
        }
        element("updated", Feed.instant(feed.updated()));
        author(feed.author());
        link("self", "application/atom+xml", feed.address());
        link("alternate", "text/html", feed.page());
        out.append("<generator>Pressmark</generator>\n");
        feed.entries().forEach(entry -> entry(entry, feed.site()));
        return out.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(Feed.Entry entry, String site) {
        out.append("<entry");
        entry.language().ifPresent(language -> {
            out.append(" xml:lang=\"");
            text(language);
            out.append('"');
        });
        out.append(">\n");
        element("id", entry.address());
        element("title", entry.title());
        element("published", Feed.instant(entry.date()));
        element("updated", Feed.instant(entry.date()));
        author(entry.author());
        link("alternate", "text/html", entry.address());
        entry.article().details().link().ifPresent(this::via);
        String category = entry.article().category();
        if (!category.isEmpty()) {
            subject(category, site + "categories/");
        }
        entry.article().tags().forEach(tag -> subject(tag, ""));
        if (!entry.summary().isEmpty()) {
            element("summary", entry.summary());
        }
        entry.body().ifPresent(this::content);
        out.append("</entry>\n");
    }

    private void content(String html) {
        out.append("<content type=\"html\">");
        text(html);
        out.append("</content>\n");
    }

    private void author(String name) {
        out.append("<author><name>");
        text(name);
        out.append("</name></author>\n");
    }

    private void subject(String name, String scheme) {
        out.append("<category term=\"");
        text(name);
        if (!scheme.isEmpty()) {
            out.append("\" scheme=\"");
            text(scheme);
        }
        out.append("\"/>\n");
    }

    /** Where the article itself stands. */
    private void via(String address) {
        out.append("<link rel=\"via\" href=\"");
        text(address);
        out.append("\"/>\n");
    }

    private void link(String relation, String type, String address) {
        out.append("<link rel=\"").append(relation).append("\" type=\"").append(type).append("\" href=\"");
        text(address);
        out.append("\"/>\n");
    }

    private void element(String name, String content) {
        out.append('<').append(name).append('>');
        text(content);
        out.append("</").append(name).append(">\n");
    }

    /** Text of any kind, between tags or in a quoted attribute. What XML 1.0 has no room for is left out. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // written as it is, readers would take it for a line feed
                case '\r' -> out.append("&#13;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (isXml(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static boolean isXml(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\n' || c == '\t';
    }
}
