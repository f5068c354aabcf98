package dev.pressmark.chart;

import java.util.Arrays;
import java.util.List;

/** Columns side by side, each a stack of layers, over an axis of stretches that may lead somewhere. */
public final class Columns {

    private static final int TOP = 24;
    private static final int HEIGHT = 240;
    private static final int FOOT = 28;

    /**
     * A stretch of the axis.
     *
     * @param from the first column of it
     * @param to the column behind its last
     * @param label what stands under it; may be empty
     * @param minor whether the label stands on wide screens only
     * @param href where it leads; empty for nowhere
     * @param name what the link is called
     */
    public record Stretch(int from, int to, String label, boolean minor, String href, String name) {}

    /** A height with its label. */
    public record Level(int value, String label) {}

    /**
     * A word over a column.
     *
     * @param ruled whether a rule is drawn from it to the axis
     */
    public record Note(int column, String label, boolean ruled) {}

    private final List<Stretch> stretches;
    private final List<Level> levels;
    private final List<Note> notes;

    public Columns(List<Stretch> stretches, List<Level> levels, List<Note> notes) {
        this.stretches = stretches;
        this.levels = levels;
        this.notes = notes;
    }

    /**
     * The drawing.
     *
     * @param layers heights by layer and column, the lowest layer first; the highest column is as high as the drawing
     * @param inks the classes of each layer's colour
     */
    public String draw(int[][] layers, List<String> inks) {
        int columns = layers[0].length;
        int[][] tops = sums(layers);
        int most = most(tops[tops.length - 1]);
        Markup svg = new Markup();
        svg.raw("<svg class=\"columns\" width=\"100%\" height=\"").raw(TOP + HEIGHT + FOOT).raw("\">");
        svg.raw("<g class=\"grid\" aria-hidden=\"true\">");
        levels.forEach(level -> rule(level, most, svg));
        svg.raw("</g><svg y=\"").raw(TOP).raw("\" width=\"100%\" height=\"").raw(HEIGHT).raw("\" viewBox=\"0 0 ")
                .raw(columns).raw(" ").raw(most).raw("\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        for (int layer = tops.length - 1; layer >= 0; layer--) {
            svg.raw("<path").raw(inks.get(layer).isEmpty() ? "" : " class=\"" + inks.get(layer) + "\"")
                    .raw(" d=\"").raw(outline(tops[layer], most)).raw("\"/>");
        }
        svg.raw("</svg><g class=\"grid\" aria-hidden=\"true\">");
        boolean right = isLowerAtTheRight(tops[tops.length - 1]);
        levels.forEach(level -> label(level, most, right, svg));
        svg.raw("</g>");
        stretches.forEach(stretch -> stretch(stretch, columns, svg));
        notes.forEach(note -> note(note, columns, svg));
        return svg.raw("</svg>").toString();
    }

    /** Each layer with all that are below it. */
    private static int[][] sums(int[][] layers) {
        int[][] sums = new int[layers.length][];
        for (int layer = 0; layer < layers.length; layer++) {
            sums[layer] = layers[layer].clone();
            for (int column = 0; layer > 0 && column < sums[layer].length; column++) {
                sums[layer][column] += sums[layer - 1][column];
            }
        }
        return sums;
    }

    private static int most(int[] heights) {
        int most = 1;
        for (int height : heights) {
            most = Math.max(most, height);
        }
        return most;
    }

    /** Down to the axis, so that what is drawn later covers what belongs to lower layers. */
    private static String outline(int[] heights, int most) {
        StringBuilder path = new StringBuilder("M0 ").append(most);
        for (int from = 0; from < heights.length; ) {
            int to = from + 1;
            while (to < heights.length && heights[to] == heights[from]) {
                to++;
            }
            path.append('V').append(most - heights[from]).append('H').append(to);
            from = to;
        }
        return path.append('V').append(most).append('z').toString();
    }

    private static int height(int value, int most) {
        return TOP + HEIGHT - Math.round((float) HEIGHT * value / most);
    }

    private static void rule(Level level, int most, Markup svg) {
        int y = height(level.value(), most);
        svg.raw("<line x2=\"100%\" y1=\"").raw(y).raw("\" y2=\"").raw(y).raw("\"/>");
    }

    private static void label(Level level, int most, boolean right, Markup svg) {
        svg.raw(right ? "<text class=\"end\" x=\"100%\" y=\"" : "<text y=\"")
                .raw(height(level.value(), most) - 4).raw("\">").text(level.label()).raw("</text>");
    }

    /** Where the labels of levels are in nobody's way. */
    private static boolean isLowerAtTheRight(int[] heights) {
        int sixth = (heights.length + 5) / 6;
        int left = Arrays.stream(heights, 0, sixth).max().orElse(0);
        return Arrays.stream(heights, heights.length - sixth, heights.length).max().orElse(0) < left;
    }

    private static void stretch(Stretch stretch, int columns, Markup svg) {
        boolean link = !stretch.href().isEmpty();
        if (link) {
            svg.raw("<a href=\"").text(stretch.href()).raw("\"><title>").text(stretch.name()).raw("</title><rect x=\"")
                    .percent(stretch.from(), columns).raw("\" width=\"").percent(stretch.to() - stretch.from(), columns)
                    .raw("\" height=\"100%\"/>");
        }
        if (!stretch.label().isEmpty()) {
            svg.raw(stretch.minor() ? "<text class=\"minor\" x=\"" : "<text x=\"").percent(stretch.from(), columns)
                    .raw("\" y=\"").raw(TOP + HEIGHT + 18).raw("\">").text(stretch.label()).raw("</text>");
        }
        svg.raw(link ? "</a>" : "");
    }

    /** On the side where there is room. */
    private static void note(Note note, int columns, Markup svg) {
        boolean left = note.column() * 2 > columns;
        if (note.ruled()) {
            svg.raw("<line class=\"note\" y1=\"8\" y2=\"").raw(TOP + HEIGHT).raw("\" x1=\"")
                    .percent(note.column(), columns).raw("\" x2=\"").percent(note.column(), columns).raw("\"/>");
        }
        svg.raw("<text class=\"note").raw(left ? " end\" dx=\"-4" : "\" dx=\"4").raw("\" y=\"16\" x=\"")
                .percent(note.column() + (left && !note.ruled() ? 1 : 0), columns).raw("\">").text(note.label())
                .raw("</text>");
    }
}
