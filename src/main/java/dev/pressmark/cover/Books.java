package dev.pressmark.cover;

/** Families that show books: where they stand, and whom they were copied from. */
final class Books {

    private Books() {}

    /** Books on a board, some of them solid, some with a band across the spine, one leaning. */
    static void shelf(Dice dice, Pen lines, Pen ink) {
        int x = dice.between(1, 3);
        lines.at(0, 14).right(24);
        int leaning = dice.between(2, 5);
        for (int i = 0; i < 12; i++) {
            int width = dice.between(1, 3);
            int height = dice.between(5, 11);
            boolean solid = dice.below(3) == 0;
            boolean banded = dice.coin();
            if (x + width > 22) {
                break;
            }
            x += i == leaning ? lean(dice, lines, x, width, height) : 0;
            if (i != leaning) {
                stand(solid ? ink : lines, x, width, height, solid, banded);
            }
            x += width;
        }
        if (ink.isUnused()) {
            ink.at(2, 14).right(7).down(1).left(7).close();
        }
    }

    /** A leaning book; returns how far its head is beside its foot. */
    private static int lean(Dice dice, Pen lines, int x, int width, int height) {
        int slant = dice.between(2, 3);
        lines.at(x, 14).line(slant, -height).right(width).line(-slant, height);
        return slant;
    }

    /** A standing book; one that is not solid may have a band. */
    private static void stand(Pen pen, int x, int width, int height, boolean solid, boolean banded) {
        pen.at(x, 14).up(height).right(width).down(height);
        if (solid) {
            pen.close();
        } else if (banded) {
            pen.at(x, 16 - height).right(width);
        }
    }

    /** A family tree of copies: a lost original above, two or three copies below, some copied again. */
    static void stemma(Dice dice, Pen lines, Pen ink) {
        int x = dice.between(8, 16);
        int first = dice.between(2, 7);
        int last = dice.between(17, 22);
        int[] copies = dice.below(3) > 0 ? new int[] {first, dice.between(10, 14), last} : new int[] {first, last};
        lines.at(x, 2).down(3).at(first, 5).toX(last);
        ink.dot(x, 2);
        for (int copy : copies) {
            copied(dice, lines, ink, copy);
        }
    }

    private static void copied(Dice dice, Pen lines, Pen ink, int x) {
        int left = dice.between(1, 2);
        int right = dice.between(1, 2);
        int y = dice.between(8, 11);
        int again = dice.below(4);
        lines.at(x, 5).down(y - 5);
        ink.dot(x, y);
        if (again == 1) {
            lines.at(x, y).toY(14);
            ink.dot(x, 14);
        } else if (again > 1) {
            lines.at(x, y).down(2).at(x - left, 14).down(y - 12).right(left + right).toY(14);
            ink.dot(x - left, 14).dot(x + right, 14);
        }
    }
}
