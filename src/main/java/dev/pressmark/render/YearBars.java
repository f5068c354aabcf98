package dev.pressmark.render;

/** Draws a year as twelve bars, for the first screen. */
final class YearBars {

    private static final int HEIGHT = 40;

    private YearBars() {}

    /** One bar, as high as a count is of the most; none for nothing. What reaches below the drawing is not seen. */
    static Html bar(int count, int most) {
        int top = count == 0 ? 100 : Math.min(98, 100 - Math.round(100f * count / most));
        return Html.of("<svg aria-hidden=\"true\"><rect y=\"" + top + "%\" width=\"100%\" height=\"100%\"/></svg>");
    }

    /** An SVG drawing without text; a month without articles has no bar. */
    static Html draw(int[] counts, int most) {
        StringBuilder path = new StringBuilder();
        for (int month = 0; month < counts.length; month++) {
            if (counts[month] > 0) {
                int height = Math.max(1, Math.round((float) HEIGHT * counts[month] / most));
                path.append('M').append(4 * month).append(' ').append(HEIGHT).append("v-").append(height)
                        .append("h3V").append(HEIGHT).append('z');
            }
        }
        return Html.of("<svg viewBox=\"0 0 47 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"" + path
                + "\"/></svg>");
    }
}
