package dev.pressmark.data;

import dev.pressmark.model.Article;
import dev.pressmark.plan.Routes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes articles as CSV, RFC 4180, with a head line; tags are joined with {@code |}, and a {@code |} or a {@code \} in
 * one has a {@code \} in front. What only some articles say has a column where one of them does. A text that a
 * spreadsheet would take for a formula, one that begins with {@code = + - @}, a tab or a line end, gets {@code '} in
 * front. So does a text
 * that begins with {@code '} signs and one of these: who takes one {@code '} away from such texts has them as they were.
 */
public final class Csv {

    private static final String HEAD = "title,source,date,category,summary,tags,tags_certain,likes,minutes,url";

    private final String base;
    private final boolean places;

    /**
     * A writer.
     *
     * @param base what the address of an article begins with; ends with {@code /}
     * @param places whether to tell in which file and line each article was read
     */
    public Csv(String base, boolean places) {
        this.base = base;
        this.places = places;
    }

    /** Writes the articles in the order given; flushes the stream and leaves it open. */
    public void write(List<Article> articles, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 65_536);
        List<Extra> extras = Extra.in(articles);
        writer.write(HEAD + (places ? ",file,line" : ""));
        for (Extra extra : extras) {
            writer.write("," + extra.key());
        }
        writer.write("\r\n");
        StringBuilder line = new StringBuilder(1_024);
        for (Article article : articles) {
            line.setLength(0);
            append(article, extras, line);
            writer.append(line);
        }
        writer.flush();
    }

    private void append(Article article, List<Extra> extras, StringBuilder line) {
        text(article.title(), line).append(',');
        text(article.source(), line).append(',').append(article.date()).append(',');
        text(article.category(), line).append(',');
        text(article.summary(), line).append(',');
        text(joined(article.tags()), line).append(',').append(article.tagsCertain());
        line.append(',').append(article.likes()).append(',').append(article.minutes()).append(',');
        text(base + Routes.article(article).href(), line);
        if (places) {
            text(article.place().file(), line.append(',')).append(',').append(Math.max(1, article.place().line()));
        }
        for (Extra extra : extras) {
            text(joined(extra.of(article)), line.append(','));
        }
        line.append("\r\n");
    }

    /** With {@code |} between; where a name has one itself, or a {@code \}, that gets {@code \} in front. */
    private static String joined(List<String> names) {
        String joined = String.join("|", names);
        boolean plain = joined.indexOf('\\') < 0 && joined.chars().filter(c -> c == '|').count() < names.size();
        return plain ? joined : String.join("|", names.stream()
                .map(name -> name.replace("\\", "\\\\").replace("|", "\\|")).toList());
    }

    private static StringBuilder text(String text, StringBuilder line) {
        String harmless = isFormula(text) ? "'" + text : text;
        return mustBeQuoted(harmless)
                ? line.append('"').append(harmless.replace("\"", "\"\"")).append('"')
                : line.append(harmless);
    }

    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && "=+-@\t\r\n".indexOf(text.charAt(first)) >= 0;
    }

    private static boolean mustBeQuoted(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
