package dev.pressmark.render;

import dev.pressmark.config.Look;
import java.util.Optional;

/** What the settings say of the look, as CSS that takes its place behind the theme's own tokens. */
final class HouseStyle {

    /** The style sheet that has the tokens. */
    static final String SHEET = "site.css";

    private HouseStyle() {}

    /** The declarations; empty where the settings leave all to the theme. */
    static String css(Look look) {
        StringBuilder css = new StringBuilder();
        look.paper().ifPresent(colour -> append("paper", colour, css));
        look.ink().ifPresent(colour -> append("ink", colour, css));
        append("serif", look.serif(), css);
        append("sans", look.sans(), css);
        append("vivid", look.vivid(), css);
        return css.isEmpty() ? "" : "@layer tokens{:root{" + css + "}}\n";
    }

    private static void append(String token, Look.Colour colour, StringBuilder css) {
        append(token, Optional.of("light-dark(" + colour.day() + "," + colour.night() + ")"), css);
    }

    private static void append(String token, Optional<String> value, StringBuilder css) {
        value.ifPresent(text -> css.append("--").append(token).append(':').append(text).append(';'));
    }
}
