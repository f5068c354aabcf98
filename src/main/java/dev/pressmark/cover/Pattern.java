package dev.pressmark.cover;

/** Families that fill the whole picture with lines. */
final class Pattern {

    private Pattern() {}

    /** Three panels side by side, each hatched in its own direction, one of them partly solid. */
    static void facets(Dice dice, Pen lines, Pen ink) {
        int[] edges = {0, dice.between(5, 9), dice.between(13, 18), 24};
        int inked = dice.below(3);
        for (int i = 0; i < 3; i++) {
            int hatching = dice.below(4);
            int slope = dice.between(1, 6);
            int height = dice.between(3, 13);
            if (i == inked) {
                solid(ink, edges[i], edges[i + 1], hatching < 2 ? height : -height);
                hatching = hatching % 2 == 0 ? 0 : 3;
            }
            switch (hatching) {
                case 0 -> level(lines, edges[i], edges[i + 1], dice.between(1, 3));
                case 1 -> slanted(lines, edges[i], edges[i + 1], slope);
                case 2 -> slanted(lines, edges[i], edges[i + 1], -slope);
                default -> upright(lines, edges[i], edges[i + 1], dice.between(2, 3));
            }
        }
    }

    /** Fills a panel from its foot, or down from its head if the height is negative. */
    private static void solid(Pen ink, int left, int right, int height) {
        ink.at(left, height > 0 ? 16 : 0).up(height).right(right - left).down(height).close();
    }

    private static void level(Pen lines, int left, int right, int top) {
        for (int y = top; y < 16; y += 3) {
            lines.at(left, y).right(right - left);
        }
    }

    private static void upright(Pen lines, int left, int right, int gap) {
        for (int x = left + 1; x < right; x += gap) {
            lines.at(x, 0).down(16);
        }
    }

    /** Lines that fall by {@code slope} across the panel, or rise if it is negative. */
    private static void slanted(Pen lines, int left, int right, int slope) {
        int lowest = slope > 0 ? 16 : 16 - slope;
        for (int y = slope > 0 ? -slope : 2; y < lowest; y += 4) {
            lines.at(left, y).line(right - left, slope);
        }
    }

    /** Stairs across the whole width: one broad flight, and fine ones below and above it. */
    static void steps(Dice dice, Pen lines, Pen ink) {
        Pen flight = new Pen(new StringBuilder(64));
        int climb = 0;
        for (int x = -6; x < 28; ) {
            int tread = dice.between(4, 9);
            int riser = dice.between(2, 5);
            flight.right(tread).up(riser);
            x += tread;
            climb += riser;
        }
        int foot = Math.min(22, Math.max(10, 4 + climb / 2 + dice.between(0, 4)));
        int gap = dice.between(2, 3);
        lines.at(-6 + gap, foot + gap).like(flight);
        lines.at(-6 - gap, foot - gap).like(flight);
        lines.at(-6 - 2 * gap, foot - 2 * gap).like(flight);
        ink.at(-6, foot).like(flight);
    }

    /** A fan of rays from a point of the upper or the lower edge, with a few of the gaps between them inked. */
    static void rays(Dice dice, Pen lines, Pen ink) {
        int x = dice.between(2, 22);
        int y = dice.coin() ? 16 : 0;
        int across = 16 - 2 * y;
        int[] ends = new int[16];
        int count = 0;
        for (int end = -dice.between(2, 5); end < 27; end += dice.between(3, 5)) {
            ends[count++] = end;
            lines.at(x, y).line(end - x, across);
        }
        for (int i = dice.below(3); i < count - 1; i += dice.between(2, 4)) {
            ink.at(x, y).line(ends[i] - x, across).right(ends[i + 1] - ends[i]).close();
        }
    }
}
