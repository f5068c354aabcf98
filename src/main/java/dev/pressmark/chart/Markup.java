package dev.pressmark.chart;

/** Gathers HTML: what is ours as it is, what is not ours escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder(4_096);

    Markup raw(String text) {
        html.append(text);
        return this;
    }

    Markup raw(long number) {
        html.append(number);
        return this;
    }

    /** Text from elsewhere, between tags or in a quoted attribute. */
    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&#34;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /** A part of a whole as a percentage with up to two decimals: {@code 12.5%}. */
    Markup percent(long part, long whole) {
        long hundredths = Math.round(10_000.0 * part / whole);
        html.append(hundredths / 100);
        if (hundredths % 100 != 0) {
            html.append('.').append(hundredths / 10 % 10);
            if (hundredths % 10 != 0) {
                html.append(hundredths % 10);
            }
        }
        html.append('%');
        return this;
    }

    /** A name, as a link where it leads somewhere. */
    Markup label(Label label) {
        boolean link = !label.href().isEmpty();
        raw(link ? "<a href=\"" : "<span");
        if (link) {
            text(label.href()).raw("\"");
        }
        return raw(" dir=\"auto\">").text(label.name()).raw(link ? "</a>" : "</span>");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
