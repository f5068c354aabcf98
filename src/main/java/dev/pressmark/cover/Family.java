package dev.pressmark.cover;

/** The kinds of picture. A cover throws for its family first, so their order is part of the specification. */
enum Family {
    RULES("", "s", Paper::rules),
    ARCS("", "s", Landscape::arcs),
    SQUARED("", "t", Paper::squared),
    PUNCHED("d", "d t", Paper::punched),
    SHELF("", "s", Books::shelf),
    WAVES("", "s", Landscape::waves),
    LETTER("", "s", Letterform::letter),
    FACETS("", "s", Pattern::facets),
    STEPS("", "t", Pattern::steps),
    CONTOURS("", "s", Landscape::contours),
    STEMMA("", "o", Books::stemma),
    RAYS("", "s", Pattern::rays),
    SHEETS("", "s", Paper::sheets);

    private static final Family[] ALL = values();

    private final String lines;
    private final String ink;
    private final Motif motif;

    /** The classes are the pens of the style sheet: none fine, s solid, t broad, d dotted, o knots. */
    Family(String lineClass, String inkClass, Motif motif) {
        this.lines = opening(lineClass);
        this.ink = opening(inkClass);
        this.motif = motif;
    }

    static Family thrown(Dice dice) {
        return ALL[dice.below(ALL.length)];
    }

    /** Appends the two paths, the light one first so that the other lies on it. */
    void draw(Dice dice, StringBuilder svg) {
        StringBuilder inked = new StringBuilder(256);
        svg.append(lines);
        motif.draw(dice, new Pen(svg), new Pen(inked));
        svg.append("\"/>").append(ink).append(inked).append("\"/>");
    }

    private static String opening(String penClass) {
        return penClass.isEmpty() ? "<path d=\"" : "<path class=\"" + penClass + "\" d=\"";
    }

    /** Draws a picture of 24 by 16 units: {@code lines} is the light pen, {@code ink} the heavy one. */
    @FunctionalInterface
    private interface Motif {
        void draw(Dice dice, Pen lines, Pen ink);
    }
}
