package dev.pressmark.serve;

import dev.pressmark.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Errors as HTML: over a page that still shows the last good site, or as a page where there is none. Whatever a message
 * quotes is text here.
 */
final class Trouble {

    /** A browser takes in as many at a time; the terminal has them all. */
    private static final int MOST = 50;

    private static final String STYLE = resource("trouble.css");

    private Trouble() {}

    /** The errors, with their own style, to be put over a page; empty where there are none. */
    static String overlay(List<Diagnostic> problems) {
        return problems.isEmpty() ? "" : "<style>" + STYLE + "</style>"
                + "<section class=\"trouble\" role=\"alertdialog\" aria-labelledby=\"t\" aria-describedby=\"d\">"
                + "<button type=\"button\" aria-label=\"Close\" title=\"Close (Esc)\">\u00d7</button>"
                + told(problems, "The page shows the last good site. It follows when this is mended.")
                + "</section>";
    }

    /** The errors as a page of its own. */
    static String page(List<Diagnostic> problems, String script) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title(problems)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<main class=\"trouble\">\n"
                + told(problems, "There is no site to show yet. It appears here when this is mended.")
                + "</main>\n" + script + "</body>\n</html>\n";
    }

    private static String told(List<Diagnostic> problems, String meaning) {
        StringBuilder html = new StringBuilder();
        html.append("<h1 id=\"t\">").append(title(problems)).append("</h1>\n<p id=\"d\">").append(meaning)
                .append("</p>\n<ol>\n");
        problems.stream().limit(MOST).forEach(problem -> append(problem, html));
        html.append("</ol>\n");
        if (problems.size() > MOST) {
            html.append("<p>… and ").append(problems.size() - MOST).append(" more; the terminal has them.</p>\n");
        }
        return html.toString();
    }

    private static String title(List<Diagnostic> problems) {
        return problems.size() == 1 ? "One error" : problems.size() + " errors";
    }

    private static void append(Diagnostic problem, StringBuilder html) {
        html.append("<li>\n<p class=\"place\"><code>").append(escaped(problem.span().toString()))
                .append("</code> <small>")
                .append(escaped(problem.code())).append("</small></p>\n<p class=\"found\">")
                .append(escaped(problem.found())).append("</p>\n");
        String excerpt = problem.shownExcerpt();
        if (!excerpt.isEmpty()) {
            html.append("<pre>").append(escaped(excerpt)).append("</pre>\n");
        }
        html.append("<dl>\n");
        part("Expected", problem.expected(), html);
        part("Mend", problem.mend(), html);
        html.append("</dl>\n</li>\n");
    }

    private static void part(String name, String value, StringBuilder html) {
        if (!value.isEmpty()) {
            html.append("<dt>").append(name).append("</dt><dd>").append(escaped(value)).append("</dd>\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
            }
        }
        return html.toString();
    }

    /** A text that is packed with the program. */
    static String resource(String name) {
        try (InputStream in = Trouble.class.getResourceAsStream("/serve/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
