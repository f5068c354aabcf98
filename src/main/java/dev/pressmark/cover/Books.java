package dev.pressmark.cover;

/** Families that show books: where they stand, and what they were copied from. */
final class Books {

    private Books() {}

    /** Books on a board, some of them solid, some with a band across the spine, one leaning. */
    static void shelf(Dice dice, Pen lines, Pen ink) {
        int x = dice.between(1, 3);
        lines.at(0, 14).right(24);
        int leaning = dice.between(1, 4);
        for (int i = 0; i < 12 && x < 24; i++) {
            x = book(dice, lines, ink, x, i == leaning);
        }
        if (ink.isUnused()) {
            ink.at(2, 14).right(7).down(1).left(7).close();
        }
    }

    /** Puts a book at x; returns where the next may stand, which is past the board's end if this one did not fit. */
    private static int book(Dice dice, Pen lines, Pen ink, int x, boolean leaning) {
        int width = dice.between(2, 4);
        int height = dice.between(5, 11);
        boolean solid = dice.below(3) == 0;
        boolean banded = dice.coin();
        if (x + width > 22) {
            return 24;
        }
        if (leaning) {
            int slant = dice.between(2, 3);
            lines.at(x, 14).line(slant, -height).right(width).line(-slant, height);
            return x + slant + width;
        }
        Pen pen = (solid ? ink : lines).at(x, 14).up(height).right(width).down(height);
        if (solid) {
            pen.close();
        } else if (banded) {
            pen.at(x, 16 - height).right(width);
        }
        return x + width;
    }

    /** The family tree of a text: one original, two or three copies of it, and the copies of those. */
    static void stemma(Dice dice, Pen lines, Pen ink) {
        int original = dice.between(8, 16);
        int first = dice.between(2, 7);
        int last = dice.between(17, 22);
        boolean three = dice.below(3) != 0;
        int middle = three ? dice.between(10, 14) : 0;
        lines.at(original, 2).down(3).at(first, 5).toX(last);
        ink.dot(original, 2);
        copy(dice, lines, ink, first);
        if (three) {
            copy(dice, lines, ink, middle);
        }
        copy(dice, lines, ink, last);
    }

    /** A copy at some height below the original, and none, one or two copies of it on the lowest line. */
    private static void copy(Dice dice, Pen lines, Pen ink, int x) {
        int before = dice.between(1, 2);
        int after = dice.between(1, 2);
        int y = dice.between(8, 11);
        int copies = Math.min(dice.below(4), 2);
        lines.at(x, 5).down(y - 5);
        ink.dot(x, y);
        if (copies == 1) {
            lines.at(x, y).toY(14);
            ink.dot(x, 14);
        } else if (copies == 2) {
            lines.at(x, y).down(2).at(x - before, 14).down(y - 12).right(before + after).toY(14);
            ink.dot(x - before, 14).dot(x + after, 14);
        }
    }
}
