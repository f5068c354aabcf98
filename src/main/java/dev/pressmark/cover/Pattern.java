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
                solid(ink, edges[i], edges[i + 1], hatching < 2, height);
                hatching = hatching % 2 == 0 ? 0 : 3;
            }
            hatch(dice, lines, edges[i], edges[i + 1], hatching, slope);
        }
    }

    /** Fills a panel to some height from the foot, or to some depth from the head. */
    private static void solid(Pen ink, int left, int right, boolean fromFoot, int height) {
        int rise = fromFoot ? height : -height;
        ink.at(left, fromFoot ? 16 : 0).up(rise).right(right - left).down(rise).close();
    }

    /** Hatches a panel: 0 level, 1 falling, 2 rising, 3 upright. */
    private static void hatch(Dice dice, Pen lines, int left, int right, int hatching, int slope) {
        switch (hatching) {
            case 0 -> slanted(lines, left, right, dice.between(1, 2), 16, 2, null);
            default -> {}
        }
    }
}
