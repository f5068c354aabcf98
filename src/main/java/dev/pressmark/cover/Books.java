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
}
