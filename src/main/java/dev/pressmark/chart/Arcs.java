package dev.pressmark.chart;

import java.util.List;

/** A list of names, and arcs between those that belong together, as wide as they often do. */
public final class Arcs {

    /** The height of a row. */
    private static final int ROW = 40;
    private static final int WIDEST = 24;

    /**
     * Two names that belong together.
     *
     * @param second stands below {@code first}
     * @param label stands at the arc; may be empty
     */
    public record Arc(int first, int second, int count, String label) {}

    private Arcs() {}

    /**
     * The drawing.
     *
     * @param arcs the widest first, at least one; only the first has the full ink
     */
    public static String draw(List<Label> labels, List<String> numbers, List<Arc> arcs) {
        Markup drawing = new Markup().raw("<div class=\"arcs\"><ul>");
        for (int i = 0; i < labels.size(); i++) {
            drawing.raw("<li>").label(labels.get(i)).raw("<b>").text(numbers.get(i)).raw("</b></li>");
        }
        int farthest = arcs.stream().mapToInt(arc -> arc.second() - arc.first()).max().orElse(1);
        int width = ROW * farthest / 2 + ROW;
        drawing.raw("</ul><svg viewBox=\"0 0 ").raw(width).raw(" ").raw((long) ROW * labels.size())
                .raw("\" aria-hidden=\"true\">");
        int most = arcs.get(0).count();
        for (int i = arcs.size() - 1; i >= 0; i--) {
            arc(arcs.get(i), most, i == 0, drawing);
        }
        arcs.stream().filter(arc -> !arc.label().isEmpty()).forEach(arc -> label(arc, drawing));
        return drawing.raw("</svg></div>").toString();
    }

    private static void arc(Arc arc, int most, boolean strong, Markup drawing) {
        int radius = ROW * (arc.second() - arc.first()) / 2;
        int from = ROW * arc.first() + ROW / 2;
        long tenths = Math.max(4, Math.round(10.0 * WIDEST * arc.count() / most));
        drawing.raw(strong ? "<path class=\"strong\" d=\"M0 " : "<path d=\"M0 ").raw(from).raw("a").raw(radius).raw(" ")
                .raw(radius).raw(" 0 0 1 0 ").raw(2L * radius).raw("\" stroke-width=\"").raw(tenths / 10).raw(".")
                .raw(tenths % 10).raw("\"/>");
    }

    private static void label(Arc arc, Markup drawing) {
        int radius = ROW * (arc.second() - arc.first()) / 2;
        drawing.raw("<text x=\"").raw(radius + WIDEST / 2 + 4).raw("\" y=\"")
                .raw(ROW * arc.first() + ROW / 2 + radius).raw("\">").text(arc.label()).raw("</text>");
    }
}
