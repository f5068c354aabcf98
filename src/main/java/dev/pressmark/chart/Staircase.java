package dev.pressmark.chart;

import java.util.List;

/** Names on the steps of a stair; below and before each, a square for what it has in common with another. */
public final class Staircase {

    private Staircase() {}

    /**
     * The drawing.
     *
     * @param counts what two names have in common, by the lower and the upper one
     * @param numbers what is said behind each name
     */
    public static String draw(List<Label> labels, int[][] counts, List<String> numbers) {
        int most = 0;
        for (int[] row : counts) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        Squares squares = new Squares(most);
        Markup stairs = new Markup().raw("<div class=\"fit\"><ul class=\"stairs\">");
        for (int step = 0; step < labels.size(); step++) {
            stairs.raw("<li>");
            if (step > 0) {
                squares.open(step, stairs);
                for (int other = 0; other < step; other++) {
                    squares.bed(other, stairs);
                    squares.square(other, counts[step][other], counts[step][other] == most ? "strong" : "", stairs);
                }
                stairs.raw("</svg>");
            }
            stairs.label(labels.get(step)).raw("<b>").text(numbers.get(step)).raw("</b></li>");
        }
        return stairs.raw("</ul></div>").toString();
    }
}
