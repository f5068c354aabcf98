package dev.pressmark.render;

/** Draws a year as twelve bars, for the first screen. */
final class YearBars {

    private static final int HEIGHT = 40;

    private YearBars() {}

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
