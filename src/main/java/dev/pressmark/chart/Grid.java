package dev.pressmark.chart;

import java.util.List;

/** A square for each row and column, its area as large as the count. */
public final class Grid {

    /** The side of a cell; the largest square leaves a little of it. */
    private static final int CELL = 100;
    private static final int LARGEST = 94;

    private Grid() {}

    /**
     * The drawing.
     *
     * @param columns their names; a colour for each, but no link, for they stand close
     * @param counts by row and column
     * @param numbers what is said behind each row
     */
    public static String draw(List<Label> rows, List<Label> columns, int[][] counts, List<String> numbers) {
        int most = 1;
        for (int[] row : counts) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        Markup grid = new Markup().raw("<div class=\"grid-wrap\"><div class=\"matrix\"><p aria-hidden=\"true\">");
        columns.forEach(column -> grid.raw("<span dir=\"auto\">").text(column.name()).raw("</span>"));
        grid.raw("</p><ul>");
        for (int row = 0; row < counts.length; row++) {
            grid.raw("<li>").label(rows.get(row)).raw("<svg width=\"").raw(columns.size())
                    .raw("em\" height=\"1em\" viewBox=\"0 0 ").raw((long) CELL * columns.size()).raw(" ").raw(CELL)
                    .raw("\" aria-hidden=\"true\">");
            for (int column = 0; column < columns.size(); column++) {
                square(column, counts[row][column], most, columns.get(column).ink(), grid);
            }
            grid.raw("</svg><b>").text(numbers.get(row)).raw("</b></li>");
        }
        return grid.raw("</ul></div></div>").toString();
    }

    private static void square(int column, int count, int most, String ink, Markup grid) {
        if (count > 0) {
            long side = Math.max(4, Math.round(LARGEST * Math.sqrt((double) count / most)));
            long edge = (CELL - side) / 2;
            grid.raw("<path").raw(ink.isEmpty() ? "" : " class=\"" + ink + "\"").raw(" d=\"M")
                    .raw((long) CELL * column + edge).raw(" ").raw(edge).raw("h").raw(side).raw("v").raw(side)
                    .raw("h-").raw(side).raw("z\"/>");
        }
    }
}
