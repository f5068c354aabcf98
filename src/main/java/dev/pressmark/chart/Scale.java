package dev.pressmark.chart;

import java.util.stream.IntStream;

/** Round numbers to rule a drawing by. */
public final class Scale {

    private Scale() {}

    /** Two to four round numbers up to the largest value, evenly apart; none for nothing, and one where it is 1. */
    public static int[] levels(int most) {
        long step = 1;
        for (int i = 0; most / step > 4; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2; // 1, 2, 5, 10
        }
        long apart = step;
        return IntStream.rangeClosed(1, (int) (most / apart)).map(i -> (int) (i * apart)).toArray();
    }

    /** How many years, minutes and the like lie between labels, so that there are at most so many. */
    public static int every(int count, int labels) {
        int step = 1;
        for (int i = 0; (count + step - 1) / step > labels; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
