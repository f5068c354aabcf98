package dev.pressmark.cover;

/** The family that shows a letter: its upright stem, and the part beside it that makes it one letter or another. */
final class Letterform {

    private static final int CAP_LINE = 3;
    private static final int BASE_LINE = 13;

    private final Dice dice;
    private final Pen lines;
    private final Pen ink;
    private final int weight;
    private final int edge;
    private final int waist;

    private Letterform(Dice dice, Pen lines, Pen ink) {
        this.dice = dice;
        this.lines = lines;
        this.ink = ink;
        int left = dice.between(5, 10);
        weight = dice.between(1, 3);
        edge = left + weight;
        waist = dice.between(5, 8);
    }

    /** A solid letter being constructed between the lines it is measured by, with a circle of the compass. */
    static void letter(Dice dice, Pen lines, Pen ink) {
        new Letterform(dice, lines, ink).draw();
    }

    private void draw() {
        int left = edge - weight;
        int part = dice.below(7);
        lines.at(1, CAP_LINE).right(22).at(1, BASE_LINE).right(22).at(1, waist).right(22);
        ink.block(left, CAP_LINE, weight, 10);
        switch (part) {
            case 0 -> ink.at(edge, CAP_LINE).arc(5, 5, 0, 10).close();
            case 1 -> arms();
            case 2 -> limbs();
            case 3 -> secondStem();
            case 4 -> bowl();
            case 5 -> diagonal();
            default -> foot();
        }
        lines.at(left, 1).down(14).at(edge, 1).down(14).at(24 - dice.between(2, 4), 1).down(14);
        lines.disc(dice.between(12, 20), dice.between(5, 11), dice.between(2, 4));
    }

    /** As in F. */
    private void arms() {
        int upper = dice.between(4, 7);
        int lower = dice.between(2, upper - 1);
        ink.block(edge, CAP_LINE, upper, dice.between(1, 2));
        ink.block(edge, waist + 1, lower, 1);
    }

    /** As in K. */
    private void limbs() {
        int reach = dice.between(5, 8);
        ink.at(edge, 8).line(reach, -5).down(dice.between(2, 3)).close();
        ink.at(edge, 8).line(reach, 5).left(dice.between(2, 4)).close();
    }

    /** As in H. */
    private void secondStem() {
        int gap = dice.between(4, 6);
        ink.block(edge + gap, CAP_LINE, weight, 10);
        ink.block(edge, waist, gap, dice.between(1, 2));
    }

    /** As in b. */
    private void bowl() {
        int radius = dice.between(2, 3);
        int x = edge + radius + 1;
        int y = BASE_LINE - radius;
        ink.disc(x, y, radius);
        lines.disc(x, y, radius + 1);
    }

    /** As in N, whose second stem is only a line. */
    private void diagonal() {
        int gap = dice.between(4, 7);
        ink.at(edge, CAP_LINE).line(gap, 10).left(weight).line(-gap, -10).close();
        lines.at(edge + gap, CAP_LINE).down(10);
    }

    /** As in L. */
    private void foot() {
        int length = dice.between(4, 7);
        ink.block(edge, BASE_LINE - 2, length, 2);
        lines.at(edge, CAP_LINE).arc(length, 8, length, 8);
    }
}
