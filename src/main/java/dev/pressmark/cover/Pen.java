package dev.pressmark.cover;

/**
 * Writes the data of one SVG path, as short as whole numbers allow. {@code at}, {@code toX} and {@code toY} take
 * places, the other strokes distances from where the pen is.
 */
final class Pen {

    private final StringBuilder path;
    private final int start;

    /** A pen that goes on where {@code path} ends. */
    Pen(StringBuilder path) {
        this.path = path;
        this.start = path.length();
    }

    boolean isUnused() {
        return path.length() == start;
    }

    /** Lifts the pen and sets it down at a point. */
    Pen at(int x, int y) {
        path.append('M').append(x).append(' ').append(y);
        return this;
    }

    Pen right(int distance) {
        path.append('h').append(distance);
        return this;
    }

    Pen left(int distance) {
        return right(-distance);
    }

    Pen down(int distance) {
        path.append('v').append(distance);
        return this;
    }

    Pen up(int distance) {
        return down(-distance);
    }

    Pen toX(int x) {
        path.append('H').append(x);
        return this;
    }

    Pen toY(int y) {
        path.append('V').append(y);
        return this;
    }

    Pen line(int dx, int dy) {
        path.append('l').append(dx);
        return next(dy);
    }

    /** Part of an ellipse, not more than half, bulging to the right. */
    Pen arc(int radiusX, int radiusY, int dx, int dy) {
        path.append('a').append(radiusX).append(' ').append(radiusY).append(" 0 0 1 ");
        path.append(dx).append(' ').append(dy);
        return this;
    }

    /** A curve drawn towards ({@code pullX}, {@code pullY}) on its way. */
    Pen curve(int pullX, int pullY, int dx, int dy) {
        path.append('q').append(pullX);
        return next(pullY).next(dx).next(dy);
    }

    /** A curve that goes on smoothly from the one before. */
    Pen swing(int dx, int dy) {
        path.append('t').append(dx);
        return next(dy);
    }

    /** One more curve or line of the kind before. */
    Pen again(int dx, int dy) {
        return next(dx).next(dy);
    }

    /** What the other pen has drawn, from here. */
    Pen like(Pen other) {
        path.append(other.path, other.start, other.path.length());
        return this;
    }

    Pen close() {
        path.append('z');
        return this;
    }

    Pen dot(int x, int y) {
        return at(x, y).right(0);
    }

    /** A rectangle, by its upper left corner. */
    Pen block(int x, int y, int width, int height) {
        return at(x, y).right(width).down(height).left(width).close();
    }

    /** A circle in one arc, which ends a hundredth beside its beginning since an arc to its own beginning is none. */
    Pen disc(int x, int y, int radius) {
        at(x, y - radius);
        path.append('a').append(radius).append(' ').append(radius).append(" 0 1 0 .01 0z");
        return this;
    }

    /** A disc one unit across; {@code y} is at least 1. */
    Pen star(int x, int y) {
        at(x, y - 1);
        path.append(".5a0.5 0.5 0 1 0 .01 0z");
        return this;
    }

    /** A number after another: a minus parts them as well as a blank does. */
    private Pen next(int number) {
        if (number >= 0) {
            path.append(' ');
        }
        path.append(number);
        return this;
    }
}
