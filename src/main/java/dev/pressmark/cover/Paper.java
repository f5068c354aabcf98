package dev.pressmark.cover;

/** Families that show paper: printed, squared, punched, or lying loose. */
final class Paper {

    private Paper() {}

    /** A page of text, ragged on the right, with a solid block set into its left or right edge. */
    static void rules(Dice dice, Pen lines, Pen ink) {
        int width = dice.between(3, 7);
        boolean left = dice.coin();
        int rows = dice.between(2, 3);
        int top = dice.below(6 - rows);
        for (int row = 0; row < 5; row++) {
            boolean beside = row >= top && row < top + rows;
            int start = beside && left ? 4 + width : 3;
            int end = beside && !left ? 20 - width : 21;
            int missing = row < 4 ? dice.below(7) : dice.between(2, 9);
            lines.at(start, 4 + 2 * row).right(end - start - missing);
        }
        ink.block(left ? 3 : 21 - width, 4 + 2 * top, width, 2 * (rows - 1));
    }

    /** A squared block of five rows and nine columns with some of its cells inked. */
    static void squared(Dice dice, Pen lines, Pen ink) {
        lines.at(3, 3).right(18).down(10).toX(3).close();
        for (int y = 5; y < 13; y += 2) {
            lines.at(3, y).right(18);
        }
        for (int x = 5; x < 21; x += 2) {
            lines.at(x, 3).down(10);
        }
        for (int y = 4; y < 14; y += 2) {
            inkCells(dice, ink, y);
        }
        if (ink.isUnused()) {
            ink.at(11, 8).right(2);
        }
    }

    /** Runs of one or two cells with one to five left blank between them. */
    private static void inkCells(Dice dice, Pen ink, int y) {
        int column = dice.below(4);
        while (column < 9) {
            int run = Math.min(dice.between(1, 2), 9 - column);
            ink.at(3 + 2 * column, y).right(2 * run);
            column += run + dice.between(1, 5);
        }
    }

    /** A punched card: rows of dots of unequal length, and in most rows a hole or a run of holes. */
    static void punched(Dice dice, Pen lines, Pen ink) {
        for (int y = 3; y < 14; y += 2) {
            int before = dice.below(3);
            int after = dice.below(4);
            lines.at(3 + 2 * before, y).right(18 - 2 * before - 2 * after);
            int holes = dice.below(4);
            int column = dice.between(0, 7);
            if (holes > 0) {
                ink.at(3 + 2 * column, y).right(2 * Math.min(holes - 1, 9 - column));
            }
        }
        if (ink.isUnused()) {
            ink.dot(13, 7);
        }
    }

    /** Three or four loose sheets one on another, and on top of them a solid one with a cut corner. */
    static void sheets(Dice dice, Pen lines, Pen ink) {
        int width = dice.between(5, 10);
        int height = dice.between(6, 9);
        int x = dice.between(1, 3);
        int y = dice.between(1, 3);
        for (int left = dice.between(3, 4); left > 0; left--) {
            lines.block(x, y, width, height);
            x += dice.between(1, 3);
            y += dice.below(4) - (y > 2 ? 1 : 0);
        }
        width += dice.below(3);
        height = Math.min(height + dice.below(2), 15 - y);
        int corner = dice.between(1, 4);
        ink.at(x, y).right(width - corner).line(corner, corner).down(height - corner).left(width).close();
    }
}
