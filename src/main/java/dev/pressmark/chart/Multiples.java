package dev.pressmark.chart;

import java.util.List;

/** Many small drawings of the same kind on one scale: a row of bars for each name. */
public final class Multiples {

    private static final int HEIGHT = 1_000;

    /**
     * One of them.
     *
     * @param note what is said beside its name
     * @param values from 0 to 1, for each bar
     */
    public record Bars(Label label, String note, double[] values) {}

    private Multiples() {}

    /**
     * The drawings.
     *
     * @param first what the first bar is of
     * @param last what the last bar is of
     */
    public static String draw(List<Bars> all, String first, String last) {
        double most = 0;
        for (Bars bars : all) {
            for (double value : bars.values()) {
                most = Math.max(most, value);
            }
        }
        Markup list = new Markup().raw("<ul class=\"multiples\">");
        for (Bars bars : all) {
            list.raw("<li>").label(bars.label()).raw("<b>").text(bars.note()).raw("</b>");
            list.raw("<svg viewBox=\"0 0 ").raw(4L * bars.values().length - 1).raw(" ").raw(HEIGHT)
                    .raw("\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"")
                    .raw(path(bars.values(), most)).raw("\"/></svg><small>").text(first).raw("<span>").text(last).raw("</span></small></li>");
        }
        return list.raw("</ul>").toString();
    }

    private static String path(double[] values, double most) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                path.append('M').append(4 * i).append(' ').append(HEIGHT)
                        .append("v-").append(Math.max(1, Math.round(HEIGHT * values[i] / most)))
                        .append("h3V").append(HEIGHT).append('z');
            }
        }
        return path.toString();
    }
}
