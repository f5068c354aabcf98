package dev.pressmark.cover;

/** The family of letters. */
final class Letterform {

    private Letterform() {}

    /** A letter under construction: a solid stem, one more stroke of seven kinds, and the lines that it is drawn on. */
    static void letter(Dice dice, Pen lines, Pen ink) {
        int stem = dice.between(5, 10);
        int width = dice.between(1, 3);
        int middle = dice.between(5, 8);
        int edge = stem + width;
        int stroke = dice.below(7);
        lines.at(1, 3).right(22).at(1, 13).right(22).at(1, middle).right(22);
        ink.block(stem, 3, width, 10);
        switch (stroke) {
            case 0 -> ink.at(edge, 3).arc(5, 5, 0, 10).close();
            case 1 -> arms(dice, ink, edge, middle);
            case 2 -> legs(dice, ink, edge);
            case 3 -> secondStem(dice, ink, edge, width, middle);
            case 4 -> bowl(dice, lines, ink, edge);
            case 5 -> diagonal(dice, lines, ink, edge, width);
            default -> foot(dice, lines, ink, edge);
        }
        lines.at(stem, 1).down(14).at(edge, 1).down(14).at(24 - dice.between(2, 4), 1).down(14);
        int x = dice.between(12, 20);
        int y = dice.between(5, 11);
        lines.disc(x, y, dice.between(2, 4));
    }

    /** As of an F. */
    private static void arms(Dice dice, Pen ink, int edge, int middle) {
        int upper = dice.between(4, 7);
        int lower = dice.between(2, upper - 1);
        ink.block(edge, 3, upper, dice.between(1, 2)).block(edge, middle + 1, lower, 1);
    }

    /** As of a K. */
    private static void legs(Dice dice, Pen ink, int edge) {
        int reach = dice.between(5, 8);
        ink.at(edge, 8).line(reach, -5).down(dice.between(2, 3)).close();
        ink.at(edge, 8).line(reach, 5).left(dice.between(2, 4)).close();
    }

    /** As of an H. */
    private static void secondStem(Dice dice, Pen ink, int edge, int width, int middle) {
        int apart = dice.between(4, 6);
        ink.block(edge + apart, 3, width, 10).block(edge, middle, apart, dice.between(1, 2));
    }

    /** As of a b. */
    private static void bowl(Dice dice, Pen lines, Pen ink, int edge) {
        int radius = dice.between(2, 3);
        ink.disc(edge + radius + 1, 13 - radius, radius);
        lines.disc(edge + radius + 1, 13 - radius, radius + 1);
    }

    /** As of an N. */
    private static void diagonal(Dice dice, Pen lines, Pen ink, int edge, int width) {
        int reach = dice.between(4, 7);
        ink.at(edge, 3).line(reach, 10).left(width).line(-reach, -10).close();
        lines.at(edge + reach, 3).down(10);
    }

    /** As of an L. */
    private static void foot(Dice dice, Pen lines, Pen ink, int edge) {
        int reach = dice.between(4, 7);
        ink.block(edge, 11, reach, 2);
        lines.at(edge, 3).arc(reach, 8, reach, 8);
    }
}
