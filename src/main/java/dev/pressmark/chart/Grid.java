package dev.pressmark.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A square for each row and column, its area as large as the count. */
public final class Grid {

    private Grid() {}

    /**
     * The drawing.
     *
     * @param columns their names; a colour for each, but no link, for they stand close
     * @param rest whether the last row is all else together: its squares would be out of scale, and are left out
     * @param counts by row and column
     * @param numbers what is said behind each row
     */
    public static String draw(
            List<Label> rows, List<Label> columns, boolean rest, int[][] counts, List<String> numbers) {
        int drawn = rest ? counts.length - 1 : counts.length;
        int most = 0;
        for (int row = 0; row < drawn; row++) {
            most = Math.max(most, IntStream.of(counts[row]).max().orElse(0));
        }
        Squares squares = new Squares(most);
        Markup grid = new Markup().raw("<div class=\"fit\"><div class=\"matrix\"><p aria-hidden=\"true\">");
        columns.forEach(column -> grid.raw("<span dir=\"auto\">").text(column.name()).raw("</span>"));
        grid.raw("</p><ul>");
        for (int row = 0; row < counts.length; row++) {
            grid.raw("<li>").label(rows.get(row));
            if (row < drawn) {
                squares.open(columns.size(), grid);
                for (int column = 0; column < columns.size(); column++) {
                    squares.square(column, counts[row][column], columns.get(column).ink(), grid);
                }
                grid.raw("</svg>");
            }
            grid.raw("<b>").text(numbers.get(row)).raw("</b></li>");
        }
        return grid.raw("</ul></div></div>").toString();
    }
}
