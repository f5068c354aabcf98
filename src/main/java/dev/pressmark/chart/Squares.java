package dev.pressmark.chart;

/** A row of squares, the area of each as large as a count. A cell is one em of the style sheet's choice. */
final class Squares {

    private static final int CELL = 100;
    private static final int LARGEST = 94;
    private static final int SMALLEST = 5;

    private final int most;

    /** Squares on one scale. */
    Squares(int most) {
        this.most = Math.max(1, most);
    }

    void open(int cells, Markup html) {
        html.raw("<svg width=\"").raw(cells).raw("em\" height=\"1em\" viewBox=\"0 0 ").raw((long) CELL * cells)
                .raw(" ").raw(CELL).raw("\" aria-hidden=\"true\">");
    }

    /** The square of a cell; none for nothing. */
    void square(int cell, int count, String classes, Markup html) {
        if (count > 0) {
            draw(cell, Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt((double) count / most))), classes, html);
        }
    }

    /** The largest square that there may be, to lie under others. */
    void bed(int cell, Markup html) {
        draw(cell, LARGEST, "bed", html);
    }

    private static void draw(int cell, long side, String classes, Markup html) {
        long edge = (CELL - side) / 2;
        html.raw("<path").raw(classes.isEmpty() ? "" : " class=\"" + classes + "\"").raw(" d=\"M")
                .raw((long) CELL * cell + edge).raw(" ").raw(edge).raw("h").raw(side).raw("v").raw(side)
                .raw("h-").raw(side).raw("z\"/>");
    }
}
