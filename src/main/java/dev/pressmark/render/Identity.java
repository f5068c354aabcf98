package dev.pressmark.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.config.Look;
import dev.pressmark.cover.Monogram;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * What stands for the site where its pages do not: the icon of its tab and the web application manifest, made of its title
 * and of the tokens {@code --ink} and {@code --paper} of its style sheet.
 */
final class Identity {

    private static final Pattern TOKEN = Pattern.compile(
            "--(ink|paper):\\s*(?:light-dark\\(\\s*)?((?:[a-z]+\\([^()]*\\)|#[0-9A-Fa-f]{3,8}|[a-z]+))");

    private final Views.Site site;
    private final String touchIcon;
    private final String ink;
    private final String paper;

    /**
     * The identity of a site.
     *
     * @param look whose colours go before those of the style sheet
     * @param styleSheet the text that the tokens are looked for in; where it has none, black and cream are taken
     * @param touchIcon address of a picture for home screens; empty where the theme has none
     */
    Identity(Views.Site site, Look look, String styleSheet, String touchIcon) {
        this.site = site;
        this.touchIcon = touchIcon;
        this.ink = look.ink().map(Look.Colour::day).orElseGet(() -> token("ink", styleSheet, "#1f1b16"));
        this.paper = look.paper().map(Look.Colour::day).orElseGet(() -> token("paper", styleSheet, "#faf6ee"));
    }

    /** The first value that the style sheet gives a token; of a pair for day and night the one for the day. */
    private static String token(String name, String styleSheet, String otherwise) {
        return TOKEN.matcher(styleSheet).results()
                .filter(match -> match.group(1).equals(name))
                .map(match -> match.group(2))
                .findFirst()
                .orElse(otherwise);
    }

    /** The first letter of the title, in paper on ink. */
    void writeIcon(PageWriter writer) {
        String letter = Monogram.of(site.title()).letters();
        writer.writePlain("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><rect width=\"16\" height=\"16\" fill=\"");
        writer.writeEscaped(ink);
        writer.writePlain("\"/><text x=\"8\" y=\"12\" text-anchor=\"middle\" font-family=\"Palatino, Georgia, serif\" font-size=\"11\" fill=\"");
        writer.writeEscaped(paper);
        writer.writePlain("\">");
        writer.writeEscaped(letter.substring(0, letter.offsetByCodePoints(0, 1)));
        writer.writePlain("</text></svg>\n");
    }

    /** The manifest as the W3C's Web Application Manifest has it. */
    void writeManifest(PageWriter writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", site.title());
            json.writeStringField("description", site.description());
            json.writeStringField("lang", site.language());
            json.writeStringField("start_url", site.root());
            json.writeStringField("scope", site.root());
            json.writeStringField("display", "browser");
            json.writeStringField("background_color", paper);
            json.writeStringField("theme_color", paper);
            json.writeArrayFieldStart("icons");
            icon(json, site.root() + "icon.svg", "image/svg+xml", "any");
            if (!touchIcon.isEmpty()) {
                icon(json, touchIcon, "image/png", "180x180");
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.writePlain(text + "\n");
    }

    private static void icon(JsonGenerator json, String address, String type, String sizes) throws IOException {
        json.writeStartObject();
        json.writeStringField("src", address);
        json.writeStringField("type", type);
        json.writeStringField("sizes", sizes);
        json.writeEndObject();
    }
}
