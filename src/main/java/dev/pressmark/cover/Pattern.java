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
            case 0 -> hatchLevel(lines, left, right, dice.between(1, 2));
            case 1 -> hatchSlanted(lines, left, right, -slope, 16, slope);
            case 2 -> hatchSlanted(lines, left, right, 2, 16 + slope, -slope);
            default -> hatchUpright(lines, left, right, dice.between(1, 2));
        }
    }

    private static void hatchLevel(Pen lines, int left, int right, int top) {
        for (int y = top; y < 16; y += 2) {
            lines.at(left, y).right(right - left);
        }
    }

    private static void hatchSlanted(Pen lines, int left, int right, int top, int foot, int fall) {
        for (int y = top; y < foot; y += 3) {
            lines.at(left, y).line(right - left, fall);
        }
    }

    private static void hatchUpright(Pen lines, int left, int right, int gap) {
        for (int x = left + 1; x < right; x += gap) {
            lines.at(x, 0).down(16);
        }
    }

    /** Stairs: one flight broad, fine ones before and behind it. */
    static void steps(Dice dice, Pen lines, Pen ink) {
        StringBuilder flight = new StringBuilder(64);
        Pen stairs = new Pen(flight);
        int climbed = 0;
        for (int x = -6; x < 28; ) {
            int tread = dice.between(3, 7);
            int rise = dice.between(2, 4);
            stairs.right(tread).up(rise);
            x += tread;
            climbed += rise;
        }
        int foot = Math.min(22, Math.max(10, 4 + climbed / 2 + dice.between(0, 4)));
        int gap = dice.between(2, 3);
        for (int beside : new int[] {-1, 1, 2}) {
            lines.at(-6 - beside * gap, foot - beside * gap).like(stairs);
        }
        ink.at(-6, foot).like(stairs);
    }

    /** A fan of rays from a point of the edge, some of the gaps between them solid. */
    static void rays(Dice dice, Pen lines, Pen ink) {
        int x = dice.between(2, 22);
        boolean rising = dice.coin();
        int y = rising ? 16 : 0;
        int reach = rising ? -16 : 16;
        int[] ends = new int[16];
        int count = 0;
        for (int end = -dice.between(2, 5); end < 27; end += dice.between(2, 4)) {
            ends[count++] = end;
        }
        for (int i = dice.below(3); i < count - 1; i += dice.between(2, 5)) {
            ink.at(x, y).line(ends[i] - x, reach).right(ends[i + 1] - ends[i]).close();
        }
        for (int i = 0; i < count; i++) {
            lines.at(x, y).line(ends[i] - x, reach);
        }
    }
}
