package dev.pressmark.content;

/** The body of a page of HTML, so written that Markdown takes it for HTML from its first line to its last. */
final class HtmlBody {

    private HtmlBody() {}

    /** One block of HTML ends at a blank line: there is none in it. Lines keep their numbers. */
    static String asMarkdown(String html) {
        if (html.isBlank()) {
            return html;
        }
        StringBuilder block = new StringBuilder(html.length() + 64).append("<div>");
        boolean first = true;
        for (String line : html.split("\r\n|\n|\r", -1)) {
            block.append(first ? "" : "\n").append(line.isBlank() && !first ? "<!-- -->" : line);
            first = false;
        }
        return block.append("\n</div>\n").toString();
    }
}
