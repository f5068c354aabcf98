package dev.pressmark.cover;

/**
 * The picture of an article: an SVG of two paths, drawn from the article's address and from nothing else. It has no
 * text, no colour, no id and no style of its own: the style sheet's pens give it the ink of its category.
 */
public final class Cover {

    /** Five of eight stand on a tint, one is reversed out of the ink, two are bare with a frame. */
    private static final String[] GROUNDS = {"", "", "", "", "", " r", " b", " b"};

    private Cover() {}

    /** The whole {@code svg} element of the article at {@code key}, a path such as {@code /articles/2018/05/slug/}. */
    public static String svg(String key) {
        Dice dice = new Dice(Fnv.hash(key));
        return svg(Family.thrown(dice), dice);
    }

    /** The same of a letter, whichever motif the article would have. */
    public static String letter(String key) {
        return svg(Family.LETTER, new Dice(Fnv.hash(key)));
    }

    private static String svg(Family family, Dice dice) {
        StringBuilder svg = new StringBuilder(384);
        svg.append("<svg class=\"cover").append(GROUNDS[dice.below(GROUNDS.length)]);
        svg.append("\" viewBox=\"0 0 24 16\" aria-hidden=\"true\">");
        family.draw(dice, svg);
        return svg.append("</svg>").toString();
    }
}
