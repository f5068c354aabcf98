package dev.pressmark.cover;

/** Families that show the sky, water and land. */
final class Landscape {

    /** Where the sun of {@link #arcs} may stand: corners, and points of the upper and the lower edge. */
    private static final int[][] SUNS = {{0, 0}, {24, 0}, {0, 16}, {24, 16}, {12, 16}, {7, 16}, {17, 0}};

    private static final int[] WAVELENGTHS = {8, 10, 12, 24};

    private Landscape() {}

    /** Four rings round a sun at the edge, with a planet and a star far off. */
    static void arcs(Dice dice, Pen lines, Pen ink) {
        int[] sun = SUNS[dice.below(SUNS.length)];
        int radius = dice.between(2, 4);
        ink.disc(sun[0], sun[1], radius);
        for (int ring = 0; ring < 4; ring++) {
            radius += dice.between(1, 3);
            lines.disc(sun[0], sun[1], radius);
        }
        int x = dice.between(3, 9);
        int y = dice.between(2, 5);
        ink.disc(sun[0] < 12 ? 24 - x : x, sun[1] == 0 ? 16 - y : y, 1);
        ink.star(dice.between(1, 23), dice.between(1, 15));
    }

    /** Up to four lines of water under a sun or moon. */
    static void waves(Dice dice, Pen lines, Pen ink) {
        int length = WAVELENGTHS[dice.below(WAVELENGTHS.length)];
        int swell = dice.between(1, 3) * dice.sign();
        int y = dice.between(6, 9);
        int shift = dice.below(length);
        for (int i = 0; i < 4 && y <= 16; i++) {
            wave(lines, y, length / 2, swell, shift);
            y += dice.between(1, 3);
        }
        ink.disc(dice.between(4, 20), dice.between(3, 4), dice.between(1, 3));
    }

    private static void wave(Pen lines, int y, int half, int swell, int shift) {
        lines.at(-shift, y).curve(half / 2, swell, half, 0);
        for (int x = half - shift; x < 24; x += half) {
            lines.swing(half, 0);
        }
    }

    /** A hill seen from above, its contour lines drifting towards the summit, and a lake at the edge. */
    static void contours(Dice dice, Pen lines, Pen ink) {
        int x = dice.between(9, 15);
        int y = dice.between(6, 10);
        int a = dice.between(11, 14);
        int b = dice.between(7, 10);
        while (a > 1 && b > 1) {
            lines.at(x - a, y).curve(0, -b, a, -b).swing(a, b).again(-a, b).again(-a, -b);
            a -= dice.between(3, 4);
            b -= dice.between(2, 3);
            x += dice.below(3) - 1;
            y += dice.below(3) == 0 ? dice.sign() : 0;
        }
        int lake = dice.between(1, 2);
        ink.disc(x, y, 1).disc(x > 11 ? lake + 1 : 23 - lake, dice.between(2, 14), lake);
    }
}
