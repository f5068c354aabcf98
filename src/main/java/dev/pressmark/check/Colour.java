package dev.pressmark.check;

/**
 * A colour in OKLab, opaque.
 *
 * @param l from 0, black, to 1, white
 */
record Colour(double l, double a, double b) {

    /** The colour of red, green and blue as screens have them, each from 0 to 1. */
    static Colour ofRgb(double red, double green, double blue) {
        return ofLinear(linear(red), linear(green), linear(blue));
    }

    static Colour ofLinear(double r, double g, double b) {
        double l = Math.cbrt(.4122214708 * r + .5363325363 * g + .0514459929 * b);
        double m = Math.cbrt(.2119034982 * r + .6806995451 * g + .1073969566 * b);
        double s = Math.cbrt(.0883024619 * r + .2817188376 * g + .6299787005 * b);
        return new Colour(.2104542553 * l + .7936177850 * m - .0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + .4505937099 * s,
                .0259040371 * l + .7827717662 * m - .8086757660 * s);
    }

    /** A colour of OKLCH; the hue in degrees. */
    static Colour ofLch(double l, double chroma, double hue) {
        return new Colour(l, chroma * Math.cos(Math.toRadians(hue)), chroma * Math.sin(Math.toRadians(hue)));
    }

    /** Some of this colour with the rest of another, in OKLab. */
    Colour mixed(double share, Colour other) {
        return new Colour(l * share + other.l * (1 - share), a * share + other.a * (1 - share), b * share + other.b * (1 - share));
    }

    /** The same in what screens show. */
    Colour mixedInRgb(double share, Colour other) {
        double[] one = rgb();
        double[] two = other.rgb();
        return ofRgb(one[0] * share + two[0] * (1 - share), one[1] * share + two[1] * (1 - share),
                one[2] * share + two[2] * (1 - share));
    }

    /** Red, green and blue from 0 to 1; what no screen can show is cut off. */
    double[] rgb() {
        double[] linear = linear();
        return new double[] {shown(linear[0]), shown(linear[1]), shown(linear[2])};
    }

    private double[] linear() {
        double l3 = Math.pow(l + .3963377774 * a + .2158037573 * b, 3);
        double m3 = Math.pow(l - .1055613458 * a - .0638541728 * b, 3);
        double s3 = Math.pow(l - .0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            clipped(4.0767416621 * l3 - 3.3077115913 * m3 + .2309699292 * s3),
            clipped(-1.2684380046 * l3 + 2.6097574011 * m3 - .3413193965 * s3),
            clipped(-.0041960863 * l3 - .7034186147 * m3 + 1.7076147010 * s3)};
    }

    /** The ratio of contrast by WCAG 2: from 1, the same, to 21, black on white. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
    }

    private double luminance() {
        double[] linear = linear();
        return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
    }

    private static double clipped(double value) {
        return Math.min(1, Math.max(0, value));
    }

    private static double linear(double value) {
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    private static double shown(double value) {
        return value <= .0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - .055;
    }
}
